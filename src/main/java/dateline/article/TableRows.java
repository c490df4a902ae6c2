package dateline.article;

import dateline.article.TextBlock.Cell;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Makes the rows of an article's tables: what lies in the cells moves with them. */
final class TableRows {
  /** A step that no text is long enough for. */
  private static final int NOWHERE = Integer.MIN_VALUE;

  private final List<Cell> cells;
  private int cell;
  private int shift;

  private TableRows(List<Cell> cells) {
    this.cells = cells;
    this.shift = cells.isEmpty() ? 0 : -cells.get(0).start();
  }

  static Block.TableRow row(TextBlock block, List<Link> links) {
    List<Cell> cells = block.row().cells();
    List<String> texts = new ArrayList<>();
    for (Cell cell : cells) {
      texts.add(block.text().substring(cell.start(), cell.end()));
    }
    return new Block.TableRow(
        texts, links(links, cells), marks(block.marks(), cells), block.row().head());
  }

  private static List<Link> links(List<Link> links, List<Cell> cells) {
    TableRows row = new TableRows(cells);
    List<Link> moved = new ArrayList<>();
    for (Link link : links) {
      int step = row.step(link.start(), link.end());
      if (step != NOWHERE) {
        moved.add(new Link(link.start() + step, link.end() + step, link.target()));
      }
    }
    return moved;
  }

  private static List<Mark> marks(List<Mark> marks, List<Cell> cells) {
    TableRows row = new TableRows(cells);
    List<Mark> moved = new ArrayList<>();
    for (Mark mark : marks.stream().sorted(Comparator.comparingInt(Mark::start)).toList()) {
      int step = row.step(mark.start(), mark.end());
      if (step != NOWHERE) {
        moved.add(new Mark(mark.start() + step, mark.end() + step, mark.style()));
      }
    }
    return moved;
  }

  /** How far the stretch moves with its cell; asked for stretches in the order of their starts. */
  private int step(int start, int end) {
    while (cell < cells.size() && cells.get(cell).end() <= start) {
      next();
    }
    boolean inside =
        cell < cells.size() && start >= cells.get(cell).start() && end <= cells.get(cell).end();
    return inside ? shift : NOWHERE;
  }

  private void next() {
    Cell left = cells.get(cell);
    int at = left.end() + shift + Block.TableRow.BAR.length();
    cell++;
    shift = cell < cells.size() ? at - cells.get(cell).start() : shift;
  }
}
