package dateline.text;

import java.util.Locale;

/**
 * A word or a mark of a text.
 *
 * @param text as it stands there
 * @param lower in lower case, with straight apostrophes
 * @param start in UTF-16 units
 * @param end exclusive
 */
public record Token(String text, String lower, int start, int end) {
  static Token of(String text, int start, int end) {
    String piece = text.substring(start, end);
    return new Token(piece, piece.toLowerCase(Locale.ROOT).replace('’', '\''), start, end);
  }

  /** A word or number, not a mark. */
  public boolean isWord() {
    return Character.isLetterOrDigit(text.codePointAt(0))
        || (text.length() > 1 && !lower.equals("'s") && hasDigit());
  }

  /** The possessive ending, which is a token of its own. */
  public boolean isPossessive() {
    return lower.equals("'s") || lower.equals("'");
  }

  /** Written like a name: an upper-case letter in front, or inside as in "iPhone". */
  public boolean isCapitalised() {
    int first = text.codePointAt(0);
    if (Character.isUpperCase(first) || Character.isTitleCase(first)) {
      return true;
    }
    return text.length() > 2
        && Character.isLowerCase(first)
        && Character.isUpperCase(text.codePointAt(1));
  }

  /** All its letters, at least two, are upper-case: "NATO", "U.S.". */
  public boolean isUpperCase() {
    long letters = text.codePoints().filter(Character::isLetter).count();
    return letters > 1 && text.codePoints().noneMatch(Character::isLowerCase);
  }

  public boolean hasDigit() {
    return text.codePoints().anyMatch(Character::isDigit);
  }
}
