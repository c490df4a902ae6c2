package dateline.screen;

import dateline.text.Columns;
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

  private record Hint(Operation operation, String word) {}

  private static final List<Hint> LIST_HINTS =
      List.of(
          new Hint(Operation.OPEN, "open"),
          new Hint(Operation.NEXT_UNREAD, "next unread"),
          new Hint(Operation.SEARCH, "search"),
          new Hint(Operation.HELP, "keys"),
          new Hint(Operation.FILTER, "filter"),
          new Hint(Operation.TOGGLE_STAR, "star"),
          new Hint(Operation.RELOAD_ALL, "refresh"),
          new Hint(Operation.BACK, "back"));

  private static final List<Hint> ARTICLE_HINTS =
      List.of(
          new Hint(Operation.BACK, "back"),
          new Hint(Operation.NEXT_UNREAD, "next"),
          new Hint(Operation.BULLETS, "bullets"),
          new Hint(Operation.HELP, "keys"),
          new Hint(Operation.BROWSER, "browser"),
          new Hint(Operation.LINKS, "links"),
          new Hint(Operation.TOGGLE_STAR, "star"),
          new Hint(Operation.TOGGLE_REMOVED, "removed"));

  private static final List<Hint> BULLET_HINTS =
      List.of(
          new Hint(Operation.DOWN, "next bullet"),
          new Hint(Operation.OPEN, "its sentence"),
          new Hint(Operation.BACK, "done"));

  private Bars() {}

  static Line title(Desk desk, ZonedDateTime now) {
    List<Span> right = new ArrayList<>();
    desk.refresh.ifPresent(progress -> right.addAll(progress(progress, desk.columns)));
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
            ? "refreshing  "
            : "refreshing " + progress.done() + "/" + progress.total() + " ";
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
    return hints(desk, keymap, room).withRight(position, desk.columns);
  }

  private static Line hints(Desk desk, Keymap keymap, int room) {
    List<Hint> hints =
        desk.focus != Pane.ARTICLE
            ? LIST_HINTS
            : desk.page.bullet >= 0 ? BULLET_HINTS : ARTICLE_HINTS;
    List<Span> spans = new ArrayList<>();
    int used = 0;
    for (Hint hint : hints) {
      String key = keymap.hint(hint.operation());
      int width = Columns.of(key) + hint.word().length() + 3;
      if (!key.isEmpty() && used + width <= room) {
        used += width;
        spans.add(new Span(" " + key, Role.BAR_STRONG));
        spans.add(new Span(" " + hint.word() + " ", Role.BAR));
      }
    }
    return new Line(spans, false);
  }

  private static String position(Desk desk) {
    if (desk.overlay.isPresent()) {
      return place(desk.overlay.get().cursor().at(), desk.overlay.get().lines().size());
    }
    String entry = place(desk.list.cursor.at(), desk.list.entries().size());
    if (desk.focus == Pane.FEEDS) {
      return desk.shelf().feeds().size() + " feeds";
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
