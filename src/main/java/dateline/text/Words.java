package dateline.text;

import java.util.ArrayList;
import java.util.List;

/** Words of running text. */
public final class Words {
  /** The first of Thai; the scripts that leave no spaces between words all come after it. */
  private static final int FIRST_UNSPACED = 0x0E00;

  private static final String CURRENCY = "$€£¥₹₩₽";

  private Words() {}

  /** How many words a text has: runs of letters and digits; each CJK ideograph counts as half. */
  public static int count(String text) {
    int words = 0;
    int ideographs = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (isAsciiWord(c)) {
        words += inside ? 0 : 1;
        inside = true;
      } else if (isUnspaced(c)) {
        ideographs++;
        inside = false;
      } else if (c > '~' && Character.isLetterOrDigit(c)) {
        words += inside ? 0 : 1;
        inside = true;
      } else if (c != '\'' && c != '’' && c != '-' && c != '.' && c != ',') {
        inside = false;
      }
    }
    return words + (ideographs + 1) / 2;
  }

  private static boolean isAsciiWord(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }

  /**
   * The words and marks of a text, in order. "U.S.", "$14bn", "McCarthy-Jones" and "don't" are one
   * token, the possessive "'s" is its own.
   */
  public static List<Token> tokens(String text) {
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        i += Character.charCount(c);
        continue;
      }
      int end = end(text, i, c);
      tokens.add(Token.of(text, i, end));
      i = end;
    }
    return tokens;
  }

  private static int end(String text, int start, int c) {
    if (isPossessive(text, start)) {
      return start + 2;
    }
    int next = start + Character.charCount(c);
    if (CURRENCY.indexOf(c) >= 0 && next < text.length() && Character.isDigit(text.charAt(next))) {
      return wordEnd(text, next);
    }
    return isWordPart(c) ? wordEnd(text, start) : next;
  }

  private static int wordEnd(String text, int start) {
    int i = start;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      if (isWordPart(c)) {
        i += Character.charCount(c);
      } else if (isJoint(text, i, c)) {
        i++;
      } else {
        break;
      }
    }
    return closesInitialism(text, start, i) || (i < text.length() && text.charAt(i) == '%')
        ? i + 1
        : i;
  }

  /** A mark that holds a word together: U.S, 3,000, well-known, don't, AT&T, C$100. */
  private static boolean isJoint(String text, int i, int c) {
    if (i + 1 >= text.length() || isPossessive(text, i)) {
      return false;
    }
    boolean digits = Character.isDigit(text.charAt(i - 1)) && Character.isDigit(text.charAt(i + 1));
    return switch (c) {
      case '-', '\'', '’', '&', '‑' -> isWordPart(text.codePointAt(i + 1));
      case '.' -> digits || isInitial(text, i);
      case ',' -> digits;
      case '$' -> Character.isDigit(text.charAt(i + 1));
      default -> false;
    };
  }

  /** The full stop after a single letter that another letter follows at once. */
  private static boolean isInitial(String text, int stop) {
    boolean single = stop < 2 || !isWordPart(text.codePointBefore(stop - 1));
    return single
        && Character.isLetter(text.charAt(stop - 1))
        && Character.isLetter(text.charAt(stop + 1));
  }

  private static boolean closesInitialism(String text, int start, int end) {
    return end < text.length()
        && text.charAt(end) == '.'
        && end - start >= 3
        && text.charAt(end - 2) == '.'
        && Character.isLetter(text.charAt(end - 1));
  }

  private static boolean isPossessive(String text, int i) {
    char c = text.charAt(i);
    return (c == '\'' || c == '’')
        && i > 0
        && i + 1 < text.length()
        && Character.isLetterOrDigit(text.codePointBefore(i))
        && (text.charAt(i + 1) == 's' || text.charAt(i + 1) == 'S')
        && (i + 2 >= text.length() || !isWordPart(text.codePointAt(i + 2)));
  }

  private static boolean isWordPart(int c) {
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  private static boolean isUnspaced(int c) {
    if (c < FIRST_UNSPACED) {
      return false;
    }
    return switch (Character.UnicodeScript.of(c)) {
      case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> Character.isLetterOrDigit(c);
      default -> false;
    };
  }
}
