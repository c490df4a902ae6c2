package dateline.digest;

import dateline.article.Block;
import dateline.article.Block.Part;
import java.util.ArrayDeque;
import java.util.Deque;

/** Lists in lists, as CommonMark: what lies in an item begins below the item's first letter. */
final class MarkdownLists {
  /**
   * An open list with an open item.
   *
   * @param indent columns before the item's bullet or number
   * @param width columns of the bullet or number and the space after it
   * @param number of the item; 0 for a bullet
   * @param sign what stands after numbers
   */
  private record Open(int depth, int indent, int width, int number, char sign) {
    int content() {
      return indent + width;
    }
  }

  private final StringBuilder page;
  private final Deque<Open> open = new ArrayDeque<>();

  MarkdownLists(StringBuilder page) {
    this.page = page;
  }

  /**
   * Writes an item, or a further paragraph of one.
   *
   * @param written the content as Markdown
   */
  void add(Block.ListItem item, String written) {
    boolean inItem = item.part() == Part.CONTINUED || item.part() == Part.DEFINITION;
    while (!open.isEmpty() && open.peek().depth() > item.depth()) {
      open.pop();
    }
    if (inItem && !open.isEmpty()) {
      page.append('\n').append(" ".repeat(open.peek().content()));
      page.append(written).append('\n');
    } else if (item.part() == Part.CONTINUED) {
      page.append(written).append("\n\n");
    } else {
      begin(item, item.part() == Part.TERM ? strong(written) : written);
    }
  }

  private void begin(Block.ListItem item, String written) {
    char sign = '.';
    boolean further = !open.isEmpty() && open.peek().depth() == item.depth();
    if (!further && !open.isEmpty() && item.number() > 1) {
      page.append('\n'); // only a list that begins with 1 may follow a paragraph directly
    }
    if (further) {
      Open before = open.pop();
      boolean restarts =
          before.number() > 0 && item.number() > 0 && item.number() <= before.number();
      sign = restarts == (before.sign() == '.') ? ')' : '.';
    }
    int indent = open.isEmpty() ? 0 : open.peek().content();
    String bullet = item.number() > 0 ? item.number() + "" + sign + " " : "- ";
    open.push(new Open(item.depth(), indent, bullet.length(), item.number(), sign));
    page.append(" ".repeat(indent)).append(bullet).append(written).append('\n');
  }

  private static String strong(String term) {
    return !term.isEmpty() && term.indexOf('*') < 0 ? "**" + term + "**" : term;
  }
}
