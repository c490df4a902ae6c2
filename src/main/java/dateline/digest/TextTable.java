package dateline.digest;

import dateline.article.Block;
import dateline.text.Columns;
import java.util.ArrayList;
import java.util.List;

/** A table in plain text: its columns stand below each other where the page is wide enough. */
final class TextTable {
  private final TextStyle style;
  private final List<Integer> widths = new ArrayList<>();

  private TextTable(TextStyle style) {
    this.style = style;
  }

  /** Writes rows of one table, a line each; rows too wide for the page as running text. */
  static void write(TextPage page, List<Block> rows) {
    TextTable table = new TextTable(page.style());
    rows.forEach(table::measure);
    boolean fits = table.width() <= page.columns();
    for (Block block : rows) {
      if (fits && block instanceof Block.TableRow row) {
        page.unbroken(table.line(row));
      } else {
        page.line(block.text());
      }
    }
  }

  private void measure(Block block) {
    if (block instanceof Block.TableRow row) {
      for (int i = 0; i < row.cells().size(); i++) {
        int width = Columns.of(style.line(row.cells().get(i)));
        if (i == widths.size()) {
          widths.add(width);
        } else {
          widths.set(i, Math.max(widths.get(i), width));
        }
      }
    }
  }

  private int width() {
    int bars = Block.TableRow.BAR.length() * Math.max(0, widths.size() - 1);
    return bars + widths.stream().mapToInt(Integer::intValue).sum();
  }

  private String line(Block.TableRow row) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < row.cells().size(); i++) {
      cells.add(Columns.fit(style.line(row.cells().get(i)), widths.get(i)));
    }
    return String.join(Block.TableRow.BAR, cells);
  }
}
