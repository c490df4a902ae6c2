package dateline.text;

import java.util.Arrays;
import java.util.Map;

/** Which characters of a paragraph stand inside a quotation that closes there. */
final class Quoted {
  /** An opening mark, and the marks that close it; a mark that does both must touch its word. */
  private static final Map<Character, String> PAIRS =
      Map.ofEntries(
          Map.entry('"', "\""),
          Map.entry('“', "”"),
          Map.entry('„', "“”"),
          Map.entry('”', "”"),
          Map.entry('«', "»"),
          Map.entry('»', "«"),
          Map.entry('「', "」"),
          Map.entry('『', "』"));

  /** What closes elsewhere opens only in front of a word: ”Kyllä”, »Ja«. */
  private static final String OPENS_AT_WORD = "”»";

  private Quoted() {}

  /** True from an opening mark up to, but not including, its closing mark. */
  static boolean[] in(String text) {
    boolean[] quoted = new boolean[text.length()];
    int open = -1;
    String closing = "";
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (open >= 0 && closing.indexOf(c) >= 0) {
        Arrays.fill(quoted, open, i, true);
        open = -1;
      } else if (PAIRS.containsKey(c) && (open < 0 || "\"”»".indexOf(c) < 0) && opens(text, i)) {
        open = i;
        closing = PAIRS.getOrDefault(c, "");
      }
    }
    return quoted;
  }

  private static boolean opens(String text, int at) {
    if (OPENS_AT_WORD.indexOf(text.charAt(at)) < 0) {
      return true;
    }
    boolean behindSpace = at == 0 || Character.isWhitespace(text.charAt(at - 1));
    return behindSpace && at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
  }
}
