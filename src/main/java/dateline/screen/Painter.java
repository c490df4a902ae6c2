package dateline.screen;

import dateline.text.Columns;
import dateline.text.Printable;
import java.time.ZonedDateTime;
import java.util.List;

/** Draws the desk: which pane where, and the bars around them. */
final class Painter {
  private final Keymap keymap;
  private final boolean ascii;

  Painter(Keymap keymap, boolean ascii) {
    this.keymap = keymap;
    this.ascii = ascii;
  }

  CellBuffer paint(Desk desk) {
    CellBuffer cells = new CellBuffer(desk.columns, desk.rows);
    Layout layout = desk.layout();
    ZonedDateTime now = desk.clock().instant().atZone(desk.zone);
    if (layout.hasTitleBar()) {
      put(cells, 0, 0, desk.columns, Bars.title(desk, now));
    }
    if (desk.overlay.isPresent()) {
      overlay(cells, layout, desk.overlay.get());
    } else {
      layout.feeds().ifPresent(box -> feeds(cells, box, desk));
      layout.entries().ifPresent(box -> entries(cells, box, desk, now));
      layout.article().ifPresent(box -> article(cells, box, desk));
    }
    put(cells, 0, desk.rows - 1, desk.columns, Bars.bottom(desk, keymap));
    return cells;
  }

  private void overlay(CellBuffer cells, Layout layout, Overlay overlay) {
    int top = layout.hasTitleBar() ? 1 : 0;
    int height = Math.max(1, layout.rows() - top - 2);
    overlay.cursor().reveal(height, overlay.lines().size());
    put(cells, 1, top, layout.columns() - 1, Line.of(overlay.title(), Role.ACCENT));
    int first = overlay.links().isEmpty() ? overlay.cursor().at() : overlay.cursor().top();
    int end = Math.min(overlay.lines().size(), first + height);
    for (int line = first; line < end; line++) {
      boolean selected = !overlay.links().isEmpty() && line == overlay.cursor().at();
      int row = top + 1 + line - first;
      put(cells, 1, row, layout.columns() - 1, overlay.lines().get(line).select(selected));
    }
  }

  private void feeds(CellBuffer cells, Layout.Box box, Desk desk) {
    Line count = Line.of(desk.shelf().feeds().size() + " ", Role.DIM);
    title(cells, box, Line.of(" FEEDS", role(desk, Pane.FEEDS)).withRight(count, box.width()), 0);
    desk.feedCursor.reveal(box.lines(), desk.feedRows().size());
    lines(
        cells,
        box,
        0,
        FeedsView.lines(desk.feedRows(), desk.feedCursor, box.lines(), box.width(), desk.zone));
  }

  private void entries(CellBuffer cells, Layout.Box box, Desk desk, ZonedDateTime now) {
    int bar = bar(cells, box);
    int width = box.width() - bar;
    EntryList list = desk.list;
    String name =
        " "
            + Printable.line(list.listing().title())
            + (list.filterText.isEmpty() ? "" : " · " + Printable.line(list.filterText))
            + (list.unreadOnly ? " · unread only" : "");
    Line unread = Line.of(list.unread() + " unread ", Role.DIM);
    title(cells, box, Line.of(name, role(desk, Pane.ENTRIES)).withRight(unread, width), bar);
    list.cursor.reveal(box.lines(), list.entries().size());
    lines(
        cells,
        box,
        bar,
        list.entries().isEmpty()
            ? new EmptyList(desk, keymap, width).lines()
            : new EntriesView(now).lines(list, box.lines(), width));
  }

  private void article(CellBuffer cells, Layout.Box box, Desk desk) {
    int margin = bar(cells, box) > 0 ? 2 : desk.columns >= 40 ? 1 : 0;
    PageLayout layout = desk.pageLayout();
    Page page = desk.page;
    page.scrollTo(page.top, box.lines());
    String headline = page.entry().map(HeadLines::title).orElse("");
    Role role = desk.focus == Pane.ARTICLE ? Role.ACCENT : Role.HEADLINE;
    title(cells, box, Line.of(Columns.cut(headline, box.width() - margin), role), margin);
    int end = Math.min(layout.lines().size(), page.top + box.lines());
    List<Line> lines =
        layout.lines().subList(page.top, end).stream()
            .map(line -> line.line().select(page.bullet >= 0 && line.bullet() == page.bullet))
            .map(line -> line.mark(page.wanted))
            .toList();
    lines(cells, box, margin, lines);
  }

  private Role role(Desk desk, Pane pane) {
    return desk.focus == pane ? Role.ACCENT : Role.STRONG;
  }

  /** The line at the left of a pane that is not the first; its columns. */
  private int bar(CellBuffer cells, Layout.Box box) {
    if (box.column() == 0) {
      return 0;
    }
    for (int row = box.row(); row < box.row() + box.height(); row++) {
      put(cells, box.column(), row, 1, Line.of("│", Role.RULE));
    }
    return 1;
  }

  private void title(CellBuffer cells, Layout.Box box, Line line, int margin) {
    put(cells, box.column() + margin, box.row(), box.width() - margin, line);
  }

  private void lines(CellBuffer cells, Layout.Box box, int margin, List<Line> lines) {
    for (int i = 0; i < Math.min(lines.size(), box.lines()); i++) {
      int row = box.row() + 1 + i;
      put(cells, box.column() + margin, row, box.width() - margin, lines.get(i));
    }
  }

  private void put(CellBuffer cells, int column, int row, int width, Line line) {
    cells.put(column, row, width, ascii ? line.inAscii() : line);
  }
}
