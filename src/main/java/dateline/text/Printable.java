package dateline.text;

import java.net.URI;

/**
 * Text that is safe to print: no control character, no escape sequence, no bidirectional override
 * and no other invisible formatting can pass from a feed or page to a terminal or a file.
 *
 * <p>Removed are C0 and C1 controls, DEL, the bidirectional controls (U+202A to U+202E, U+2066 to
 * U+2069, U+200E, U+200F, U+061C), the deprecated formatting characters U+206A to U+206F, tag
 * characters, interlinear annotation, the soft hyphen, U+180E, U+200B, U+FEFF, unpaired surrogates
 * and noncharacters. Joiners (U+200C, U+200D) stay: Persian, Indic scripts and emoji need them.
 */
public final class Printable {
  private Printable() {}

  /** An address without user and password: mails, logs and screens travel further than feeds. */
  public static String address(URI url) {
    String user = url.getRawUserInfo();
    return user == null ? url.toString() : url.toString().replace(user + "@", "");
  }

  /** One line: unsafe characters gone, every run of white space a single space, ends stripped. */
  public static String line(String text) {
    if (isPlain(text)) {
      return text;
    }
    char[] safe = new char[text.length()];
    int length = 0;
    boolean space = false;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (isSpace(c)) {
        space = true;
      } else if (!isUnsafe(c)) {
        if (space && length > 0) {
          safe[length++] = ' ';
        }
        space = false;
        length += Character.toChars(c, safe, length);
      }
    }
    return new String(safe, 0, length);
  }

  /** Whether there is nothing to do: ASCII without controls, single blanks inside, none around. */
  private static boolean isPlain(String text) {
    char before = ' ';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c > '~' || (c == ' ' && before == ' ')) {
        return false;
      }
      before = c;
    }
    return before != ' ' || text.isEmpty();
  }

  /**
   * Several lines: every kind of line end becomes a line feed, tabs become four spaces, all else
   * unsafe goes.
   */
  public static String lines(String text) {
    int plain = plainEnd(text, 0);
    if (plain == text.length()) {
      return text;
    }
    StringBuilder safe = new StringBuilder(text.length());
    int i = 0;
    while (i < text.length()) {
      safe.append(text, i, plain);
      i = plain < text.length() ? appendSafe(text, plain, safe) : plain;
      plain = plainEnd(text, i);
    }
    return safe.toString();
  }

  /** Where printable ASCII and line feeds end, of which most texts are made. */
  private static int plainEnd(String text, int start) {
    int end = start;
    while (end < text.length() && isPlain(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isPlain(char c) {
    return (c >= ' ' && c <= '~') || c == '\n';
  }

  /** Appends what is safe of one character; where the next one begins. */
  private static int appendSafe(String text, int start, StringBuilder safe) {
    int c = text.codePointAt(start);
    int next = start + Character.charCount(c);
    if (isLineEnd(c)) {
      safe.append('\n');
      return c == '\r' && next < text.length() && text.charAt(next) == '\n' ? next + 1 : next;
    }
    if (c == '\t') {
      safe.append("    ");
    } else if (!isUnsafe(c)) {
      safe.appendCodePoint(c);
    }
    return next;
  }

  /** Whether a text can be printed on one line as it is. */
  public static boolean isSafe(String text) {
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      if (isUnsafe(c)) {
        return false;
      }
      i += Character.charCount(c);
    }
    return true;
  }

  private static boolean isLineEnd(int c) {
    return (c >= '\n' && c <= '\r') || c == 0x85 || c == 0x2028 || c == 0x2029;
  }

  private static boolean isSpace(int c) {
    return c == ' '
        || (c >= '\t' && c <= '\r')
        || c == 0x85
        || c == 0xA0
        || (c > 0xFF && Character.isSpaceChar(c));
  }

  private static boolean isUnsafe(int c) {
    if (c >= ' ' && c <= '~') {
      return false;
    }
    return Character.isISOControl(c)
        || c == 0xAD
        || c == 0x061C
        || c == 0x180E
        || c == 0x200B
        || c == 0x200E
        || c == 0x200F
        || (c >= 0x2028 && c <= 0x202E)
        || (c >= 0x2060 && c <= 0x206F)
        || c == 0xFEFF
        || (c >= 0xFFF9 && c <= 0xFFFB)
        || (c >= 0xD800 && c <= 0xDFFF)
        || (c & 0xFFFE) == 0xFFFE
        || (c >= 0xFDD0 && c <= 0xFDEF)
        || (c >= 0xE0000 && c <= 0xE007F);
  }
}
