package dateline.digest;

import dateline.article.Article;
import dateline.article.Block;
import dateline.article.Removal;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/** Writes a clean article as Markdown. */
final class ArticleMarkdown {
  /** Deep enough for an item below "10.", not so deep that it would be code below "-". */
  private static final String ITEM_INDENT = "    ";

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
    List<Block> body = article.body();
    for (int i = 0; i < body.size(); ) {
      i = blocks(body, i);
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

  /** Writes the block there, with those that stand in one list or table; where the next begins. */
  private int blocks(List<Block> body, int start) {
    Block first = body.get(start);
    int end = start + 1;
    if (first instanceof Block.ListItem || first instanceof Block.TableRow) {
      while (end < body.size() && body.get(end).kind().equals(first.kind())) {
        end++;
      }
    }
    if (first instanceof Block.TableRow) {
      table(body.subList(start, end));
    } else if (first instanceof Block.ListItem) {
      list(body.subList(start, end));
    } else {
      block(first);
    }
    return end;
  }

  private void block(Block block) {
    if (block instanceof Block.Heading heading) {
      String signs = "#".repeat(Math.min(6, Math.max(2, heading.level())));
      paragraph(signs + " " + markdown.line(heading.text()));
    } else if (block instanceof Block.Code code) {
      paragraph(markdown.fenced(code.text()));
    } else if (block instanceof Block.Caption caption) {
      caption
          .picture()
          .flatMap(Addresses::safe)
          .ifPresent(to -> paragraph(Markdown.link(markdown.piece(caption.text()), to)));
    } else {
      paragraph((block instanceof Block.Quote ? "> " : "") + linked(block));
    }
  }

  private void paragraph(String written) {
    page.append('\n').append(written).append('\n');
  }

  private void list(List<Block> items) {
    page.append('\n');
    int above = 0;
    for (Block block : items) {
      if (block instanceof Block.ListItem item) {
        above = Math.min(item.depth(), above + 1);
        page.append(ITEM_INDENT.repeat(above - 1))
            .append(item.number() > 0 ? item.number() + ". " : "- ")
            .append(linked(item))
            .append('\n');
      }
    }
  }

  /** The first row is the head: CommonMark's tables must have one, as wide as the widest row. */
  private void table(List<Block> rows) {
    int columns = 1;
    for (Block block : rows) {
      columns = Math.max(columns, block instanceof Block.TableRow row ? row.cells().size() : 1);
    }
    page.append('\n');
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i) instanceof Block.TableRow row) {
        page.append(cells(row, columns));
      }
      page.append(i == 0 ? "|" + "---|".repeat(columns) + "\n" : "");
    }
  }

  private String linked(Block block) {
    return Markdown.lineStart(Linked.text(block, markdown::piece, Markdown::link));
  }

  private String cells(Block.TableRow row, int columns) {
    StringBuilder line = new StringBuilder("|");
    for (int i = 0; i < columns; i++) {
      line.append(' ').append(i < row.cells().size() ? markdown.cell(row.cells().get(i)) : "");
      line.append(" |");
    }
    return line.append('\n').toString();
  }

  private void removed(List<Removal> removed) {
    page.append("\n## Removed\n\n");
    for (Removal removal : removed) {
      page.append("- \\[").append(markdown.piece(removal.rule())).append("\\] ");
      page.append(markdown.line(removal.text())).append('\n');
    }
  }
}
