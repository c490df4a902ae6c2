package dateline.briefing;

import dateline.text.Token;
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
    return list ? Optional.empty() : noun(passage, from, kind, 3);
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
    int from = comma - 1;
    while (from > 0 && comma - from <= RoleWords.LONGEST && !RoleWords.isArticle(passage, from)) {
      if (passage.is(from, ",") || Verbs.isFinite(lexicon, passage.token(from))) {
        return Optional.empty();
      }
      from--;
    }
    return RoleWords.isArticle(passage, from) && isTitle(passage, from, comma, kind)
        ? words.role(passage, from + 1, comma, 2)
        : Optional.empty();
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
