package dateline.digest;

import java.util.Locale;

/** Text as CommonMark with tables, in which nothing from a feed can act as markup. */
final class Markdown {
  private static final String ACTIVE = "\\`*_[]~";

  /** Written as percent escapes inside a link's address. */
  private static final String BREAKS_LINK = "()<>[]\\`*|\" ";

  private final TextStyle style;

  Markdown(TextStyle style) {
    this.style = style;
  }

  /** A whole line of text. */
  String line(String text) {
    return lineStart(escape(style.line(text)));
  }

  /** A piece of a line that does not begin it. */
  String piece(String text) {
    return escape(style.piece(text));
  }

  /** The inside of a table's cell. */
  String cell(String text) {
    return piece(text).replace("|", "\\|");
  }

  /** A heading's text, already written: number signs at its end would be taken for its end. */
  static String heading(int level, String written) {
    String signs = "#".repeat(Math.min(6, Math.max(2, level)));
    boolean closes = written.endsWith("#") && !written.endsWith("\\#");
    return signs + " " + (closes ? written.substring(0, written.length() - 1) + "\\#" : written);
  }

  /** A piece of code inside a line. */
  String code(String text) {
    String safe = style.piece(text);
    String fence = "`".repeat(longestRun(safe) + 1);
    boolean padded = safe.startsWith("`") || safe.endsWith("`") || safe.startsWith(" ");
    return safe.isBlank() ? safe : padded ? fence + " " + safe + " " + fence : fence + safe + fence;
  }

  /** A link; both parts are already written. */
  static String link(String label, String address) {
    return "[" + label + "](" + target(address) + ")";
  }

  /** A code block; its fence is longer than any in the code. */
  String fenced(String code, String language) {
    String safe = style.lines(code);
    String fence = "`".repeat(Math.max(3, longestRun(safe) + 1));
    return fence + language + "\n" + safe + "\n" + fence;
  }

  private static String target(String address) {
    StringBuilder safe = new StringBuilder();
    for (int i = 0; i < address.length(); i++) {
      char c = address.charAt(i);
      if (BREAKS_LINK.indexOf(c) >= 0) {
        safe.append('%').append(Integer.toHexString(c).toUpperCase(Locale.ROOT));
      } else {
        safe.append(c);
      }
    }
    return safe.toString();
  }

  private static String escape(String text) {
    StringBuilder safe = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '<' -> safe.append("&lt;");
        case '>' -> safe.append("&gt;");
        case '&' -> safe.append("&amp;");
        default -> {
          if (ACTIVE.indexOf(c) >= 0) {
            safe.append('\\');
          }
          safe.append(c);
        }
      }
    }
    return safe.toString();
  }

  /** "1." or "-" at the start of a line would begin a list, "=" underline a heading. */
  static String lineStart(String escaped) {
    int i = 0;
    while (i < escaped.length() && escaped.charAt(i) >= '0' && escaped.charAt(i) <= '9') {
      i++;
    }
    if (i == escaped.length()) {
      return escaped;
    }
    boolean list =
        i > 0 ? ".)".indexOf(escaped.charAt(i)) >= 0 : "-+=#|".indexOf(escaped.charAt(0)) >= 0;
    return list ? escaped.substring(0, i) + "\\" + escaped.substring(i) : escaped;
  }

  private static int longestRun(String text) {
    int longest = 0;
    int run = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      run = c == '`' ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    return longest;
  }
}
