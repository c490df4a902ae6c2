package dateline.digest;

import dateline.article.Article;
import dateline.article.Block;
import dateline.article.Removal;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/** Writes a clean article as HTML. */
final class ArticleHtml {
  private final HtmlPage page;

  private ArticleHtml(HtmlPage page) {
    this.page = page;
  }

  static String write(Article article, TextStyle style, boolean explain) {
    HtmlPage page = new HtmlPage(style, article.language(), article.headline());
    new ArticleHtml(page).article(article);
    if (explain) {
      page.open("section").element("h2", "Removed").open("ul");
      for (Removal removal : article.removed()) {
        page.element("li", removal.reason() + ": " + removal.text());
      }
    }
    return page.end();
  }

  private void article(Article article) {
    page.open("article");
    if (!article.headline().isBlank()) {
      page.element("h1", article.headline());
    }
    origin(article);
    List<List<Block>> groups = BlockGroups.of(article.body());
    for (int i = 0; i < groups.size(); i++) {
      boolean titled = i + 1 < groups.size() && isTitle(groups.get(i), groups.get(i + 1));
      group(groups.get(titled ? i + 1 : i), titled ? groups.get(i) : List.of());
      i += titled ? 1 : 0;
    }
    page.close();
  }

  /** A caption without a picture that stands over a table is the table's. */
  private static boolean isTitle(List<Block> group, List<Block> below) {
    return group.get(0) instanceof Block.Caption caption
        && caption.picture().isEmpty()
        && below.get(0) instanceof Block.TableRow;
  }

  private void origin(Article article) {
    List<String> parts = new ArrayList<>();
    article.site().ifPresent(site -> parts.add(page.escape(site)));
    if (!article.byline().isEmpty()) {
      parts.add(page.escape(String.join(", ", article.byline())));
    }
    article.published().ifPresent(time -> parts.add(DateTimeFormatter.ISO_LOCAL_DATE.format(time)));
    article
        .url()
        .flatMap(Addresses::safe)
        .ifPresent(url -> parts.add(HtmlPage.link("original", url)));
    if (!parts.isEmpty()) {
      page.markup("p", "<small>" + String.join(" | ", parts) + "</small>");
    }
  }

  private void group(List<Block> group, List<Block> title) {
    Block first = group.get(0);
    if (first instanceof Block.TableRow) {
      page.open("table");
      title.forEach(caption -> page.element("caption", caption.text()));
      group.forEach(this::row);
      page.close();
    } else if (first instanceof Block.ListItem) {
      list(group);
    } else if (first instanceof Block.Quote) {
      quote(group);
    } else {
      block(first);
    }
  }

  private void row(Block block) {
    if (block instanceof Block.TableRow row) {
      String tag = row.head() ? "th" : "td";
      page.open("tr");
      int start = 0;
      for (String cell : row.cells()) {
        int end = start + cell.length();
        page.markup(tag, HtmlInline.text(page, row, start, end));
        start = end + Block.TableRow.BAR.length();
      }
      page.close();
    }
  }

  private void list(List<Block> items) {
    HtmlLists lists = new HtmlLists(page);
    for (Block block : items) {
      if (block instanceof Block.ListItem item) {
        lists.item(item, HtmlInline.text(page, item));
      }
    }
    lists.end();
  }

  private void quote(List<Block> paragraphs) {
    if (paragraphs.size() == 1) {
      page.markup("blockquote", HtmlInline.text(page, paragraphs.get(0)));
      return;
    }
    page.open("blockquote");
    paragraphs.forEach(paragraph -> page.markup("p", HtmlInline.text(page, paragraph)));
    page.close();
  }

  private void block(Block block) {
    if (block instanceof Block.Heading heading) {
      String tag = "h" + Math.min(6, Math.max(2, heading.level()));
      page.markup(tag, HtmlInline.text(page, heading));
    } else if (block instanceof Block.Code code) {
      String language =
          code.language().map(name -> " class=\"language-" + page.escape(name) + "\"").orElse("");
      String written = "<code" + language + ">" + page.escapeLines(code.text()) + "</code>";
      page.markup("pre", written);
    } else if (block instanceof Block.Caption caption) {
      caption(caption);
    } else {
      page.markup("p", HtmlInline.text(page, block));
    }
  }

  private void caption(Block.Caption caption) {
    String text = page.escape(caption.text());
    String linked =
        caption.picture().flatMap(Addresses::safe).map(to -> HtmlPage.link(text, to)).orElse(text);
    page.markup("figure", "<figcaption>" + linked + "</figcaption>");
  }
}
