package dateline.article;

import java.util.BitSet;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter.FilterResult;

/** What a page holds but does not show as text: scripts, controls, hidden elements. */
final class Invisible {
  private static final Set<String> NEVER_TEXT =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "svg",
          "iframe",
          "object",
          "embed",
          "video",
          "audio",
          "canvas",
          "select",
          "textarea",
          "button",
          "input",
          "option",
          "head",
          "title",
          "datalist",
          "map",
          "meter",
          "progress",
          "applet",
          "frameset",
          "link",
          "meta",
          "dialog");

  /** Names sites give to text that only screen readers speak. */
  private static final Set<String> FOR_SCREEN_READERS = Phrases.words("screen-reader-classes.txt");

  private static final BitSet OPENINGS = new BitSet();

  static {
    FOR_SCREEN_READERS.forEach(name -> OPENINGS.set(opening(name, 0)));
  }

  /** Characters from which a hidden text may be an article that a script will show. */
  private static final int LONG = 300;

  private Invisible() {}

  static boolean isNeverText(String tag) {
    return NEVER_TEXT.contains(tag);
  }

  static boolean isHidden(Element element) {
    if (element.attributesSize() == 0 || element.normalName().equals("body")) {
      return false;
    }
    String names = element.className();
    return isForScreenReaders(names)
        || isNamedHidden(names)
        || element.hasAttr("hidden")
        || hasHidingStyle(element);
  }

  /** Whether the element holds a long text; looks no further than it must. */
  static boolean isLong(Element element) {
    int[] length = new int[1];
    element.filter(
        (node, depth) -> {
          length[0] += node instanceof TextNode text ? text.getWholeText().length() : 0;
          return length[0] > LONG ? FilterResult.STOP : FilterResult.CONTINUE;
        });
    return length[0] > LONG;
  }

  private static boolean hasHidingStyle(Element element) {
    if (!element.hasAttr("style")) {
      return false;
    }
    String style = element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
    return style.contains("display:none") || style.contains("visibility:hidden");
  }

  /** "hidden", but not "hidden md:block", which wide screens show. */
  private static boolean isNamedHidden(String names) {
    int at = names.indexOf("hidden");
    int end = at + "hidden".length();
    return at >= 0
        && (at == 0 || names.charAt(at - 1) <= ' ')
        && (end == names.length() || names.charAt(end) <= ' ')
        && names.indexOf(':') < 0;
  }

  private static boolean isForScreenReaders(String names, int start, int end) {
    return OPENINGS.get(opening(names, start))
        && FOR_SCREEN_READERS.contains(names.substring(start, end).toLowerCase(Locale.ROOT));
  }

  /** A number for the first two letters of a name, whatever their case: rules most names out. */
  private static int opening(String names, int start) {
    return (names.charAt(start) & 0x1F) << 5 | (names.charAt(start + 1) & 0x1F);
  }

  private static boolean isForScreenReaders(String names) {
    int start = 0;
    for (int i = 0; i <= names.length(); i++) {
      if (i == names.length() || names.charAt(i) <= ' ') {
        if (i - start > 1 && isForScreenReaders(names, start, i)) {
          return true;
        }
        start = i + 1;
      }
    }
    return false;
  }
}
