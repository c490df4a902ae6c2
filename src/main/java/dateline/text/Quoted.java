package dateline.text;

import java.util.Arrays;

/** Which characters of a paragraph stand inside a quotation that closes there. */
final class Quoted {
  private static final String PAIRS = "“”«»„“";

  private Quoted() {}

  /** True from an opening mark up to, but not including, its closing mark. */
  static boolean[] in(String text) {
    boolean[] quoted = new boolean[text.length()];
    int open = -1;
    char closing = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (open >= 0 && c == closing) {
        Arrays.fill(quoted, open, i, true);
        open = -1;
      } else if (closingOf(c) != 0 && (open < 0 || c != '"')) {
        open = i;
        closing = closingOf(c);
      }
    }
    return quoted;
  }

  private static char closingOf(char c) {
    if (c == '"') {
      return '"';
    }
    int at = PAIRS.indexOf(c);
    return at >= 0 && at % 2 == 0 ? PAIRS.charAt(at + 1) : 0;
  }
}
