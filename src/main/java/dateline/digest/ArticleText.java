package dateline.digest;

import dateline.article.Article;
import dateline.article.Block;
import dateline.article.Removal;
import org.jspecify.annotations.Nullable;

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
    @Nullable Block above = null;
    for (Block block : article.body()) {
      if (block instanceof Block.Caption) {
        continue;
      }
      if (style.columns() == 0) {
        plain(page, block);
      } else {
        separate(page, above, block);
        wrapped(page, block);
      }
      above = block;
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
  private static void separate(TextPage page, @Nullable Block above, Block block) {
    boolean same = above != null && above.kind().equals(block.kind());
    if (!(same && (block instanceof Block.ListItem || block instanceof Block.TableRow))) {
      page.blank();
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
