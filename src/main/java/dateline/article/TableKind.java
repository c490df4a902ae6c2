package dateline.article;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter.FilterResult;

/** Tells tables that hold figures from tables that old pages use for layout. */
final class TableKind {
  /** Nodes looked at: enough for some rows. */
  private static final int NODES = 400;

  /** Characters in one text node beyond which a cell holds running text. */
  private static final int RUNNING_TEXT = 300;

  /** What a cell of a layout table holds and a cell of figures does not. */
  private static final Set<String> LAYOUT =
      Set.of(
          "table", "p", "div", "ul", "ol", "h1", "h2", "h3", "h4", "blockquote", "form", "article");

  private TableKind() {}

  /** A table of short cells, with nothing but inline elements in them. */
  static boolean isData(Element table) {
    boolean[] layout = new boolean[1];
    int[] nodes = new int[1];
    table.filter(
        (node, depth) -> {
          boolean block = node instanceof Element e && depth > 0 && LAYOUT.contains(e.normalName());
          boolean text = node instanceof TextNode t && t.getWholeText().length() > RUNNING_TEXT;
          layout[0] |= block || text || isDoubleBreak(node);
          return layout[0] || ++nodes[0] > NODES ? FilterResult.STOP : FilterResult.CONTINUE;
        });
    return !layout[0];
  }

  private static boolean isDoubleBreak(Node node) {
    Node next = node.nextSibling();
    if (next instanceof TextNode space && space.isBlank()) {
      next = next.nextSibling();
    }
    return node.nameIs("br") && next != null && next.nameIs("br");
  }
}
