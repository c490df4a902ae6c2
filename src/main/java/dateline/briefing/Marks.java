package dateline.briefing;

/**
 * Pairs the quotation marks of a bullet: what a sentence quotes may go on in the next one, or have
 * begun in the one before.
 */
final class Marks {
  private static final String SPACES = " .,;)]";

  private static final char NONE = ' ';

  private Marks() {}

  /** The text with a mark at its end for one that was left open, and without one never opened. */
  static String paired(String text) {
    return single(doubled(text));
  }

  /** A straight mark may close a curly one, and the other way round. */
  private static String doubled(String text) {
    if (text.indexOf('„') >= 0) {
      return text;
    }
    StringBuilder paired = new StringBuilder();
    char open = NONE;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean opens = c == '“' || (c == '"' && open == NONE && isOpening(text, i));
      boolean closes = !opens && (c == '”' || c == '"');
      if (!closes || open != NONE) {
        paired.append(c);
      }
      open = opens ? c : closes ? NONE : open;
    }
    return open == NONE ? paired.toString() : paired.append(open == '"' ? '"' : '”').toString();
  }

  /** A word follows, and no word stands in front. */
  private static boolean isOpening(String text, int i) {
    boolean free = i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1));
    return free && i + 1 < text.length() && SPACES.indexOf(text.charAt(i + 1)) < 0;
  }

  /** A single mark in front is taken for one that opens, unless a word ends with one. */
  private static String single(String text) {
    char first = text.isEmpty() ? ' ' : text.charAt(0);
    if (first != '‘' && first != '\'') {
      return text;
    }
    char close = first == '‘' ? '’' : '\'';
    for (int i = 1; i < text.length(); i++) {
      boolean ends = i + 1 == text.length() || !Character.isLetter(text.charAt(i + 1));
      if (text.charAt(i) == close && ends) {
        return text;
      }
    }
    return text + close;
  }
}
