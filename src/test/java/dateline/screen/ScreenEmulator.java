package dateline.screen;

import dateline.text.Columns;
import java.util.Arrays;

/** A terminal that understands what the reader sends: cursor, erasing, looks and text. */
final class ScreenEmulator {
  final int columns;
  final int rows;
  private final String[][] glyphs;
  private final String[][] looks;
  private String look = "0";
  private int column;
  private int row;

  /** Emoji are as wide here as they are somewhere: 1 column, or what the text room says. */
  private final boolean narrowEmoji;

  ScreenEmulator(int columns, int rows, boolean narrowEmoji) {
    this.columns = columns;
    this.rows = rows;
    this.narrowEmoji = narrowEmoji;
    glyphs = new String[rows][columns];
    looks = new String[rows][columns];
    erase(0, 0, rows * columns);
  }

  void write(String output) {
    for (int i = 0; i < output.length(); ) {
      if (output.charAt(i) == '\u001b') {
        i = output.charAt(i + 1) == ']' ? output.indexOf('\u0007', i) + 1 : control(output, i + 2);
      } else {
        int end = Columns.clusterEnd(output, i);
        print(output.substring(i, end), width(output, i, end));
        i = end;
      }
    }
  }

  private int width(String output, int start, int end) {
    boolean isEmoji = output.codePointAt(start) > 0x1F000;
    return narrowEmoji && isEmoji ? 1 : Columns.ofCluster(output, start, end);
  }

  private int control(String output, int start) {
    int end = start;
    while (output.charAt(end) < 0x40) {
      end++;
    }
    String parameters = output.substring(start, end);
    switch (output.charAt(end)) {
      case 'H' -> {
        String[] place = parameters.split(";");
        row = Integer.parseInt(place[0]) - 1;
        column = Integer.parseInt(place[1]) - 1;
      }
      case 'J' -> erase(0, 0, rows * columns);
      case 'K' -> erase(row, column, columns - column);
      case 'm' -> look = parameters;
      case 'h', 'l' -> look = look.isEmpty() ? "0" : look;
      default -> throw new IllegalArgumentException("not understood: " + output.charAt(end));
    }
    return end + 1;
  }

  private void print(String cluster, int width) {
    if (cluster.codePoints().anyMatch(ScreenEmulator::isForbidden)) {
      throw new IllegalStateException(
          "a control character reached the terminal: " + output(cluster));
    }
    if (column + width > columns) {
      throw new IllegalStateException("written over the edge: " + cluster);
    }
    set(column, cluster);
    if (width == 2) {
      set(column + 1, "");
    }
    column += width;
  }

  /** Controls (C0, DEL, C1) and what reorders text (UAX #9). */
  private static boolean isForbidden(int c) {
    return Character.isISOControl(c)
        || c == 0x61C
        || c == 0x200E
        || c == 0x200F
        || (c >= 0x2028 && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069);
  }

  private static String output(String cluster) {
    return cluster.codePoints().mapToObj(c -> String.format("U+%04X", c)).toList().toString();
  }

  private void set(int at, String glyph) {
    glyphs[row][at] = glyph;
    looks[row][at] = look;
  }

  private void erase(int fromRow, int fromColumn, int count) {
    for (int i = 0; i < count; i++) {
      int at = fromRow * columns + fromColumn + i;
      glyphs[at / columns][at % columns] = " ";
      looks[at / columns][at % columns] = look;
    }
  }

  String row(int wanted) {
    return String.join("", Arrays.asList(glyphs[wanted])).stripTrailing();
  }

  String text() {
    StringBuilder text = new StringBuilder();
    for (int r = 0; r < rows; r++) {
      text.append(row(r)).append('\n');
    }
    return text.toString();
  }

  String glyph(int atColumn, int atRow) {
    return glyphs[atRow][atColumn];
  }

  String look(int atColumn, int atRow) {
    return looks[atRow][atColumn];
  }
}
