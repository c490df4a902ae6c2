package dateline.article;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * The strings in double quotes inside a page's scripts, in reading order, unescaped. A string that
 * is JSON itself is read in its place. Linear in the page's size: a string that no quote closes
 * ends with its line.
 */
final class StringLiterals {
  /** Strings of one page that are looked at. */
  private static final int MOST = 200_000;

  /** JSON inside strings of JSON: state that a server wrote for a script. */
  private static final int DEEPEST = 2;

  private static final String OPEN = "<script";

  private static final String CLOSE = "</script";

  private final Consumer<String> taker;
  private int count;

  private StringLiterals(Consumer<String> taker) {
    this.taker = taker;
  }

  /** The strings of all scripts of a page's source. */
  static List<String> of(String html) {
    List<String> strings = new ArrayList<>();
    StringLiterals literals = new StringLiterals(strings::add);
    int at = html.indexOf(OPEN);
    while (at >= 0) {
      int close = html.indexOf(CLOSE, at);
      int end = close < 0 ? html.length() : close;
      literals.read(html, html.indexOf('>', at), end, 0);
      at = html.indexOf(OPEN, end);
    }
    return strings;
  }

  private void read(String text, int start, int end, int depth) {
    int at = quote(text, start < 0 ? end : start, end);
    while (at < end && count < MOST) {
      StringBuilder string = new StringBuilder();
      at = quote(text, string(text, at + 1, end, string) + 1, end);
      count++;
      take(string.toString(), depth);
    }
  }

  /** The next quote, or the end: looking further would cost a page's length for each script. */
  private static int quote(String text, int start, int end) {
    int at = start;
    while (at < end && text.charAt(at) != '"') {
      at++;
    }
    return at;
  }

  private void take(String string, int depth) {
    if (depth < DEEPEST && string.contains("\":")) {
      read(string, 0, string.length(), depth + 1);
    } else {
      taker.accept(string);
    }
  }

  /** Appends a string's characters; gives the place of the quote or line end that closes it. */
  private static int string(String text, int start, int end, StringBuilder string) {
    int i = start;
    while (i < end && text.charAt(i) != '"' && text.charAt(i) != '\n') {
      if (text.charAt(i) == '\\' && i + 1 < end) {
        i = escape(text, i + 1, end, string);
      } else {
        string.append(text.charAt(i++));
      }
    }
    return i;
  }

  /** Appends what an escape stands for (RFC 8259, section 7); gives the place after it. */
  private static int escape(String text, int at, int end, StringBuilder string) {
    char c = text.charAt(at);
    if (c == 'u' && at + 4 < end) {
      int code = hexadecimal(text, at + 1);
      if (code >= 0) {
        string.append((char) code);
        return at + 5;
      }
    }
    string.append(c == 'n' || c == 'r' ? '\n' : c == 't' ? ' ' : c);
    return at + 1;
  }

  /** Four digits' value; -1 if one is none. */
  private static int hexadecimal(String text, int start) {
    int code = 0;
    for (int i = start; i < start + 4; i++) {
      int digit = Character.digit(text.charAt(i), 16);
      if (digit < 0) {
        return -1;
      }
      code = code << 4 | digit;
    }
    return code;
  }
}
