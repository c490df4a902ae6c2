package dateline.article;

import java.util.ArrayList;
import java.util.List;

/** The cells of a table's row that is being read: where each ends in the row's text. */
final class RowCells {
  private final List<Integer> ends = new ArrayList<>();
  private boolean named;
  private boolean valued;
  private boolean carried;

  /** A cell ended there; a heading or not. */
  void end(int at, boolean heading) {
    int before = ends.isEmpty() ? 0 : ends.get(ends.size() - 1);
    named |= heading && at > before;
    valued |= !heading && at > before;
    ends.add(at);
  }

  /** Places that a cell of this row or of one above takes up as well. */
  void skip(int count, int at, boolean fromAbove) {
    for (int i = 0; i < count; i++) {
      ends.add(at);
    }
    carried |= fromAbove && count > 0;
  }

  /** The row's cells; nothing if it is none: two of them hold text, or one below another's. */
  TextBlock.Row finish(CharSequence text) {
    if (ends.isEmpty()) {
      return TextBlock.Row.NONE;
    }
    List<TextBlock.Cell> cells = new ArrayList<>();
    int start = 0;
    for (int end : ends) {
      cells.add(stripped(text, start, end));
      start = end;
    }
    TextBlock.Cell rest = stripped(text, start, text.length());
    if (!rest.isEmpty()) {
      cells.add(rest);
    }
    while (!cells.isEmpty() && cells.get(cells.size() - 1).isEmpty()) {
      cells.remove(cells.size() - 1);
    }
    long filled = cells.stream().filter(cell -> !cell.isEmpty()).count();
    boolean row = filled > 1 || (filled == 1 && carried);
    TextBlock.Row made = row ? new TextBlock.Row(cells, named && !valued) : TextBlock.Row.NONE;
    clear();
    return made;
  }

  void clear() {
    ends.clear();
    named = false;
    valued = false;
    carried = false;
  }

  private static TextBlock.Cell stripped(CharSequence text, int from, int to) {
    int start = Math.min(from, to);
    int end = to;
    while (start < end && text.charAt(start) == ' ') {
      start++;
    }
    while (end > start && text.charAt(end - 1) == ' ') {
      end--;
    }
    return new TextBlock.Cell(start, end);
  }
}
