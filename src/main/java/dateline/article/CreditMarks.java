package dateline.article;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/** What only the credit of a picture says: "(Photo:", "Getty Images"; from a resource. */
final class CreditMarks {
  private static final List<String> MARKS = Phrases.lines("credit-marks.txt");

  /** How marks begin: rules out most places of a text without comparing sixty marks there. */
  private static final BitSet OPENINGS = new BitSet();

  /** One more than the greatest character. */
  private static final int BEYOND = 1 << 16;

  static {
    MARKS.forEach(mark -> OPENINGS.set(opening(mark, 0)));
  }

  private CreditMarks() {}

  static boolean areIn(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    for (int i = 0; i < lower.length(); i++) {
      boolean opens = OPENINGS.get(lower.charAt(i)) || OPENINGS.get(opening(lower, i));
      if (opens && isMark(lower, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isMark(String lower, int start) {
    for (String mark : MARKS) {
      if (lower.startsWith(mark, start)) {
        return true;
      }
    }
    return false;
  }

  /** A number for two characters, beyond those of one; others may share it. */
  private static int opening(String text, int start) {
    char first = text.charAt(start);
    return start + 1 < text.length() ? BEYOND + (first << 5 ^ text.charAt(start + 1)) : first;
  }
}
