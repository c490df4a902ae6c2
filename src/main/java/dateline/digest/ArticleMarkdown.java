package dateline.digest;

import dateline.article.Article;
import dateline.article.Block;
import dateline.article.Removal;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/** Writes a clean article as Markdown. */
final class ArticleMarkdown {
  private final StringBuilder page = new StringBuilder();
  private final Markdown markdown;

  private ArticleMarkdown(TextStyle style) {
    this.markdown = new Markdown(style);
  }

  static String write(Article article, TextStyle style, boolean explain) {
    return new ArticleMarkdown(style).page(article, explain);
  }

  private String page(Article article, boolean explain) {
    if (!article.headline().isBlank()) {
      page.append("# ").append(markdown.line(article.headline())).append("\n");
    }
    origin(article);
    BlockGroups.of(article.body()).forEach(this::group);
    if (explain) {
      removed(article.removed());
    }
    return page.toString().stripLeading();
  }

  private void origin(Article article) {
    List<String> parts = new ArrayList<>();
    article.site().ifPresent(site -> parts.add(markdown.piece(site)));
    if (!article.byline().isEmpty()) {
      parts.add(markdown.piece(String.join(", ", article.byline())));
    }
    article.published().ifPresent(time -> parts.add(DateTimeFormatter.ISO_LOCAL_DATE.format(time)));
    article
        .url()
        .flatMap(Addresses::safe)
        .ifPresent(url -> parts.add(Markdown.link("original", url)));
    if (!parts.isEmpty()) {
      page.append("\n*").append(String.join(" | ", parts)).append("*\n");
    }
  }

  private void group(List<Block> group) {
    Block first = group.get(0);
    if (first instanceof Block.TableRow) {
      page.append(MarkdownTable.write(markdown, group));
    } else if (first instanceof Block.ListItem) {
      list(group);
    } else if (first instanceof Block.Quote) {
      quote(group);
    } else {
      block(first);
    }
  }

  private void block(Block block) {
    if (block instanceof Block.Heading heading) {
      paragraph(Markdown.heading(heading.level(), MarkdownInline.line(markdown, heading)));
    } else if (block instanceof Block.Code code) {
      paragraph(markdown.fenced(code.text(), code.language().orElse("")));
    } else if (block instanceof Block.Caption caption) {
      caption(caption);
    } else {
      paragraph(MarkdownInline.line(markdown, block));
    }
  }

  private void caption(Block.Caption caption) {
    String text = markdown.piece(caption.text().strip());
    paragraph(
        caption
            .picture()
            .flatMap(Addresses::safe)
            .map(to -> Markdown.link(text, to))
            .orElse("*" + text + "*"));
  }

  private void quote(List<Block> paragraphs) {
    for (int i = 0; i < paragraphs.size(); i++) {
      page.append(i == 0 ? "\n" : ">\n");
      page.append("> ").append(MarkdownInline.line(markdown, paragraphs.get(i))).append('\n');
    }
  }

  private void paragraph(String written) {
    page.append('\n').append(written).append('\n');
  }

  private void list(List<Block> items) {
    page.append('\n');
    MarkdownLists lists = new MarkdownLists(page);
    for (Block block : items) {
      if (block instanceof Block.ListItem item) {
        lists.add(item, MarkdownInline.line(markdown, item));
      }
    }
  }

  private void removed(List<Removal> removed) {
    page.append("\n## Removed\n\n");
    for (Removal removal : removed) {
      page.append("- ").append(markdown.line(removal.reason())).append(": ");
      page.append(markdown.piece(removal.text())).append('\n');
    }
  }
}
