package dateline.briefing;

import dateline.text.Token;
import dateline.text.Words;
import java.util.Optional;
import java.util.Set;

/** Roles that stand behind a name: an aside, a relative clause, "is a …". */
final class Asides {
  /** An aside that has no noun of a role in so many words is none. */
  private static final int NOUN_WITHIN = 8;

  /** In "a solar and wind developer" the noun stands so near behind "and". */
  private static final int NOUN_BEHIND_AND = 3;

  /** "Part of Harbour Holdings". */
  private static final String PART = "part";

  private static final Set<String> WEB = Set.of("com", "org", "net");

  private static final Set<String> COPULAS = Set.of("is", "was", "became", "remains");

  private static final Set<String> BECOMES = Set.of("named", "appointed", "elected", "made");

  private static final Set<String> SERVES = Set.of("serves", "served", "works", "worked");

  private static final Set<String> OPENERS = Set.of(",", "–", "—", "(");

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
    int open = behindName(mention);
    boolean aside = open + 1 < passage.size() && OPENERS.contains(passage.token(open).text());
    if (!aside) {
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
    if (list || !(kind == Actor.Kind.PERSON || opensThing(passage, from, kind))) {
      return Optional.empty();
    }
    Optional<Roles.Role> role = noun(passage, from, kind, 3);
    return isAboutPlaceInside(mention, role) ? Optional.empty() : role;
  }

  /** "Marlow.com, a data firm" and "Harbour Inc., a data firm" end behind more than the name. */
  private static int behindName(Mention mention) {
    Passage passage = mention.passage();
    int to = mention.to();
    if (passage.is(to, ".") && WEB.contains(lower(passage, to + 1))) {
      return to + 2;
    }
    return RoleWords.isDot(passage, to) ? to + 1 : to;
  }

  private static String lower(Passage passage, int i) {
    return i < passage.size() ? passage.token(i).lower() : "";
  }

  /** An article, an owner, or "part of", "owner of": the aside of a thing. */
  private boolean opensThing(Passage passage, int from, Actor.Kind kind) {
    return words.opensTitle(passage, from)
        || (passage.is(from + 1, "of")
            && (passage.is(from, PART) || words.isNoun(passage.token(from), kind)));
  }

  /** "Berg is a former rebel." "Berg was named director." "Berg serves as director." */
  Optional<Roles.Role> copula(Mention mention, Actor.Kind kind) {
    return copula(mention.passage(), mention.to(), kind, 1);
  }

  private Optional<Roles.Role> copula(Passage passage, int at, Actor.Kind kind, double worth) {
    int from = complement(passage, at);
    boolean article = RoleWords.isArticle(passage, from);
    boolean office = from - at > 1 && kind == Actor.Kind.PERSON;
    return from > at && from < passage.size() && (article || office)
        ? noun(passage, from, kind, worth)
        : Optional.empty();
  }

