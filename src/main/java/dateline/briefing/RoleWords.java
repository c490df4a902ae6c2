package dateline.briefing;

import dateline.text.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells which words can stand in a role, and cuts a role out of its sentence. */
final class RoleWords {
  /** Longest role shown, in words. */
  static final int LONGEST = 16;

  private static final Set<String> ARTICLES = Set.of("a", "an", "the");

  /** Words that make a role more telling, up to so many. */
  private static final int TELLING = 6;

  /** They tie an office to where it is held, beside "of". */
  private static final Set<String> TIES = Set.of("at", "for");

  /** "Of sales and services" in front of a name has no more words. */
  private static final int LONGEST_OFFICE = 5;

  private static final Set<String> COURTESY = Set.of("mr", "mrs", "ms", "miss", "dr", "prof");

  /** Endings of words for scholars: "geophysicist", "ornithologist", "cartographer". */
  private static final List<String> SCIENTISTS =
      List.of(
          "ologist",
          "icist",
          "ographer",
          "onomist",
          "iatrist",
          "atician",
          "ologe",
          "ologin",
          "ologue",
          "ólogo",
          "óloga",
          "ologo",
          "ologa");

  private final Lexicon lexicon;

  RoleWords(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** A noun that says who a person is, or what an organisation or place is. */
  boolean isNoun(Token token, Actor.Kind kind) {
    String lower = token.lower();
    return switch (kind) {
      case PERSON -> isPersonal(lower);
      case PLACE -> lexicon.is("country-roles", lower) || lexicon.is("place-roles", lower);
      default -> isThing(lower);
    };
  }

  private boolean isThing(String lower) {
    return lexicon.is("thing-roles", lower) || lexicon.is("thing-roles", lastPart(lower));
  }

  /** "vice-president" is a president, "ex-wife" a wife. */
  private boolean isPersonal(String word) {
    String lower = withoutElision(word);
    return lexicon.is("roles", lower)
        || SCIENTISTS.stream().anyMatch(lower::endsWith)
        || lexicon.is("roles", lastPart(lower))
        || (lower.endsWith("s") && lexicon.is("roles", lower.substring(0, lower.length() - 1)));
  }

  /** The "avocate" of "l'avocate". */
  private String withoutElision(String lower) {
    int mark = lower.indexOf('\'');
    return mark > 0 && lexicon.is("elisions", lower.substring(0, mark))
        ? lower.substring(mark + 1)
        : lower;
  }

  /** The small word that ties an office to what it is over, in any of the languages known. */
  boolean isOf(Passage passage, int i) {
    return i >= 0 && i < passage.size() && lexicon.is("of", passage.token(i).lower());
  }

  /** "Ministers", "lawyers": what several persons are. */
  boolean isPlural(Token token) {
    String lower = token.lower();
    return lower.endsWith("s") && lexicon.is("roles", lower.substring(0, lower.length() - 1));
  }

  private static String lastPart(String lower) {
    return lower.substring(lower.lastIndexOf('-') + 1);
  }

  /** A title that says more than "Mr". */
  boolean isOffice(Passage passage, int from, int to) {
    for (int i = from; i < to; i++) {
      String lower = passage.token(i).lower();
      if (isPersonal(lower) || lexicon.is("offices", lower)) {
        return true;
      }
    }
    return false;
  }

  /** A word of a title by its shape or by the lists: "Colombian", "defence", "vice". */
  boolean isKnown(Token token) {
    return token.isCapitalised()
        || token.isPossessive()
        || token.lower().contains("-")
        || isListed(token);
  }

  private boolean isListed(Token token) {
    return isPersonal(token.lower()) || lexicon.is("role-modifiers", token.lower());
  }

  /** The word can belong to a title that goes on to its right. */
  boolean mayExtend(Passage passage, int i) {
    Token token = passage.token(i);
    if (token.isPossessive()) {
      return i > 0 && passage.token(i - 1).isCapitalised();
    }
    if (token.lower().equals("of") || token.lower().equals("and")) {
      return i > 0 && isPersonal(passage.token(i - 1).lower());
    }
    if (!token.isWord()
        || lexicon.is("calendar", token.lower())
        || Verbs.isFinite(lexicon, token)) {
      return false;
    }
    boolean named = token.isCapitalised() && i > 0 && !lexicon.is("function-words", token.lower());
    boolean plain =
        named
            || (!lexicon.is("common", token.lower()) && !lexicon.is("prepositions", token.lower()));
    return isKnown(token) ? plain || isListed(token) : plain && !isAdverb(token);
  }

  /**
   * Where "Harbour Party of" begins in front of "Ruritania leader"; the place given if not there.
   */
  int organisationInFront(Passage passage, int from) {
    int of = passage.is(from - 1, "the") ? from - 2 : from - 1;
    boolean joins = passage.is(of, "of") || passage.is(of, "for");
    if (!joins || !passage.token(from).isCapitalised()) {
      return from;
    }
    int first = of;
    boolean organisation = false;
    while (first > 0 && passage.token(first - 1).isCapitalised() && of - first < LONGEST) {
      first--;
      organisation |= lexicon.is("organisation-words", passage.token(first).lower());
    }
    return organisation ? first : from;
  }

  /**
   * Where the noun of "head of growth", "manager at Harbour Bank" stands that ends there; or -1.
   */
  int officeInFront(Passage passage, int end) {
    for (int i = end - 1; i > 0 && end - i <= LONGEST_OFFICE; i--) {
      if (isOf(passage, i) || TIES.contains(passage.token(i).lower())) {
        boolean noun = i < end - 1 && isPersonal(passage.token(i - 1).lower());
        return noun && !isPlural(passage.token(i - 1)) ? i - 1 : -1;
      }
      boolean named = passage.token(i).isCapitalised();
      if (!passage.token(i).isWord()
          || (!named && lexicon.is("function-words", passage.token(i).lower()))) {
        return -1;
      }
    }
    return -1;
  }

  private boolean isAdverb(Token token) {
    return lexicon.is("adverbs", token.lower())
        || token.lower().endsWith("ly")
        || token.lower().endsWith("ing");
  }

  /** A full stop that belongs to an abbreviation in a title: "Gov." */
  static boolean isDot(Passage passage, int i) {
    return i > 0 && passage.is(i, ".") && passage.token(i - 1).text().length() < 5;
  }

  /** The full stop of "Gov." or "Ill.", and not one behind a word that a title may follow. */
  boolean isAbbreviated(Passage passage, int i) {
    if (!isDot(passage, i)) {
      return false;
    }
    Token word = passage.token(i - 1);
    return isOffice(passage, i - 1, i)
        || word.isUpperCase()
        || lexicon.isTitle(word.lower())
        || Gazetteer.country(word.text() + ".").isPresent();
  }

  static boolean isArticle(Passage passage, int i) {
    return i >= 0 && i < passage.size() && ARTICLES.contains(passage.token(i).lower());
  }

  /** An article or an owner begins a title there. */
  boolean opensTitle(Passage passage, int i) {
    return isArticle(passage, i)
        || lexicon.is("articles", passage.token(i).lower())
        || isElided(passage.token(i).lower())
        || passage.token(i).isPossessive()
        || lexicon.is("possessives", passage.token(i).lower());
  }

  boolean isElided(String lower) {
    return !withoutElision(lower).equals(lower);
  }

  /** The words as a role, without what dangles at its ends; worth more the more it tells. */
  Optional<Roles.Role> role(Passage passage, int start, int end, double worth) {
    int from = start;
    while (from < end && !opens(passage.token(from))) {
      from++;
    }
    int to = end;
    while (to > from && (isDangling(passage.token(to - 1)) || isCourtesy(passage, from, to))) {
      to--;
    }
    String text = unquoted(passage.text(from, to));
    if (to - from > LONGEST || text.length() < 3 || isSpeakersOwn(passage, from, to)) {
      return Optional.empty();
    }
    double telling = Math.min(to - from, TELLING) * 0.25 - 0.01 * passage.index();
    return Optional.of(new Roles.Role(text, passage, worth + telling));
  }

  /** The "Dr." of "Health Commissioner Dr. Anna Berg" tells nothing. */
  private static boolean isCourtesy(Passage passage, int from, int to) {
    int word = passage.is(to - 1, ".") ? to - 2 : to - 1;
    return word > from && COURTESY.contains(passage.token(word).lower());
  }

  /** "My son's teacher" is no role outside its quotation. */
  private boolean isSpeakersOwn(Passage passage, int from, int to) {
    return passage.tokens().subList(from, to).stream()
        .anyMatch(token -> !token.isUpperCase() && lexicon.is("first-person", token.lower()));
  }

  /** "A “close ally” of the state": the words, without marks that may have lost their pair. */
  private static String unquoted(String text) {
    return text.replaceAll("[“”\"]", "");
  }

  private boolean opens(Token token) {
    return token.isWord()
        && !lexicon.is("possessives", token.lower())
        && !lexicon.is("of", token.lower())
        && !lexicon.is("articles", token.lower())
        && !token.lower().equals("and")
        && !ARTICLES.contains(token.lower());
  }

  private boolean isDangling(Token token) {
    String lower = token.lower();
    return lexicon.is("prepositions", lower)
        || lexicon.is("adverbs", lower)
        || ARTICLES.contains(lower)
        || lexicon.is("articles", lower)
        || lower.equals("and")
        || (lower.endsWith("ly") && !token.isCapitalised() && !isPersonal(lower) && !isThing(lower))
        || ",’'".contains(lower);
  }
}
