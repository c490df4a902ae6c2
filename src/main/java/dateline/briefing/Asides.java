package dateline.briefing;

import dateline.text.Token;
import dateline.text.Words;
import java.util.Optional;
import java.util.Set;

/** Roles that stand behind a name or are set off from it by a comma. */
final class Asides {
  /** An aside that has no noun of a role in so many words is none. */
  private static final int NOUN_WITHIN = 8;

  private static final Set<String> COPULAS = Set.of("is", "was", "became", "remains");

  private static final Set<String> CLOSING =
      Set.of(
          "who", "which", "that", "when", "where", "whose", "but", "because", "since", "told",
          "said", "says", "whom", "while", "after", "as");

  private final Lexicon lexicon;
  private final RoleWords words;

  Asides(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.words = new RoleWords(lexicon);
  }

  /** "Anna Berg, an expert in …," behind the name. */
  Optional<Roles.Role> behind(Mention mention, Actor.Kind kind) {
    Passage passage = mention.passage();
    int open = mention.to();
    boolean aside = passage.is(open, ",") || passage.is(open, "–") || passage.is(open, "—");
    if (!aside || open + 1 >= passage.size()) {
      return Optional.empty();
    }
    int from = open + 1;
    if (passage.is(from, "who") || passage.is(from, "which")) {
      return copula(passage, from + 1, kind, 2);
    }
    if (passage.token(from).hasDigit() && passage.is(from + 1, ",")) {
      from += 2;
    }
    boolean list = passage.is(from, "and") || passage.is(from, "or");
    boolean opens = kind == Actor.Kind.PERSON || opensTitle(passage, from);
    if (list || !opens) {
      return Optional.empty();
    }
    Optional<Roles.Role> role = noun(passage, from, kind, 3);
    return isAboutPlaceInside(mention, role) ? Optional.empty() : role;
  }

  /** "Berg is a former rebel." */
  Optional<Roles.Role> copula(Mention mention, Actor.Kind kind) {
    return copula(mention.passage(), mention.to(), kind, 1);
  }

  private Optional<Roles.Role> copula(Passage passage, int at, Actor.Kind kind, double worth) {
    boolean copula = at < passage.size() && COPULAS.contains(passage.token(at).lower());
    return copula && RoleWords.isArticle(passage, at + 1)
        ? noun(passage, at + 1, kind, worth)
        : Optional.empty();
  }

  /** "The president of Ruritania, Anna Berg": a noun phrase, a comma, the name. */
  Optional<Roles.Role> before(Mention mention, Actor.Kind kind) {
    Passage passage = mention.passage();
    int comma = mention.title() - 1;
    if (comma < 2 || !passage.is(comma, ",") || passage.is(mention.to(), "and")) {
      return Optional.empty();
    }
    boolean goesOn = mention.to() < passage.size() && words.isKnown(passage.token(mention.to()));
    if (kind != Actor.Kind.PERSON && goesOn) {
      return Optional.empty();
    }
    int from = comma - 1;
    while (from > 0 && comma - from <= RoleWords.LONGEST && !opensTitle(passage, from)) {
      if (passage.is(from, ",") || Verbs.isFinite(lexicon, passage.token(from))) {
        return Optional.empty();
      }
      from--;
    }
    boolean isOthers =
        passage.is(from - 1, ",")
            || isOwnersAside(passage, from)
            || (kind != Actor.Kind.PERSON && isObject(passage, ownedFrom(passage, from)));
    if (isOthers || !opensTitle(passage, from) || !isTitle(passage, from, comma, kind)) {
      return Optional.empty();
    }
    return words.role(passage, owner(passage, from), comma, 2);
  }

  /** Where "the coast's largest port" begins. */
  private static int ownedFrom(Passage passage, int opening) {
    int from = owner(passage, opening);
    return from > opening && passage.token(opening).isPossessive() ? opening - 1 : from;
  }