  /** What stands behind "is", "is also", "has been named", "serves as"; {@code at} if no such. */
  private int complement(Passage passage, int at) {
    int from = at;
    if (passage.is(from, "has") && passage.is(from + 1, "been")) {
      from++;
    }
    if (from + 1 >= passage.size()) {
      return at;
    }
    String verb = passage.token(from).lower();
    if (SERVES.contains(verb)) {
      return passage.is(from + 1, "as") ? from + 2 : at;
    }
    boolean passive = BECOMES.contains(passage.token(from + 1).lower());
    if (passive && (COPULAS.contains(verb) || verb.equals("been"))) {
      return passage.is(from + 2, "as") ? from + 3 : from + 2;
    }
    if (!COPULAS.contains(verb)) {
      return at;
    }
    boolean adverb = lexicon.is("adverbs", passage.token(from + 1).lower());
    return adverb && RoleWords.isArticle(passage, from + 2) ? from + 2 : from + 1;
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

  /** The noun phrase that begins there, if its head is the noun of a role. */
  private Optional<Roles.Role> noun(Passage passage, int from, Actor.Kind kind, double worth) {
    int to = end(passage, from);
    if (from < to
        && lexicon.is("pronouns", passage.token(from).lower())
        && !isOwned(passage, from, to, kind)) {
      return Optional.empty();
    }
    for (int i = from; i < to && i < from + NOUN_WITHIN; i++) {
      Token token = passage.token(i);
      boolean part = i == from && kind != Actor.Kind.PERSON && passage.is(i, PART);
      if (i == from && opensClause(passage, i)) {
        return Optional.empty();
      }
      if (part || (words.isNoun(token, kind) && isHead(passage, i) && !isSubject(passage, i, to))) {
        return words.role(passage, from, i == to - 1 ? withOffice(passage, to) : to, worth);
      }
      boolean joins = passage.is(i, "and") && i > from && isNounNear(passage, i + 1, kind);
      if (!joins && endsSearch(token, i > from + 1)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "Harbour Bank, its largest lender, agreed": one owned thing between two commas, no list. */
  private boolean isOwned(Passage passage, int from, int to, Actor.Kind kind) {
    boolean closed = passage.is(to, ",") && !passage.is(to + 1, "and");
    boolean owner = lexicon.is("possessives", passage.token(from).lower());
    boolean list =
        passage.tokens().subList(from, to).stream().anyMatch(t -> t.lower().equals("and"));
    return kind != Actor.Kind.PERSON && owner && closed && !list;
  }

  /**
   * Nobody is a "star" in front of "Wars", the "company" of "company's", or the "farmer" of "farmer
   * Karl Voss", who is the next in a list.
   */
  private boolean isHead(Passage passage, int i) {
    boolean named =
        i + 1 < passage.size()
            && passage.token(i + 1).isCapitalised()
            && (passage.token(i).isCapitalised()
                || Gazetteer.isGivenName(passage.token(i + 1).lower()));
    return !named && !passage.is(i + 1, "'s");
  }

  /** In ", investigators searched the port," the noun has a verb of its own. */
  private boolean isSubject(Passage passage, int noun, int to) {
    int verb = noun + 1;
    if (verb + 1 >= to
        || !Verbs.isFinite(lexicon, passage.token(verb))
        || lexicon.is("participles", passage.token(verb).lower())) {
      return false;
    }
    return !passage.token(verb).lower().endsWith("ed") || words.opensTitle(passage, verb + 1);
  }

  /** ", pictured with the mayor," and ", would have no buyers". */
  private boolean opensClause(Passage passage, int first) {
    boolean goesOn = first + 1 < passage.size();
    return goesOn
        && Verbs.isFinite(lexicon, passage.token(first))
        && (lexicon.is("subject-verbs", passage.token(first).lower())
            || lexicon.is("prepositions", passage.token(first + 1).lower()));
  }

  /** "A tech and design company": one noun for what stands on both sides of "and". */
  private boolean isNounNear(Passage passage, int from, Actor.Kind kind) {
    for (int i = from; i < passage.size() && i < from + NOUN_BEHIND_AND; i++) {
      if (words.isNoun(passage.token(i), kind) && !passage.token(i).lower().endsWith("s")) {
        return true;
      }
      if (endsSearch(passage.token(i), true) || !passage.token(i).isWord()) {
        return false;
      }
    }
    return false;
  }

  private boolean endsSearch(Token token, boolean inside) {
    String lower = token.lower();
    return lower.equals("and")
        || lower.equals("or")
        || (lower.endsWith("ing") && !lexicon.is("role-modifiers", lower))
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

  /** "And holds stakes", "and Anna Berg": another verb or somebody else. */
  private boolean opensOther(Passage passage, int i) {
    if (!passage.is(i, "and") || i + 1 >= passage.size()) {
      return false;
    }
    Token next = passage.token(i + 1);
    boolean adverb = lexicon.is("adverbs", next.lower()) && i + 2 < passage.size();
    return Verbs.isFinite(lexicon, adverb ? passage.token(i + 2) : next)
        || (next.isCapitalised() && Gazetteer.isGivenName(next.lower()));
  }

  /** Where an aside ends: its closing mark, another clause, or the longest role. */
  private int end(Passage passage, int from) {
    int end = from;
    while (end < passage.size() && end - from < RoleWords.LONGEST) {
      Token token = passage.token(end);
      boolean mark = !token.isWord() && !token.isPossessive() && !"’'&“”\"".contains(token.text());
      if (mark || CLOSING.contains(token.lower()) || opensOther(passage, end)) {
        break;
      }
      end++;
    }
    return end;
  }
}
