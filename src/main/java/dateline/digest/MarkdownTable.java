package dateline.digest;

import dateline.article.Block;
import java.util.List;

/** A table as GitHub's and most other Markdown has it. */
final class MarkdownTable {
  private MarkdownTable() {}

  /** The first row is the head: such tables must have one, as wide as the widest row. */
  static String write(Markdown markdown, List<Block> rows) {
    int columns = 1;
    for (Block block : rows) {
      columns = Math.max(columns, block instanceof Block.TableRow row ? row.cells().size() : 1);
    }
    StringBuilder table = new StringBuilder("\n");
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i) instanceof Block.TableRow row) {
        row(table, markdown, row, columns);
      }
      table.append(i == 0 ? "|" + "---|".repeat(columns) + "\n" : "");
    }
    return table.toString();
  }

  private static void row(StringBuilder table, Markdown markdown, Block.TableRow row, int columns) {
    table.append('|');
    int start = 0;
    for (int i = 0; i < columns; i++) {
      if (i < row.cells().size()) {
        int end = start + row.cells().get(i).length();
        table.append(' ').append(MarkdownInline.cell(markdown, row, start, end));
        start = end + Block.TableRow.BAR.length();
      }
      table.append(" |");
    }
    table.append('\n');
  }
}
