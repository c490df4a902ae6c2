package dateline.article;

import java.util.List;
import org.jsoup.nodes.Element;

/**
 * Explanations inside a sentence that a page shows when the pointer rests on a word. "tooltip"
 * alone often names the word, so the name of its explanation must say more.
 */
final class Tooltips {
  private static final List<String> BOXES = List.of("tooltip", "popover", "tippy");

  /** What follows in the name: tooltiptext, tooltip-content, glossary__tooltip-inner. */
  private static final List<String> PARTS =
      List.of("text", "content", "inner", "body", "box", "bubble", "panel", "description");

  private Tooltips() {}

  static boolean isOne(Element element) {
    if (element.attributesSize() == 0 || element.isBlock()) {
      return false;
    }
    return element.attr("role").equals("tooltip") || isNamed(element.className());
  }

  private static boolean isNamed(String names) {
    for (String box : BOXES) {
      int end = names.indexOf(box) + box.length();
      if (end >= box.length()) {
        while (end < names.length() && (names.charAt(end) == '-' || names.charAt(end) == '_')) {
          end++;
        }
        int start = end;
        return PARTS.stream().anyMatch(part -> names.startsWith(part, start));
      }
    }
    return false;
  }
}
