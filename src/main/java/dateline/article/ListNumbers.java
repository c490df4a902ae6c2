package dateline.article;

import org.jsoup.nodes.Element;

/**
 * The numbers of one numbered list's items (HTML: {@code start}, {@code reversed}, {@code value}).
 */
final class ListNumbers {
  /** Digits of the greatest number; CommonMark reads no longer ones. */
  private static final int MOST_DIGITS = 9;

  private final int step;
  private int next;

  ListNumbers(Element list) {
    boolean reversed = list.hasAttr("reversed");
    this.step = reversed ? -1 : 1;
    this.next = number(list, "start", reversed ? list.childrenSize() : 1);
  }

  /** The item's number, from 1; numbers below are not told. */
  int next(Element item) {
    int number = number(item, "value", next);
    next = number + step;
    return Math.max(1, number);
  }

  private static int number(Element element, String name, int otherwise) {
    String value = element.attributesSize() == 0 ? "" : element.attr(name).strip();
    boolean number = !value.isEmpty() && value.chars().allMatch(c -> c >= '0' && c <= '9');
    if (!number || value.length() > MOST_DIGITS) {
      return otherwise;
    }
    return Math.max(1, Integer.parseInt(value));
  }
}
