package dateline.text;

/** How many terminal columns text takes, cluster by cluster; the same on every JDK. */
public final class Columns {
  private Columns() {}

  /** Columns of a text that {@link Printable} has made safe. */
  public static int of(String text) {
    int columns = 0;
    for (int i = 0; i < text.length(); ) {
      int end = clusterEnd(text, i);
      columns += ofCluster(text, i, end);
      i = end;
    }
    return columns;
  }

  /** The text, or as many whole clusters of it as fit in front of an ellipsis. */
  public static String cut(String text, int columns) {
    if (of(text) <= columns) {
      return text;
    }
    int used = 0;
    int i = 0;
    while (i < text.length()) {
      int end = clusterEnd(text, i);
      int width = ofCluster(text, i, end);
      if (used + width > columns - 1) {
        break;
      }
      used += width;
      i = end;
    }
    return columns < 1 ? "" : text.substring(0, i) + "…";
  }

  /** The text cut or padded with spaces on the right to exactly that many columns. */
  public static String fit(String text, int columns) {
    String cut = cut(text, columns);
    return cut + " ".repeat(Math.max(0, columns - of(cut)));
  }

  /** Where the cluster that begins at {@code start} ends: base, marks, modifiers, joined emoji. */
  public static int clusterEnd(String text, int start) {
    int c = text.codePointAt(start);
    int i = start + Character.charCount(c);
    if (isRegional(c) && i < text.length() && isRegional(text.codePointAt(i))) {
      i += 2;
    }
    while (i < text.length()) {
      int next = text.codePointAt(i);
      if (next == 0x200D && i + 1 < text.length() && isWide(text.codePointAt(i + 1)) && isWide(c)) {
        i += 1 + Character.charCount(text.codePointAt(i + 1));
      } else if (isZero(next) || (next >= 0x1F3FB && next <= 0x1F3FF)) {
        i += Character.charCount(next);
      } else {
        break;
      }
    }
    return i;
  }

  private static int ofCluster(String text, int start, int end) {
    int c = text.codePointAt(start);
    if (isRegional(c)) {
      return end - start > 2 ? 2 : 1;
    }
    if (text.indexOf('\uFE0F', start) >= 0 && text.indexOf('\uFE0F', start) < end) {
      return 2;
    }
    return isZero(c) ? 0 : isWide(c) ? 2 : 1;
  }

  private static boolean isRegional(int c) {
    return c >= 0x1F1E6 && c <= 0x1F1FF;
  }

  private static boolean isZero(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT
        || (c >= 0x1160 && c <= 0x11FF);
  }

  /** East Asian Wide and Fullwidth, and emoji shown as such (UAX #11). */
  private static boolean isWide(int c) {
    return c >= 0x1100
        && (c <= 0x115F
            || c == 0x2329
            || c == 0x232A
            || (c >= 0x2E80 && c <= 0x303E)
            || (c >= 0x3041 && c <= 0xA4CF)
            || (c >= 0xA960 && c <= 0xA97F)
            || (c >= 0xAC00 && c <= 0xD7A3)
            || (c >= 0xF900 && c <= 0xFAFF)
            || (c >= 0xFE30 && c <= 0xFE6F)
            || (c >= 0xFF00 && c <= 0xFF60)
            || (c >= 0xFFE0 && c <= 0xFFE6)
            || (c >= 0x1F300 && c <= 0x1F64F)
            || (c >= 0x1F680 && c <= 0x1F6FF)
            || (c >= 0x1F900 && c <= 0x1FAFF)
            || (c >= 0x20000 && c <= 0x3FFFD));
  }
}
