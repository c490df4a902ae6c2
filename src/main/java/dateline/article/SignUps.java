package dateline.article;

import dateline.article.Outline.Range;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeFilter.FilterResult;

/** Boxes that ask for an address: the few words that share a small box with a field for it. */
final class SignUps {
  /** Words in a box that asks for an address, and for nothing else. */
  private static final int BOX_WORDS = 60;

  /** Runs of text in such a box: a name, a promise, a consent. */
  private static final int BOX_BLOCKS = 6;

  /** Elements around a text that may be the box. */
  private static final int BOX_LEVELS = 4;

  /** Nodes of a box that are looked at. */
  private static final int BOX_NODES = 120;

  private SignUps() {}

  static void remove(Body body) {
    for (int i = body.first(); i <= body.last(); i++) {
      if (body.isKept(i) && body.block(i).words() <= BOX_WORDS && asks(body, i)) {
        body.remove(i, "sign-up");
      }
    }
  }

  private static boolean asks(Body body, int index) {
    Outline outline = body.page().outline();
    Element box = null;
    Element around = body.block(index).element();
    for (int level = 0; level < BOX_LEVELS && around != null; level++) {
      Range range = outline.range(around);
      if (range.size() <= BOX_BLOCKS && outline.words(range) <= BOX_WORDS) {
        box = around;
      }
      around = around.parent();
    }
    return box != null && holdsAddressField(box);
  }

  private static boolean holdsAddressField(Element box) {
    int[] nodes = new int[1];
    boolean[] found = new boolean[1];
    box.filter(
        (node, depth) -> {
          found[0] |= node instanceof Element e && isAddressField(e);
          return found[0] || ++nodes[0] > BOX_NODES ? FilterResult.STOP : FilterResult.CONTINUE;
        });
    return found[0];
  }

  private static boolean isAddressField(Element element) {
    return element.nameIs("input") && element.attr("type").equalsIgnoreCase("email");
  }
}
