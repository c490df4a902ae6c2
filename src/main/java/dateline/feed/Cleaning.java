package dateline.feed;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Entities;

/**
 * Makes text that means to be XML acceptable to an XML parser, in one pass: what stands before the
 * first tag, XML declarations and DOCTYPEs go, HTML entities become characters, a bare ampersand is
 * escaped, characters that XML forbids are dropped. CDATA and comments are left as they are.
 */
final class Cleaning {
  /** The longest name in HTML's list of entities has 31 letters. */
  private static final int ENTITY_LETTERS = 32;

  /** A DOCTYPE's entities that are worth reading: short and plain, so that none can multiply. */
  private static final Pattern DECLARED_ENTITY =
      Pattern.compile("<!ENTITY\\s{1,9}(\\w{1,32})\\s{1,9}[\"']([^\"'&<%]{0,100})[\"']\\s{0,9}>");

  private static final int DECLARED_ENTITIES = 100;
  private static final Set<String> PREDEFINED = Set.of("amp", "lt", "gt", "quot", "apos");

  /**
   * What windows-1252 has where Latin 1 has C1 controls; authors of a numeric reference to
   * themamp;#147; mean these.
   */
  private static final String WINDOWS_1252 =
      "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F"
          + "\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

  private final String text;
  private final StringBuilder clean;
  private final Set<String> repairs = new LinkedHashSet<>();
  private final Map<String, String> declared = new HashMap<>();
  private int at;
  private boolean inProlog = true;

  private Cleaning(String text) {
    this.text = text;
    this.clean = new StringBuilder(text.length() + 16);
  }

  /**
   * The cleaned text.
   *
   * @param repairs what was mended, in plain words
   */
  record Cleaned(String text, List<String> repairs) {}

  static Cleaned clean(String text) {
    Cleaning cleaning = new Cleaning(text);
    cleaning.run();
    return new Cleaned(cleaning.clean.toString(), List.copyOf(cleaning.repairs));
  }

  private void run() {
    skipJunk();
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '<') {
        markup();
      } else if (c == '&') {
        reference();
      } else {
        text(text.length());
      }
    }
  }

  private void skipJunk() {
    int first = text.indexOf('<');
    at = first < 0 ? text.length() : first;
    if (!text.substring(0, at).replace("\uFEFF", "").isBlank()) {
      repairs.add("text before the first tag");
    }
  }

  private void markup() {
    if (text.startsWith("<![CDATA[", at)) {
      copyTo("]]>", "a CDATA section that does not end");
    } else if (text.startsWith("<!--", at)) {
      dropTo("-->");
    } else if (text.startsWith("<?", at)) {
      dropTo("?>");
    } else if (text.regionMatches(true, at, "<!DOCTYPE", 0, 9)) {
      doctype();
    } else if (startsTag()) {
      inProlog = false;
      clean.append('<');
      at++;
    } else {
      repairs.add("a \"<\" that begins no tag");
      clean.append("&lt;");
      at++;
    }
  }

  private boolean startsTag() {
    if (at + 1 >= text.length()) {
      return false;
    }
    char next = text.charAt(at + 1);
    return next == '/' || next == '_' || Character.isLetter(next);
  }

  private void copyTo(String end, String repair) {
    int found = text.indexOf(end, at);
    int stop = found < 0 ? text.length() : found + end.length();
    while (at < stop) {
      int run = at;
      while (at < stop && isPlain(text.charAt(at))) {
        at++;
      }
      clean.append(text, run, at);
      if (at < stop) {
        character();
      }
    }
    if (found < 0) {
      repairs.add(repair);
      clean.append(end);
    }
  }

  private void dropTo(String end) {
    int found = text.indexOf(end, at);
    at = found < 0 ? text.length() : found + end.length();
  }

  /** A DOCTYPE ends at its ">" outside the internal subset; none is ever given to the parser. */
  private void doctype() {
    int close = text.indexOf('>', at);
    int subset = text.indexOf('[', at);
    if (subset >= 0 && subset < close) {
      int end = text.indexOf("]", subset);
      close = end < 0 ? -1 : text.indexOf('>', end);
    }
    int stop = close < 0 ? text.length() : close + 1;
    if (inProlog && subset >= 0 && subset < stop) {
      readEntities(text.substring(subset, stop));
    }
    at = stop;
  }

  private void readEntities(String subset) {
    Matcher entity = DECLARED_ENTITY.matcher(subset);
    while (declared.size() < DECLARED_ENTITIES && entity.find()) {
      declared.putIfAbsent(entity.group(1), entity.group(2));
    }
  }

  private void reference() {
    int limit = Math.min(text.length(), at + ENTITY_LETTERS + 2);
    int end = at + 1;
    while (end < limit && isNameCharacter(text.charAt(end))) {
      end++;
    }
    boolean closed = end < text.length() && text.charAt(end) == ';';
    String name = text.substring(at + 1, end);
    if (!closed || name.isEmpty()) {
      repairs.add("a bare \"&\"");
      clean.append("&amp;");
      at++;
      return;
    }
    at = end + 1;
    append(name);
  }

  private static boolean isNameCharacter(char c) {
    return c == '#' || (c < 128 && Character.isLetterOrDigit(c));
  }

  private void append(String name) {
    if (PREDEFINED.contains(name)) {
      clean.append('&').append(name).append(';');
    } else if (name.startsWith("#")) {
      appendCodePoint(name.substring(1));
    } else if (declared.containsKey(name)) {
      escaped(declared.getOrDefault(name, ""));
    } else {
      named(name);
    }
  }

  private void named(String name) {
    String characters = Entities.getByName(name);
    if (characters.isEmpty()) {
      repairs.add("an entity that nothing declares");
      clean.append("&amp;").append(name).append(';');
    } else {
      repairs.add("HTML entities");
      escaped(characters);
    }
  }

  private void escaped(String characters) {
    clean.append(characters.replace("&", "&amp;").replace("<", "&lt;"));
  }

  private void appendCodePoint(String number) {
    boolean hex = number.toLowerCase(Locale.ROOT).startsWith("x");
    int point = codePoint(hex ? number.substring(1) : number, hex ? 16 : 10);
    if (point >= 0x80 && point < 0xA0) {
      point = WINDOWS_1252.charAt(point - 0x80);
    }
    if (isXml(point)) {
      escaped(Character.toString(point));
    } else {
      repairs.add("control characters");
    }
  }

  /** The number, or -1 for what is none: a number too long, letters. */
  private static int codePoint(String digits, int radix) {
    try {
      return Integer.parseInt(digits, radix);
    } catch (NumberFormatException nonsense) {
      return -1;
    }
  }

  /** Text up to the next mark: plain characters are copied as a run, the others looked at. */
  private void text(int stop) {
    int run = at;
    while (at < stop && isPlain(text.charAt(at)) && !isMark(text.charAt(at))) {
      at++;
    }
    clean.append(text, run, at);
    if (at < stop && !isMark(text.charAt(at))) {
      character();
    }
  }

  private static boolean isMark(char c) {
    return c == '<' || c == '&';
  }

  private static boolean isPlain(char c) {
    return (c >= ' ' && c <= '~') || c == '\n';
  }

  private void character() {
    int point = text.codePointAt(at);
    at += Character.charCount(point);
    if (isXml(point)) {
      clean.appendCodePoint(point);
    } else {
      repairs.add("control characters");
    }
  }

  /** XML 1.0, production 2, without the C1 controls, which no feed means. */
  private static boolean isXml(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= 0x20 && c <= 0x7E)
        || (c >= 0xA0 && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || (c >= 0x10000 && c <= 0x10FFFF);
  }
}
