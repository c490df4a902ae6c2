package dateline.digest;

import dateline.article.Article;
import dateline.article.Block;
import dateline.article.Removal;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

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
    String above = "";
    for (Block block : article.body()) {
      if (!(block instanceof Block.Caption)) {
        block(block, above);
        above = block.kind();
      }
    }
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

  private void block(Block block, String above) {
    boolean continues = above.equals(block.kind());
    if (block instanceof Block.TableRow row) {
      page.append(continues ? "" : "\n").append(cells(row));
      page.append(continues ? "" : "|" + "---|".repeat(Math.max(1, row.cells().size())) + "\n");
    } else if (block instanceof Block.ListItem) {
      page.append(continues ? "- " : "\n- ").append(linked(block)).append('\n');
    } else if (block instanceof Block.Heading heading) {
      String signs = "#".repeat(Math.min(6, Math.max(2, heading.level())));
      page.append('\n')
          .append(signs)
          .append(' ')
          .append(markdown.line(heading.text()))
          .append('\n');
    } else if (block instanceof Block.Code code) {
      page.append('\n').append(markdown.fenced(code.text())).append('\n');
    } else {
      page.append(block instanceof Block.Quote ? "\n> " : "\n").append(linked(block)).append('\n');
    }
  }

  private String linked(Block block) {
    return Markdown.lineStart(Linked.text(block, markdown::piece, Markdown::link));
  }

  private String cells(Block.TableRow row) {
    return row.cells().stream()
        .map(markdown::cell)
        .collect(Collectors.joining(" | ", "| ", " |\n"));
  }

  private void removed(List<Removal> removed) {
    page.append("\n## Removed\n\n");
    for (Removal removal : removed) {
      page.append("- \\[").append(markdown.piece(removal.rule())).append("\\] ");
      page.append(markdown.line(removal.text())).append('\n');
    }
  }
}