  /** "After it closed the coast's largest port, Ruritania …" tells of no apposition. */
  private boolean isObject(Passage passage, int from) {
    int before = from - 1;
    while (before > 0 && RoleWords.isArticle(passage, before)) {
      before--;
    }
    return before > 0
        && (Verbs.isFinite(lexicon, passage.token(before))
            || lexicon.is("prepositions", passage.token(before).lower()));
  }

  /** "Port Sorrel, the coast's largest port, Ruritania …" tells of Port Sorrel. */
  private static boolean isOwnersAside(Passage passage, int opening) {
    int from = opening;
    while (from > 0 && passage.token(opening).isPossessive() && !passage.is(from, ",")) {
      if (opening - from > RoleWords.LONGEST) {
        return false;
      }
      from--;
    }
    return from > 0 && passage.is(from, ",") && passage.token(from - 1).isCapitalised();
  }

  /** "The University of Strelsau, the country's second city": the aside tells of its last word. */
  private boolean isAboutPlaceInside(Mention mention, Optional<Roles.Role> role) {
    String text = mention.text();
    boolean nested = text.contains(" of ") || text.contains(" in ");
    return nested
        && role.isPresent()
        && Words.tokens(role.get().text()).stream()
            .anyMatch(token -> lexicon.is("place-roles", token.lower()));
  }

  private boolean opensTitle(Passage passage, int i) {
    return RoleWords.isArticle(passage, i)
        || passage.token(i).isPossessive()
        || lexicon.is("possessives", passage.token(i).lower());
  }

  /** "Harbour Bank's chief": the owner belongs to the title; "his" and "the" do not. */
  private static int owner(Passage passage, int opening) {
    int from = opening;
    if (!passage.token(opening).isPossessive()) {
      return opening + 1;
    }
    while (from > 0 && passage.token(from - 1).isCapitalised()) {
      from--;
    }
    return from < opening ? from : opening + 1;
  }

  /** It ends in the noun of a role, or goes on with "of" behind one. */
  private boolean isTitle(Passage passage, int from, int to, Actor.Kind kind) {
    for (int i = from; i < to; i++) {
      boolean ends = i + 1 == to || passage.is(i + 1, "of");
      if (ends && words.isNoun(passage.token(i), kind)) {
        return true;
      }
    }
    return false;
  }

  /** The noun phrase that begins there, if its head is the noun of a role. */
  private Optional<Roles.Role> noun(Passage passage, int from, Actor.Kind kind, double worth) {
    int to = end(passage, from);
    if (from < to && lexicon.is("pronouns", passage.token(from).lower())) {
      return Optional.empty();
    }
    for (int i = from; i < to && i < from + NOUN_WITHIN; i++) {
      Token token = passage.token(i);
      if (words.isNoun(token, kind) && !passage.is(i + 1, "'s")) {
        return words.role(passage, from, i == to - 1 ? withOffice(passage, to) : to, worth);
      }
      if (endsSearch(token, i > from + 1)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean endsSearch(Token token, boolean inside) {
    String lower = token.lower();
    return lower.equals("and")
        || lower.equals("or")
        || lower.endsWith("ing")
        || (inside && Verbs.isFinite(lexicon, token))
        || (inside && !lower.equals("of") && lexicon.is("prepositions", lower));
  }

  /** "Director, Highland Securities": the office goes on behind its comma. */
  private static int withOffice(Passage passage, int to) {
    int end = to + 1;
    while (passage.is(to, ",") && end < passage.size() && passage.token(end).isCapitalised()) {
      end++;
    }
    return end > to + 2 || (end == to + 2 && !passage.is(end, ",")) ? end : to;
  }

  /** Where an aside ends: its closing mark, another clause, or the longest role. */
  private static int end(Passage passage, int from) {
    int end = from;
    while (end < passage.size() && end - from < RoleWords.LONGEST) {
      Token token = passage.token(end);
      boolean mark = !token.isWord() && !token.isPossessive() && !"’'&".contains(token.text());
      if (mark || CLOSING.contains(token.lower())) {
        break;
      }
      end++;
    }
    return end;
  }
}
