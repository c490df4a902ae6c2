package dateline.briefing;

import dateline.text.Token;
import java.util.Set;

/**
 * Tells whether a word is written as a name, and whether it only looks so at a sentence's front.
 */
final class NameWords {
  /** Small words inside a person's name. */
  static final Set<String> PARTICLES =
      Set.of(
          "de", "del", "della", "di", "da", "dos", "du", "la", "le", "van", "von", "der", "den",
          "bin", "ibn", "al", "el", "ul", "ter", "y", "e");

  private static final int LONGEST_DATELINE = 14;

  private final Reading reading;
  private final Lexicon lexicon;

  NameWords(Reading reading) {
    this.reading = reading;
    this.lexicon = reading.lexicon();
  }

  boolean isNameWord(Passage passage, int i) {
    Token token = passage.token(i);
    return (token.isCapitalised() || isHyphenated(token))
        && !token.lower().equals("i")
        && !token.lower().startsWith("i'")
        && !isElision(token)
        && !PartyLabels.isSeat(token)
        && !lexicon.is("adjective-endings", afterHyphen(token.lower()))
        && !lexicon.is("calendar", token.lower());
  }

  /** "L'entreprise": only the article is capitalised. */
  private boolean isElision(Token token) {
    int mark = token.lower().indexOf('\'');
    return mark > 0
        && mark + 1 < token.text().length()
        && Character.isLowerCase(token.text().charAt(mark + 1))
        && lexicon.is("elisions", token.lower().substring(0, mark));
  }

  private static String afterHyphen(String lower) {
    int hyphen = lower.lastIndexOf('-');
    return hyphen > 0 ? lower.substring(hyphen + 1) : "";
  }

  /** "al-Bashir": a particle, a hyphen, a name. */
  private static boolean isHyphenated(Token token) {
    int hyphen = token.text().indexOf('-');
    return hyphen > 0
        && hyphen + 1 < token.text().length()
        && PARTICLES.contains(token.lower().substring(0, hyphen))
        && Character.isUpperCase(token.text().charAt(hyphen + 1));
  }

  boolean opensSentence(Passage passage, int at) {
    for (int i = at - 1; i >= 0; i--) {
      Token token = passage.token(i);
      if (token.isWord()) {
        boolean behindMark = at - i > 1 && ":“\"".contains(passage.token(at - 1).text());
        return behindMark
            || isBehindDateline(passage, at)
            || (isDropped(token) && opensSentence(passage, i));
      }
    }
    return true;
  }

  /** The first word behind "HARBOURTON, Ruritania (Wire) —". */
  static boolean isBehindDateline(Passage passage, int at) {
    boolean dash =
        at > 1 && at <= LONGEST_DATELINE && "—–--".contains(passage.token(at - 1).text());
    if (!dash || !passage.token(0).isUpperCase()) {
      return false;
    }
    for (int i = 0; i < at; i++) {
      Token token = passage.token(i);
      if (token.isWord() && !token.isCapitalised() && !token.hasDigit()) {
        return false;
      }
    }
    return true;
  }

  private boolean isDropped(Token token) {
    return token.isCapitalised() && lexicon.is("common", token.lower());
  }

  boolean isNameAtOpening(Passage passage, int at, int end) {
    Token token = passage.token(at);
    boolean single = end - at == 1;
    if (!single && lexicon.is("compass", token.lower()) && !isListed(passage.token(at + 1))) {
      return true;
    }
    if (lexicon.is("common", token.lower())) {
      return !single
          && isOrganisationWord(passage.token(at + 1))
          && !lexicon.is("function-words", token.lower())
          && (!lexicon.is("role-modifiers", token.lower())
              || lexicon.is("name-openers", token.lower()));
    }
    if (single && lexicon.is("groups", token.lower())) {
      return false;
    }
    if (reading.capitalisedInside(token.lower()) > 0 || token.isUpperCase()) {
      return true;
    }
    if (reading.tagged().type(passage, at, at + 1).isPresent()) {
      return true;
    }
    boolean speaks =
        single
            && passage.isFirst()
            && at + 1 < passage.size()
            && Verbs.isSaying(lexicon, passage.token(at + 1))
            && reading.inLowerCase(token.lower()) == 0;
    return single || token.lower().endsWith("ing")
        ? speaks || isKnownName(token)
        : reading.inLowerCase(token.lower()) == 0;
  }

  /** A word that stands capitalised only where a sentence opens may be any noun: "Ownership". */
  private static boolean isKnownName(Token token) {
    String word = token.text();
    return Gazetteer.isGivenName(token.lower())
        || Gazetteer.isCity(word)
        || Gazetteer.country(word).isPresent()
        || Gazetteer.people(word).isPresent()
        || word.chars().skip(1).anyMatch(Character::isUpperCase);
  }

  /** It has a meaning of its own behind "New": "New Rules". */
  private boolean isListed(Token token) {
    return lexicon.is("common", token.lower())
        || lexicon.is("roles", token.lower())
        || lexicon.is("groups", token.lower())
        || reading.inLowerCase(token.lower()) > 0;
  }

  boolean isOrganisationWord(Token token) {
    return lexicon.is("organisation-words", token.lower());
  }

  /** "Lt", "J", "Sen": the full stop behind it belongs to the name. */
  boolean isDotted(Token token) {
    return token.text().length() == 1
        || lexicon.is("titles", token.lower())
        || token.lower().equals("jr")
        || token.lower().equals("st");
  }

  /** A sentence in capitals, or in title case, tells nothing about names. */
  static boolean isShouted(Passage passage) {
    long words = passage.tokens().stream().filter(Token::isWord).count();
    long raised =
        passage.tokens().stream().filter(t -> t.isUpperCase() || t.isCapitalised()).count();
    return words > 6 && raised > words * 0.8;
  }
}
