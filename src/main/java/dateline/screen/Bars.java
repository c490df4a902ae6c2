package dateline.screen;

import dateline.text.Columns;
import dateline.text.Count;
import dateline.text.Printable;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The title bar on top and the bar of hints, messages and prompts at the bottom. */
final class Bars {
  private static final DateTimeFormatter CLOCK =
      DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

  /** Columns of the progress bar. */
  private static final int BAR = 20;

  private Bars() {}

  static Line title(Desk desk, ZonedDateTime now) {
    List<Span> right = new ArrayList<>();
    desk.refresh.ifPresent(progress -> right.addAll(progress(progress, desk.columns)));
    if (!desk.refreshed.isEmpty()) {
      right.add(new Span(desk.refreshed + "   ", Role.BAR));
    }
    long failing = desk.shelf().failing();
    if (failing > 0 && desk.columns >= 60) {
      right.add(new Span(failing + " failing   ", Role.PROBLEM));
    }
    right.add(new Span(CLOCK.format(now) + " ", Role.BAR));
    return Line.of(" Dateline", Role.BAR_STRONG).withRight(new Line(right, false), desk.columns);
  }

  private static List<Span> progress(Desk.Progress progress, int columns) {
    String count =
        progress.total() == 0
            ? progress.what() + "  "
            : progress.what() + " " + progress.done() + "/" + progress.total() + " ";
    if (columns < 60 || progress.total() == 0) {
      return List.of(new Span(count, Role.BAR));
    }
    int filled = BAR * progress.done() / progress.total();
    return List.of(
        new Span(count, Role.BAR),
        new Span("━".repeat(filled), Role.BAR_STRONG),
        new Span("─".repeat(BAR - filled) + "  ", Role.BAR));
  }

  static Line bottom(Desk desk, Keymap keymap) {
    if (desk.prompt.isPresent()) {
      return desk.prompt.get().line(desk.columns);
    }
    Line position = Line.of(position(desk) + " ", Role.BAR);
    if (!desk.message().isEmpty()) {
      String message = " " + Printable.line(desk.message());
      Line line = Line.of(message, desk.isProblem() ? Role.PROBLEM : Role.STRONG);
      boolean fits = Columns.of(message) + position.columns() < desk.columns;
      return fits ? line.withRight(position, desk.columns) : line.cut(desk.columns);
    }
    int room = desk.columns - position.columns() - 1;
    return Hints.line(desk, keymap, room).withRight(position, desk.columns);
  }

  private static String position(Desk desk) {
    if (desk.overlay.isPresent()) {
      return place(desk.overlay.get().cursor().at(), desk.overlay.get().lines().size());
    }
    String entry = place(desk.list.cursor.at(), desk.list.entries().size());
    if (desk.focus == Pane.FEEDS) {
      return Count.of(desk.shelf().feeds().size(), "feed");
    }
    if (desk.focus == Pane.ENTRIES) {
      return entry;
    }
    return entry + " · " + percent(desk.page, desk.layout().lines(Pane.ARTICLE));
  }

  private static String place(int at, int size) {
    return size == 0 ? "0 of 0" : at + 1 + " of " + size;
  }

  /** How much of the article has been shown, as in a pager. */
  private static String percent(Page page, int height) {
    int lines = page.lines().size();
    int shown = Math.min(lines, page.top + height);
    return lines == 0 ? "" : shown * 100 / lines + " %";
  }
}
