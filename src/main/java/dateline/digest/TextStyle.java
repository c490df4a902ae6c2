package dateline.digest;

import dateline.text.Ascii;
import dateline.text.Printable;

/**
 * How plain text is laid out.
 *
 * @param columns width of a line; 0 for lines as long as their text
 * @param ascii whether to write ASCII only
 */
public record TextStyle(int columns, boolean ascii) {
  /** As wide as mail and small terminals allow. */
  public static final TextStyle DEFAULT = new TextStyle(78, false);

  public TextStyle {
    if (columns < 0) {
      throw new IllegalArgumentException("columns cannot be negative: " + columns);
    }
  }

  /** The text safe to print, on one line, without white space at its ends. */
  String line(String text) {
    return letters(Printable.line(text));
  }

  /** A piece of a line, safe to print; spaces at its ends stay. */
  String piece(String text) {
    return letters(Printable.lines(text).replace('\n', ' '));
  }

  /** Several lines, safe to print. */
  String lines(String text) {
    return letters(Printable.lines(text));
  }

  private String letters(String text) {
    return ascii ? Ascii.of(text) : text;
  }
}
