package dateline.digest;

import dateline.text.Columns;
import dateline.text.Wrapping;

/** A page of plain text being written, line by line, no line wider than the style allows. */
final class TextPage {
  /** A hanging indent may take this part of a line at most; narrow pages hang less. */
  private static final int WIDEST_INDENT = 2;

  /** Narrower pages are written as wide as this; no terminal pane is. */
  private static final int NARROWEST = 20;

  private final StringBuilder text = new StringBuilder();
  private final TextStyle style;

  TextPage(TextStyle style) {
    this.style = style;
  }

  TextStyle style() {
    return style;
  }

  /** Columns of a line; those of the default style when lines are as long as their text. */
  int columns() {
    return style.columns() > 0 ? Math.max(NARROWEST, style.columns()) : TextStyle.DEFAULT.columns();
  }

  void rule(char stroke) {
    text.append(String.valueOf(stroke).repeat(columns())).append('\n');
  }

  /** An empty line, unless there is one already or nothing stands above. */
  void blank() {
    int end = text.length();
    if (end > 1 && text.charAt(end - 2) != '\n') {
      text.append('\n');
    }
  }

  void line(String content) {
    hanging("", "", content);
  }

  /** A text whose first line begins with one prefix and all further lines with another. */
  void hanging(String first, String next, String content) {
    String prefix = style.piece(first);
    String indent = next.substring(0, Math.min(next.length(), columns() / WIDEST_INDENT));
    int room = room(Math.max(Columns.of(prefix), indent.length()));
    for (String line : Wrapping.wrap(style.line(content), room)) {
      text.append((prefix + line).stripTrailing()).append('\n');
      prefix = indent;
    }
  }

  /**
   * A name in a column of its own and a text beside it; below it where the name is too long.
   *
   * @param first what the line begins with
   * @param next what stands below that: as long, and blank
   */
  void pair(String first, String next, String name, int nameColumns, String content) {
    String left = style.line(name);
    int start = next.length() + nameColumns + 2;
    if (start > columns() / WIDEST_INDENT) {
      hanging(first, next + "  ", name);
      hanging(next + "  ", next + "  ", content);
    } else if (Columns.of(left) > nameColumns) {
      hanging(first, next + "  ", name);
      hanging(" ".repeat(start), " ".repeat(start), content);
    } else {
      hanging(first + Columns.fit(left, nameColumns + 2), " ".repeat(start), content);
    }
  }

  /** Two texts at the two ends of a line, or below each other where they do not fit. */
  void spread(String left, String right) {
    int gap = columns() - Columns.of(left) - Columns.of(right);
    if (gap < 2) {
      line(left);
      line(right);
    } else {
      unbroken(left + " ".repeat(gap) + right);
    }
  }

  /** A text cut so that what stands at the right end of its line fits beside it. */
  void ended(String left, String right) {
    int room = Math.max(1, columns() - Columns.of(right) - 2);
    String cut = Columns.fit(style.piece(left), room);
    unbroken((style.ascii() ? cut.replace('…', '.') : cut) + "  " + right);
  }

  /** A line that must stay whole, such as an address, however long it is. */
  void unbroken(String content) {
    text.append(style.piece(content).stripTrailing()).append('\n');
  }

  /** Preformatted lines; each stays whole. */
  void code(String indent, String code) {
    for (String line : style.lines(code).split("\n", -1)) {
      text.append(indent).append(line.stripTrailing()).append('\n');
    }
  }

  private int room(int used) {
    return style.columns() == 0 ? Integer.MAX_VALUE : Math.max(1, columns() - used);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
