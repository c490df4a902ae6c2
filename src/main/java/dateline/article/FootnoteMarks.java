package dateline.article;

import org.jsoup.nodes.Element;

/** The numbers in a text that lead to its notes: {@code <sup><a href="#n1">[1]</a></sup>}. */
final class FootnoteMarks {
  /** Characters of the longest mark: "[note 12]" is a word already. */
  private static final int LONGEST = 6;

  /** Elements inside a mark. */
  private static final int PARTS = 4;

  /** Characters of marks that are told. */
  private static final int MOST = 200;

  private final StringBuilder found = new StringBuilder();

  /**
   * Whether the element is such a mark; remembers it. A raised number without a link is a power.
   */
  boolean isMark(Element element, String tag) {
    boolean raised = tag.equals("sup") && isLinked(element);
    boolean raises = tag.equals("a") && isWithin(element) && isRaised(element);
    if (!raised && !raises) {
      return false;
    }
    String text = element.text();
    boolean mark = text.length() <= LONGEST && text.chars().noneMatch(Character::isLetter);
    if (mark && found.length() < MOST) {
      found.append(text).append(' ');
    }
    return mark;
  }

  private static boolean isLinked(Element sup) {
    Element link = sup.childrenSize() == 0 ? null : sup.selectFirst("a[href]");
    return link != null && isWithin(link) && sup.getAllElements().size() <= PARTS * 2;
  }

  /** A link to another place of the same page. */
  private static boolean isWithin(Element link) {
    return link.attr("href").startsWith("#");
  }

  private static boolean isRaised(Element link) {
    Element child = link.firstElementChild();
    return child != null && child.normalName().equals("sup") && link.childrenSize() == 1;
  }

  void report(Removals removals) {
    removals.add("footnote marks", found.toString().strip());
  }
}
