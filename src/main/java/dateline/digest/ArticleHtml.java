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
        page.element("li", "[" + removal.rule() + "] " + removal.text());
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
    HtmlLists lists = new HtmlLists(page);
    boolean inTable = false;
    for (Block block : article.body()) {
      if (!(block instanceof Block.ListItem)) {
        lists.end();
      }
      inTable = table(inTable, block instanceof Block.TableRow);
      block(block, lists);
    }
    lists.end();
    table(inTable, false);
    page.close();
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

  private boolean table(boolean from, boolean to) {
    if (from && !to) {
      page.close();
    } else if (to && !from) {
      page.open("table");
    }
    return to;
  }

  private void block(Block block, HtmlLists lists) {
    if (block instanceof Block.ListItem item) {
      lists.item(item, linked(item));
    } else if (block instanceof Block.Heading heading) {
      page.element("h" + Math.min(6, Math.max(2, heading.level())), heading.text());
    } else if (block instanceof Block.Code code) {
      page.markup("pre", page.escapeLines(code.text()));
    } else if (block instanceof Block.TableRow row) {
      page.open("tr");
      row.cells().forEach(cell -> page.element("td", cell));
      page.close();
    } else if (block instanceof Block.Caption caption) {
      caption
          .picture()
          .flatMap(Addresses::safe)
          .map(to -> HtmlPage.link(page.escape(caption.text()), to))
          .ifPresent(link -> page.markup("p", "<small>" + link + "</small>"));
    } else {
      page.markup(block instanceof Block.Quote ? "blockquote" : "p", linked(block));
    }
  }

  private String linked(Block block) {
    return Linked.text(block, page::escape, HtmlPage::link);
  }
}
