package dateline.screen;

import java.nio.charset.StandardCharsets;

/**
 * Turns the difference between two screenfuls into one piece of terminal output. The cursor is set
 * anew behind every wide cluster, and rows with clusters on whose width terminals disagree are
 * drawn whole, so that a terminal's other opinion shifts nothing.
 */
final class FrameWriter {
  /** Equal cells between two changes that are cheaper drawn again than jumped over. */
  private static final int SMALL_GAP = 6;

  /** Synchronised output (private mode 2026): no half-drawn frames where it is known. */
  private static final String BEGIN = "\u001b[?2026h";

  private static final String END = "\u001b[?2026l";

  private final Theme theme;

  FrameWriter(Theme theme) {
    this.theme = theme;
  }

  /** Output that draws everything on a terminal of unknown content. */
  byte[] whole(CellBuffer next) {
    CellBuffer blank = new CellBuffer(next.columns, next.rows);
    return new Frame(blank, next).bytes("\u001b[0m\u001b[2J");
  }

  /** Output that makes the first into the second; empty when they are the same. */
  byte[] difference(CellBuffer before, CellBuffer next) {
    return new Frame(before, next).bytes("");
  }

  /** The output of one frame as it grows. */
  private final class Frame {
    private final CellBuffer before;
    private final CellBuffer next;
    private final StringBuilder out = new StringBuilder();
    private int look = -1;

    /** Where the terminal's cursor is; unknown when the column is negative. */
    private int cursorColumn = -1;

    private int cursorRow = -1;

    Frame(CellBuffer before, CellBuffer next) {
      this.before = before;
      this.next = next;
    }

    byte[] bytes(String prefix) {
      for (int row = 0; row < next.rows; row++) {
        if (next.isFragile(row) || before.isFragile(row)) {
          fragileRow(row);
        } else {
          row(row);
        }
      }
      if (out.length() == 0 && prefix.isEmpty()) {
        return new byte[0];
      }
      String frame = BEGIN + prefix + out + "\u001b[0m" + END;
      return frame.getBytes(StandardCharsets.UTF_8);
    }

    private void row(int row) {
      int column = 0;
      while (column < next.columns) {
        if (next.sameCell(before, column, row)) {
          column++;
          continue;
        }
        int end = changeEnd(column, row);
        column = next.isRightHalf(column, row) ? column - 1 : column;
        if (isBlankFrom(column, row)) {
          moveTo(column, row);
          style(Role.TEXT.look(false));
          out.append("\u001b[K");
          return;
        }
        draw(column, end, row);
        column = end;
      }
    }

    /** The end of the changes that begin here, small gaps included. */
    private int changeEnd(int start, int row) {
      int end = start + 1;
      for (int column = end; column < next.columns && column <= end + SMALL_GAP; column++) {
        if (!next.sameCell(before, column, row)) {
          end = column + 1;
        }
      }
      while (end < next.columns && next.isRightHalf(end, row)) {
        end++;
      }
      return end;
    }

    private void fragileRow(int row) {
      boolean same = true;
      for (int column = 0; column < next.columns && same; column++) {
        same = next.sameCell(before, column, row);
      }
      if (!same) {
        moveTo(0, row);
        style(Role.TEXT.look(false));
        out.append("\u001b[K");
        draw(0, next.columns, row);
      }
    }

    private void draw(int start, int end, int row) {
      for (int column = start; column < end; column++) {
        if (next.isRightHalf(column, row)) {
          continue;
        }
        moveTo(column, row);
        style(next.look(column, row));
        String glyph = next.glyph(column, row);
        boolean wide = column + 1 < next.columns && next.isRightHalf(column + 1, row);
        if (wide && next.isFragile(row)) {
          out.append("  ");
          cursorColumn = -1;
          moveTo(column, row);
        }
        out.append(glyph);
        boolean simple = glyph.length() == 1 && glyph.charAt(0) < 0x1100;
        cursorColumn = simple ? column + 1 : -1;
      }
    }

    private boolean isBlankFrom(int start, int row) {
      int plain = Role.TEXT.look(false);
      for (int column = start; column < next.columns; column++) {
        if (next.look(column, row) != plain || !next.glyph(column, row).equals(" ")) {
          return false;
        }
      }
      return true;
    }

    private void moveTo(int column, int row) {
      if (column != cursorColumn || row != cursorRow) {
        out.append("\u001b[").append(row + 1).append(';').append(column + 1).append('H');
        cursorColumn = column;
        cursorRow = row;
      }
    }

    private void style(int wanted) {
      if (wanted != look) {
        out.append(theme.sequence(wanted));
        look = wanted;
      }
    }
  }
}
