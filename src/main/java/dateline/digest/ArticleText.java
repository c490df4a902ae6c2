package dateline.digest;

import dateline.article.Article;
import dateline.article.Block;
import dateline.article.Removal;
import java.util.List;

/** Writes a clean article as plain text. */
final class ArticleText {
  private static final String QUOTE_INDENT = "    ";

  private ArticleText() {}

  static String write(Article article, TextStyle style, boolean explain) {
    TextPage page = new TextPage(style);
    if (!article.headline().isBlank()) {
      page.line(article.headline());
      page.blank();
    }
    List<Block> body = article.body().stream().filter(b -> !(b instanceof Block.Caption)).toList();
    if (style.columns() == 0) {
      body.forEach(block -> plain(page, block));
    } else {
      BlockGroups.of(body).forEach(group -> group(page, group));
    }
    if (explain) {
      removed(page, article);
    }
    return page.toString();
  }

  /** A block a line, as it stands. */
  private static void plain(TextPage page, Block block) {
    if (block instanceof Block.Code) {
      page.code("", block.text());
    } else {
      page.unbroken(block.text());
    }
  }

  /** Items of a list and rows of a table stand close together. */
  private static void group(TextPage page, List<Block> group) {
    page.blank();
    if (group.get(0) instanceof Block.TableRow) {
      TextTable.write(page, group);
      return;
    }
    for (Block block : group) {
      if (block instanceof Block.Quote) {
        page.blank();
      }
      wrapped(page, block);
    }
  }

  private static void wrapped(TextPage page, Block block) {
    if (block instanceof Block.Code) {
      page.code(QUOTE_INDENT, block.text());
    } else if (block instanceof Block.Quote) {
      page.hanging(QUOTE_INDENT, QUOTE_INDENT, block.text());
    } else if (block instanceof Block.ListItem item) {
      item(page, item);
    } else {
      page.line(block.text());
    }
  }

  private static void item(TextPage page, Block.ListItem item) {
    String indent = "  ".repeat(item.depth());
    String sign = item.number() > 0 ? item.number() + ". " : "* ";
    boolean below = item.part() == Block.Part.CONTINUED || item.part() == Block.Part.DEFINITION;
    String bullet = indent + (item.isMarked() ? sign : below ? "  " : "");
    page.hanging(bullet, " ".repeat(bullet.length()), item.text());
  }

  private static void removed(TextPage page, Article article) {
    page.blank();
    for (Removal removal : article.removed()) {
      page.hanging("", "    ", "removed: " + removal.reason() + ": " + removal.text());
    }
  }
}
