package dateline.digest;

import dateline.article.Block;
import java.util.ArrayDeque;
import java.util.Deque;

/** Lists in lists, as HTML: each inner one stands in the item above it. */
final class HtmlLists {
  private final HtmlPage page;

  /** The open lists, the innermost first; each holds an open item. */
  private final Deque<String> open = new ArrayDeque<>();

  HtmlLists(HtmlPage page) {
    this.page = page;
  }

  /**
   * Begins an item, ending those before it that it does not lie in.
   *
   * @param written the item's content as HTML
   */
  void item(Block.ListItem item, String written) {
    String list = item.number() > 0 ? "ol" : "ul";
    while (open.size() > item.depth()) {
      endList();
    }
    if (open.size() == item.depth() && !list.equals(open.peek())) {
      endList();
    }
    if (open.size() < item.depth()) {
      page.open(list);
      open.push(list);
    } else {
      page.close();
    }
    page.open("li", written);
  }

  /** Ends all lists. */
  void end() {
    while (!open.isEmpty()) {
      endList();
    }
  }

  private void endList() {
    page.close().close();
    open.pop();
  }
}
