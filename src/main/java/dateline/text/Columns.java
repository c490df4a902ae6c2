package dateline.text;

/**
 * How many terminal columns text takes, cluster by cluster. The widths come from a table of our
 * own, so that they are the same on every JDK.
 *
 * <p>A cluster is what a terminal draws in one place: a base with its marks, variation selector and
 * emoji modifier, emoji joined by U+200D, or a pair of regional indicators (a flag).
 */
public final class Columns {
  /** Below it every printable character takes one column and no mark follows. */
  private static final int FIRST_MARK = 0x300;

  private static final int JOINER = 0x200D;
  private static final int EMOJI_STYLE = 0xFE0F;

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
    if (columns < 1) {
      return "";
    }
    int fits = 0; // where the text has to end if an ellipsis must follow
    int used = 0;
    for (int i = 0; i < text.length(); ) {
      int end = clusterEnd(text, i);
      used += ofCluster(text, i, end);
      if (used > columns) {
        return text.substring(0, fits) + "…";
      }
      fits = used < columns ? end : fits;
      i = end;
    }
    return text;
  }

  /** The text cut or padded with spaces on the right to exactly that many columns. */
  public static String fit(String text, int columns) {
    String cut = cut(text, columns);
    return cut + " ".repeat(Math.max(0, columns - of(cut)));
  }

  /** Where the cluster that begins at {@code start} ends. */
  public static int clusterEnd(String text, int start) {
    int base = text.codePointAt(start);
    int i = start + Character.charCount(base);
    if (base < FIRST_MARK && (i == text.length() || text.charAt(i) < FIRST_MARK)) {
      return i;
    }
    if (isRegional(base) && i < text.length() && isRegional(text.codePointAt(i))) {
      i += 2;
    }
    while (i < text.length()) {
      int next = text.codePointAt(i);
      if (!Widths.isZero(next) && !(isModifier(next) && isEmoji(base))) {
        break;
      }
      i += Character.charCount(next);
      if (next == JOINER && i < text.length() && isEmoji(base) && isEmoji(text.codePointAt(i))) {
        i += Character.charCount(text.codePointAt(i));
      }
    }
    return i;
  }

  /** Columns of the cluster between two places: 0, 1 or 2. */
  public static int ofCluster(String text, int start, int end) {
    int base = text.codePointAt(start);
    int next = start + Character.charCount(base);
    if (isRegional(base)) {
      return end - start >= 4 && isRegional(text.codePointAt(next)) ? 2 : 1;
    }
    if (Widths.isWideAsEmoji(base) && next < end) {
      int style = text.codePointAt(next);
      return style == EMOJI_STYLE || isModifier(style) ? 2 : 1;
    }
    return Widths.isZero(base) ? 0 : Widths.isWide(base) ? 2 : 1;
  }

  private static boolean isRegional(int c) {
    return c >= 0x1F1E6 && c <= 0x1F1FF;
  }

  private static boolean isModifier(int c) {
    return c >= 0x1F3FB && c <= 0x1F3FF;
  }

  private static boolean isEmoji(int c) {
    return Widths.isWideAsEmoji(c) || (c >= 0x2000 && !isIdeographic(c) && Widths.isWide(c));
  }

  private static boolean isIdeographic(int c) {
    return (c >= 0x2E80 && c <= 0xFFFF) || (c >= 0x20000 && c <= 0x3FFFF);
  }
}
