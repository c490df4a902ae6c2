package dateline.text;

/** Words of running text. */
public final class Words {
  private Words() {}

  /** How many words a text has: runs of letters and digits; each CJK ideograph counts as half. */
  public static int count(String text) {
    int words = 0;
    int ideographs = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (isUnspaced(c)) {
        ideographs++;
        inside = false;
      } else if (Character.isLetterOrDigit(c)) {
        words += inside ? 0 : 1;
        inside = true;
      } else if (c != '\'' && c != '’' && c != '-' && c != '.' && c != ',') {
        inside = false;
      }
    }
    return words + (ideographs + 1) / 2;
  }

  private static boolean isUnspaced(int c) {
    return switch (Character.UnicodeScript.of(c)) {
      case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> Character.isLetterOrDigit(c);
      default -> false;
    };
  }
}
