package dateline.screen;

import dateline.text.Columns;
import dateline.text.Printable;
import java.util.Arrays;

/** A screenful of cells: each a cluster with a look, or the right half of a wide one. */
final class CellBuffer {
  /** Marks on one base beyond this many code units are not drawn; real writing has up to five. */
  private static final int LONGEST_CLUSTER = 12;

  private static final int JOINER = 0x200D;
  private static final String RIGHT_HALF = "";
  private static final String[] PLAIN = plain();

  final int columns;
  final int rows;
  private final String[] glyphs;
  private final int[] looks;
  private final boolean[] fragile;

  CellBuffer(int columns, int rows) {
    this.columns = columns;
    this.rows = rows;
    glyphs = new String[columns * rows];
    looks = new int[columns * rows];
    fragile = new boolean[rows];
    Arrays.fill(glyphs, " ");
  }

  /** Draws a line, cut at the width and padded to it; what lies outside the screen is left out. */
  void put(int column, int row, int width, Line line) {
    if (row < 0 || row >= rows) {
      return;
    }
    int end = Math.min(columns, column + width);
    int at = column;
    for (Span span : line.spans()) {
      at = put(at, row, end, safe(span.text()), span.role().look(line.selected()));
    }
    for (; at < end; at++) {
      set(at, row, " ", Role.TEXT.look(line.selected()));
    }
  }

  /** The last gate: whatever a view let through, no control character becomes a cell. */
  private static String safe(String text) {
    return Printable.isSafe(text) ? text : Printable.lines(text).replace('\n', ' ');
  }

  private int put(int column, int row, int end, String text, int look) {
    int at = column;
    for (int i = 0; i < text.length(); ) {
      int next = Columns.clusterEnd(text, i);
      int width = Columns.ofCluster(text, i, next);
      if (at + width > end) {
        return at;
      }
      if (width > 0) {
        fragile[row] |= isFragile(text, i, next);
        set(at, row, glyph(text, i, next), look);
        if (width == 2) {
          set(at + 1, row, RIGHT_HALF, look);
        }
      }
      at += width;
      i = next;
    }
    return at;
  }

  private void set(int column, int row, String glyph, int look) {
    glyphs[row * columns + column] = glyph;
    looks[row * columns + column] = look;
  }

  String glyph(int column, int row) {
    return glyphs[row * columns + column];
  }

  int look(int column, int row) {
    return looks[row * columns + column];
  }

  boolean isRightHalf(int column, int row) {
    return glyph(column, row).isEmpty();
  }

  /** Whether the row holds clusters on whose width terminals disagree. */
  boolean isFragile(int row) {
    return fragile[row];
  }

  boolean sameCell(CellBuffer other, int column, int row) {
    int i = row * columns + column;
    return looks[i] == other.looks[i] && glyphs[i].equals(other.glyphs[i]);
  }

  /** The text of a row without the spaces at its end. */
  String row(int row) {
    StringBuilder text = new StringBuilder();
    for (int column = 0; column < columns; column++) {
      text.append(glyph(column, row));
    }
    return text.toString().stripTrailing();
  }

  private static boolean isFragile(String text, int start, int end) {
    int base = text.codePointAt(start);
    return end - start > Character.charCount(base) || (base >= 0x1100 && isNotHan(base));
  }

  /** Ideographs, kana and Hangul are two columns everywhere; emoji are not. */
  private static boolean isNotHan(int base) {
    return base < 0x2E80 ? base >= 0x2600 && base <= 0x27FF : base >= 0x1F000 && base < 0x20000;
  }

  /** A joined emoji is drawn as its first: terminals give the whole 2 to 8 columns. */
  private static String glyph(String text, int start, int end) {
    int base = text.codePointAt(start);
    if (base < PLAIN.length && end == start + 1) {
      return PLAIN[base];
    }
    int joiner = base >= 0x2190 ? joiner(text, start, end) : -1;
    int shown = joiner < 0 ? end : joiner;
    shown = Math.min(shown, start + LONGEST_CLUSTER);
    return text.substring(
        start, Character.isHighSurrogate(text.charAt(shown - 1)) ? shown - 1 : shown);
  }

  private static int joiner(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (text.charAt(i) == JOINER) {
        return i;
      }
    }
    return -1;
  }

  private static String[] plain() {
    String[] plain = new String[0x300];
    for (char c = 0; c < plain.length; c++) {
      plain[c] = String.valueOf(c);
    }
    return plain;
  }
}
