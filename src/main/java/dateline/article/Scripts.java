package dateline.article;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A page's source without its comments, scripts, styles and drawings, and without the spaces that
 * stand alone before a block: more than half of most pages, and nothing that is ever read. Scripts
 * of JSON-LD stay. Works on the bytes of any charset in which the bytes of ASCII mean ASCII. Linear
 * in the page's size.
 */
final class Scripts {
  /** Elements that go. */
  private static final List<String> SILENT = List.of("script", "style", "svg");

  private static final String LD = "ld+json";

  private final byte[] bytes;
  private final String html;
  private final byte[] kept;
  private final Set<String> neverClosed = new HashSet<>();
  private int done;
  private int length;
  private int nextComment = -1;
  private boolean verbatim;

  private Scripts(byte[] bytes) {
    this.bytes = bytes;
    this.html = new String(bytes, StandardCharsets.ISO_8859_1);
    this.kept = new byte[bytes.length];
  }

  static byte[] without(byte[] page) {
    Scripts scripts = new Scripts(page);
    scripts.walk();
    return Arrays.copyOf(scripts.kept, scripts.length);
  }

  private void walk() {
    int at = html.indexOf('<');
    while (at >= 0 && at + 1 < html.length()) {
      dropSpace(at);
      at = html.indexOf('<', html.charAt(at + 1) == '!' ? comment(at) : tag(at));
    }
    keepUntil(html.length());
  }

  /** Spaces between a tag and that of a block are lines of the source, not of the text. */
  private void dropSpace(int tag) {
    int start = tag;
    while (start > done && html.charAt(start - 1) <= ' ') {
      start--;
    }
    boolean afterTag = start > 0 && html.charAt(start - 1) == '>';
    if (start < tag && afterTag && !verbatim && BlockTags.isNamed(html, tag)) {
      drop(start, tag);
    }
  }

  private void keepUntil(int end) {
    System.arraycopy(bytes, done, kept, length, end - done);
    length += end - done;
  }

  private void drop(int start, int end) {
    keepUntil(start);
    done = end;
  }

  /** The end of the comment that begins here; an open one is left to the parser. */
  private int comment(int start) {
    if (!html.startsWith("--", start + 2)) {
      return start + 1;
    }
    int end = html.indexOf("-->", start + 2);
    if (end < 0) {
      return html.length();
    }
    drop(start, end + 3);
    return end + 3;
  }

  /** Where to go on after the tag that begins here. */
  private int tag(int start) {
    char first = html.charAt(start + 1);
    if (first == '/') {
      verbatim &= !isNamed(start + 2, "pre");
      return start + 1;
    }
    boolean letter = (first >= 'a' && first <= 'z') || (first >= 'A' && first <= 'Z');
    if (!letter) {
      return start + 1;
    }
    verbatim |= isNamed(start + 1, "pre");
    int end = tagEnd(start + 1);
    if (first == 's' || first == 'S') {
      for (String name : SILENT) {
        if (isNamed(start + 1, name)) {
          return element(start, end, name);
        }
      }
    }
    return end;
  }

  private boolean isNamed(int start, String name) {
    int end = start + name.length();
    return html.regionMatches(true, start, name, 0, name.length())
        && end < html.length()
        && (html.charAt(end) == '>' || html.charAt(end) <= ' ');
  }

  /** After the tag's closing bracket; one inside quotes closes nothing. */
  private int tagEnd(int start) {
    int close = html.indexOf('>', start);
    int i = start;
    while (i < close) {
      char after = html.charAt(i) == '=' ? html.charAt(i + 1) : 0;
      i++;
      if (after == '"' || after == '\'') {
        i = html.indexOf(after, i + 1) + 1;
        if (i == 0) {
          return html.length();
        }
        close = close < i ? html.indexOf('>', i) : close;
      }
    }
    return close < 0 ? html.length() : close + 1;
  }

  /** Drops the element, unless it is JSON-LD or a script within comment signs. */
  private int element(int start, int end, String name) {
    int close = html.charAt(end - 2) == '/' ? -1 : close(end, name);
    if (close < 0) {
      return end;
    }
    boolean described = html.substring(start, end).toLowerCase(Locale.ROOT).contains(LD);
    if (described || hasComment(end, close)) {
      return close;
    }
    int after = html.indexOf('>', close) + 1;
    drop(start, after > 0 ? after : html.length());
    return done;
  }

  /** Looks no place of the page through twice. */
  private boolean hasComment(int start, int end) {
    if (nextComment < start) {
      int next = html.indexOf("<!--", start);
      nextComment = next < 0 ? html.length() : next;
    }
    return nextComment < end;
  }

  /** Where the end tag begins; -1 if there is none. */
  private int close(int start, String name) {
    if (neverClosed.contains(name)) {
      return -1;
    }
    for (int i = html.indexOf("</", start); i >= 0; i = html.indexOf("</", i + 2)) {
      if (html.regionMatches(true, i + 2, name, 0, name.length())) {
        return i;
      }
    }
    neverClosed.add(name);
    return -1;
  }
}
