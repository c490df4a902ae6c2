package dateline.digest;

import dateline.article.Block;
import dateline.article.Block.Part;
import java.util.ArrayDeque;
import java.util.Deque;

/** Lists in lists, as HTML: each inner one stands in the item above it. */
final class HtmlLists {
  /**
   * An open list with an open item.
   *
   * @param number of the item; 0 where items have none
   */
  private record Open(int depth, String tag, int number) {}

  private final HtmlPage page;

  /** The innermost first. */
  private final Deque<Open> open = new ArrayDeque<>();

  HtmlLists(HtmlPage page) {
    this.page = page;
  }

  /**
   * Begins an item, ending those before it that it does not lie in, or goes on with the open one.
   *
   * @param written the content as HTML
   */
  void item(Block.ListItem item, String written) {
    while (!open.isEmpty() && open.peek().depth() > item.depth()) {
      endList();
    }
    if (item.part() == Part.CONTINUED) {
      page.markup("p", written);
      return;
    }
    String tag = tag(item);
    if (!open.isEmpty() && open.peek().depth() == item.depth() && !goesOn(open.peek(), tag, item)) {
      endList();
    }
    if (open.isEmpty() || open.peek().depth() < item.depth()) {
      page.open(tag, item.number() > 1 ? " start=\"" + item.number() + "\"" : "", "\n");
    } else {
      open.pop();
      page.close();
    }
    open.push(new Open(item.depth(), tag, item.number()));
    page.open(itemTag(item), written);
  }

  /** A number that does not follow the one before begins another list. */
  private static boolean goesOn(Open list, String tag, Block.ListItem item) {
    return list.tag().equals(tag) && (!tag.equals("ol") || item.number() == list.number() + 1);
  }

  private static String tag(Block.ListItem item) {
    if (item.part() == Part.ITEM) {
      return item.number() > 0 ? "ol" : "ul";
    }
    return "dl";
  }

  private static String itemTag(Block.ListItem item) {
    return switch (item.part()) {
      case TERM -> "dt";
      case DEFINITION -> "dd";
      default -> "li";
    };
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
