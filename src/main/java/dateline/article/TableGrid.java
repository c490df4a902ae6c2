package dateline.article;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jsoup.nodes.Element;

/**
 * Which places of a table's rows are taken by cells that are wider or higher than one place (HTML,
 * "forming a table").
 */
final class TableGrid {
  /** Columns that are counted; no screen shows more. */
  private static final int COLUMNS = 64;

  /** Rows that a cell may reach down; browsers stop at 65,534, a page of news far before. */
  private static final int ROWS = 1_000;

  /** Empty places made on one page; a page that asks for more is not a table. */
  private static final int MOST_EMPTY = 20_000;

  /**
   * Of the tables around the place of reading, the innermost first: rows still taken, by column.
   */
  private final Deque<int[]> tables = new ArrayDeque<>();

  private int column;
  private int left = MOST_EMPTY;

  void openTable() {
    tables.push(new int[COLUMNS]);
    column = 0;
  }

  void closeTable() {
    tables.poll();
    column = COLUMNS;
  }

  void openRow() {
    column = 0;
  }

  /** Empty places before the next cell of this row. */
  int before() {
    int start = column;
    while (isTaken()) {
      column++;
    }
    return spend(column - start);
  }

  private boolean isTaken() {
    int[] rows = tables.peek();
    boolean taken = rows != null && column < COLUMNS && rows[column] > 0;
    if (taken && rows != null) {
      rows[column]--;
    }
    return taken;
  }

  /** Empty places that the cell takes up in this row beside its own. */
  int beside(Element cell) {
    int width = Math.min(span(cell, "colspan", COLUMNS), Math.max(1, COLUMNS - column));
    int height = span(cell, "rowspan", ROWS);
    int[] rows = tables.peek();
    for (int i = 0; i < width && rows != null && column < COLUMNS; i++) {
      rows[column] = Math.max(rows[column], height - 1);
      column++;
    }
    return spend(width - 1);
  }

  /** Empty places after the last cell of this row. */
  int after() {
    int count = 0;
    for (; column < COLUMNS; column++) {
      count += isTaken() ? 1 : 0;
    }
    return spend(count);
  }

  private int spend(int count) {
    int spent = Math.min(count, left);
    left -= spent;
    return spent;
  }

  private static int span(Element cell, String name, int most) {
    String value = cell.attributesSize() == 0 ? "" : cell.attr(name).strip();
    boolean number = !value.isEmpty() && value.chars().allMatch(c -> c >= '0' && c <= '9');
    if (!number) {
      return 1;
    }
    return value.length() > 5 ? most : Math.max(1, Math.min(most, Integer.parseInt(value)));
  }
}
