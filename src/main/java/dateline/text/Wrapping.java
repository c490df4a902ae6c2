package dateline.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks text into lines of a given width in terminal columns: at spaces, between ideographs (but
 * no line begins with closing or ends with opening punctuation), and inside words only when a word
 * is longer than a line.
 */
public final class Wrapping {
  /** Ideographic and fullwidth punctuation that must not begin a line (JIS X 4051, shortened). */
  private static final String CLOSING = "、。，．：；？！）］｝〉》」』】〕〗〙・ー々ゝヽ…‥’”";

  /** What must not end a line. */
  private static final String OPENING = "（［｛〈《「『【〔〖〘‘“";

  private Wrapping() {}

  /** A line: where it begins and ends in the text (UTF-16 units, end exclusive). */
  public record Piece(int start, int end) {}

  /** At least one line; runs of white space count as one space. */
  public static List<String> wrap(String text, int columns) {
    String line = String.join(" ", text.strip().split("\\s+"));
    return pieces(line, columns).stream().map(p -> line.substring(p.start(), p.end())).toList();
  }

  /**
   * The lines of a text as places in it; the spaces at which it was broken belong to none. A line
   * is wider than asked for only if a single cluster is.
   */
  public static List<Piece> pieces(String text, int columns) {
    Breaker breaker = new Breaker(text, columns);
    for (int i = 0; i < text.length(); ) {
      i = breaker.step(i);
    }
    return breaker.finish();
  }

  /** One walk over a text. */
  private static final class Breaker {
    private final String text;
    private final int columns;
    private final List<Piece> pieces = new ArrayList<>();

    private int lineStart;
    private int used;

    /** The last place at which the line may end, and where the next would begin; -1 if none. */
    private int breakEnd = -1;

    private int breakNext = -1;

    /** Columns of the line from its start to {@code breakNext}. */
    private int breakUsed;

    Breaker(String text, int columns) {
      this.text = text;
      this.columns = columns;
    }

    /** Takes the cluster at a place and returns where the next begins. */
    int step(int i) {
      int end = Columns.clusterEnd(text, i);
      int width = Columns.ofCluster(text, i, end);
      if (text.charAt(i) == ' ' && end == i + 1) {
        if (used == 0 && i == lineStart) {
          lineStart = end; // spaces at a break belong to no line
          return end;
        }
        markBreak(text.charAt(Math.max(lineStart, i - 1)) == ' ' ? breakEnd : i, end, used + width);
      } else {
        if (i > lineStart && text.charAt(i - 1) != ' ' && mayBreakBefore(i)) {
          markBreak(i, i, used);
        }
        while (used > 0 && used + width > columns) {
          breakLine(i);
        }
      }
      used += width;
      return end;
    }

    private void markBreak(int end, int next, int usedThen) {
      breakEnd = end;
      breakNext = next;
      breakUsed = usedThen;
    }

    /** Ends the line before the cluster at {@code i}, at the last good place if there is one. */
    private void breakLine(int i) {
      if (breakEnd > lineStart) {
        pieces.add(new Piece(lineStart, breakEnd));
        lineStart = breakNext;
        used -= breakUsed;
      } else {
        pieces.add(new Piece(lineStart, i));
        lineStart = i;
        used = 0;
      }
      breakEnd = -1;
    }

    private boolean mayBreakBefore(int i) {
      int before = text.codePointBefore(i);
      int after = text.codePointAt(i);
      return (isIdeograph(before) || isIdeograph(after))
          && OPENING.indexOf(before) < 0
          && CLOSING.indexOf(after) < 0;
    }

    private static boolean isIdeograph(int c) {
      return c >= 0x2E80 && Widths.isWide(c) && !(c >= 0xAC00 && c <= 0xD7A3);
    }

    List<Piece> finish() {
      int end = text.length();
      while (end > lineStart && text.charAt(end - 1) == ' ') {
        end--;
      }
      if (end > lineStart || pieces.isEmpty()) {
        pieces.add(new Piece(lineStart, end));
      }
      return List.copyOf(pieces);
    }
  }
}
