package dateline.briefing;

import dateline.text.Words;
import java.util.Optional;
import java.util.Set;

/** Roles that stand behind a name: an aside, a relative clause, "is a …". */
final class Asides {
  private static final Set<String> WEB = Set.of("com", "org", "net");

  private static final Set<String> COPULAS = Set.of("is", "was", "became", "remains");

  private static final Set<String> BECOMES = Set.of("named", "appointed", "elected", "made");

  private static final Set<String> SERVES = Set.of("serves", "served", "works", "worked");

  /** Somewhere behind these, "as" says what somebody is or was until then. */
  private static final Set<String> POSTED =
      Set.of(
          "resigned",
          "resigns",
          "retired",
          "retires",
          "quit",
          "quits",
          "stepped",
          "steps",
          "stood",
          "left",
          "took",
          "takes",
          "joined",
          "returned",
          "worked",
          "works",
          "served",
          "serves");

  /** "His post of eleven years" stands between such a verb and "as". */
  private static final int LONGEST_POST = 5;

  private static final Set<String> OPENERS = Set.of(",", "–", "—", "(");

  /** "(D., N. Y.)" has no more tokens. */
  private static final int LONGEST_LABEL = 9;

  private final Lexicon lexicon;
  private final RoleWords words;
  private final RolePhrases phrases;

  Asides(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.words = new RoleWords(lexicon);
    this.phrases = new RolePhrases(lexicon);
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
    Optional<Roles.Role> role = phrases.in(passage, from, kind, 3);
    return isAboutPlaceInside(mention, role) || isSubject(passage, from) ? Optional.empty() : role;
  }

  /** In "after talks with Anna Berg, the mayor said" another one speaks. */
  private boolean isSubject(Passage passage, int from) {
    int at = from;
    while (at < passage.size() && at - from < RoleWords.LONGEST && passage.token(at).isWord()) {
      boolean says =
          Verbs.isSaying(lexicon, passage.token(at)) && !passage.token(at).isCapitalised();
      if (at > from && says) {
        return RoleWords.isArticle(passage, from);
      }
      at++;
    }
    return false;
  }

  /** "Marlow.com, a data firm" and "Harbour Inc., a data firm" end behind more than the name. */
  private static int behindName(Mention mention) {
    Passage passage = mention.passage();
    int to = behindLabel(mention);
    if (passage.is(to, ".") && WEB.contains(lower(passage, to + 1))) {
      return to + 2;
    }
    return RoleWords.isDot(passage, to) ? to + 1 : to;
  }

  /** "Anna Berg (D., Norvan), head of a panel": the aside stands behind the label. */
  private static int behindLabel(Mention mention) {
    Passage passage = mention.passage();
    int to = mention.to();
    if (!passage.is(to, "(")) {
      return to;
    }
    for (int i = to + 1; i < passage.size() && i - to <= LONGEST_LABEL; i++) {
      if (passage.is(i, ")")) {
        return passage.is(i + 1, ",") ? i + 1 : to;
      }
      if (passage.token(i).isWord() && !passage.token(i).isCapitalised()) {
        return to;
      }
    }
    return to;
  }

  private static String lower(Passage passage, int i) {
    return i < passage.size() ? passage.token(i).lower() : "";
  }

  /** An article, an owner, or "part of", "owner of": the aside of a thing. */
  private boolean opensThing(Passage passage, int from, Actor.Kind kind) {
    return words.opensTitle(passage, from)
        || (passage.is(from + 1, "of")
            && (passage.is(from, RolePhrases.PART) || words.isNoun(passage.token(from), kind)));
  }

  /** "Berg is a former rebel." "Berg was named director." "Berg serves as director." */
  Optional<Roles.Role> copula(Mention mention, Actor.Kind kind) {
    return copula(mention.passage(), mention.to(), kind, 1);
  }

  /** "Berg resigned her post as director of the port." */
  Optional<Roles.Role> posted(Mention mention) {
    Passage passage = mention.passage();
    int at = mention.to();
    int verb = lexicon.is("adverbs", lower(passage, at)) || passage.is(at, "has") ? at + 1 : at;
    if (!POSTED.contains(lower(passage, verb))) {
      return Optional.empty();
    }
    for (int as = verb + 1; as < passage.size() && as - verb <= LONGEST_POST; as++) {
      if (passage.is(as, "as")) {
        return phrases.in(passage, as + 1, Actor.Kind.PERSON, 1);
      }
      if (!passage.token(as).isWord()) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Optional<Roles.Role> copula(Passage passage, int at, Actor.Kind kind, double worth) {
    int from = complement(passage, at);
    boolean article = RoleWords.isArticle(passage, from);
    boolean named = from - at > 1 && !passage.is(from - 1, "been");
    boolean office = kind == Actor.Kind.PERSON && (named || opensOffice(passage, from));
    return from > at && from < passage.size() && (article || office)
        ? phrases.in(passage, from, kind, worth)
        : Optional.empty();
  }

  /** "Was chairman of the port". */
  private boolean opensOffice(Passage passage, int from) {
    return from + 1 < passage.size()
        && words.isNoun(passage.token(from), Actor.Kind.PERSON)
        && (words.isOf(passage, from + 1) || passage.is(from + 1, "at"));
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
    if (verb.equals("been")) {
      return from + 1;
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
}
