package dateline.article;

import dateline.article.TextBlock.Shape;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Which kinds of elements are open around a walk's place in the page. */
final class Nesting {
  private static final Set<String> BOLD = Set.of("b", "strong", "h1", "h2", "h3", "h4", "h5", "h6");

  private final IdentityHashMap<Element, Boolean> tables = new IdentityHashMap<>();
  private int bold;
  private int items;
  private int quotes;
  private int captions;
  private int verbatim;
  private int heading;
  private int dataTables;

  /** A block, or an element of the page's own making. */
  static boolean isHolder(Element element) {
    return element.isBlock() || element.normalName().indexOf('-') >= 0;
  }

  void open(Element element) {
    count(element, element.normalName(), 1);
  }

  void close(Element element) {
    count(element, element.normalName(), -1);
  }

  private void count(Element element, String tag, int step) {
    if (BOLD.contains(tag)) {
      bold += step;
    }
    switch (tag) {
      case "li", "dd", "dt" -> items += step;
      case "blockquote" -> quotes += step;
      case "figcaption", "caption", "figure" -> captions += step;
      case "pre" -> verbatim += step;
      case "table" -> dataTables += isDataTable(element) ? step : 0;
      case "h1", "h2", "h3", "h4", "h5", "h6" -> heading = step > 0 ? tag.charAt(1) - '0' : 0;
      default -> {}
    }
  }

  private boolean isDataTable(Element table) {
    return tables.computeIfAbsent(table, TableKind::isData);
  }

  boolean isBold() {
    return bold > 0;
  }

  boolean isVerbatim() {
    return verbatim > 0;
  }

  /** Inside a pre element that stands in another. */
  boolean isTwiceVerbatim() {
    return verbatim > 1;
  }

  boolean isInDataTable() {
    return dataTables > 0;
  }

  /** Of the innermost open heading, 1 to 6; 0 outside headings. */
  int headingLevel() {
    return heading;
  }

  /** What a run of text here is. */
  Shape shape() {
    if (verbatim > 0) {
      return Shape.CODE;
    }
    if (heading > 0) {
      return Shape.HEADING;
    }
    if (quotes > 0) {
      return Shape.QUOTE;
    }
    if (captions > 0) {
      return Shape.CAPTION;
    }
    return items > 0 ? Shape.ITEM : Shape.PARAGRAPH;
  }
}
