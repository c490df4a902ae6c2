package dateline.screen;

import dateline.text.Columns;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The main keys of the place where the reader is, as many as the bar has room for. */
final class Hints {
  /**
   * A key, or two that belong together, and what it does.
   *
   * @param rank the lowest stay when there is little room
   */
  private record Hint(int rank, String word, List<Operation> operations) {
    static Hint of(int rank, String word, Operation... operations) {
      return new Hint(rank, word, List.of(operations));
    }

    /** The keys, a slash between them; empty when one is not bound. */
    String keys(Keymap keymap) {
      List<String> keys = operations.stream().map(keymap::hint).toList();
      return keys.contains("") ? "" : String.join("/", keys);
    }
  }

  private static final List<Hint> FEEDS =
      List.of(
          Hint.of(4, "move", Operation.DOWN, Operation.UP),
          Hint.of(2, "fold or open", Operation.OPEN),
          Hint.of(5, "entries", Operation.RIGHT),
          Hint.of(6, "refresh", Operation.RELOAD),
          Hint.of(7, "all", Operation.RELOAD_ALL),
          Hint.of(8, "mark read", Operation.MARK_FEED_READ),
          Hint.of(3, "quit", Operation.BACK),
          Hint.of(1, "keys", Operation.HELP));

  private static final List<Hint> ENTRIES =
      List.of(
          Hint.of(3, "move", Operation.DOWN, Operation.UP),
          Hint.of(2, "open", Operation.OPEN),
          Hint.of(4, "briefing", Operation.BULLETS),
          Hint.of(5, "search", Operation.SEARCH),
          Hint.of(6, "filter", Operation.FILTER),
          Hint.of(8, "browser", Operation.BROWSER),
          Hint.of(7, "star", Operation.TOGGLE_STAR),
          Hint.of(9, "refresh", Operation.RELOAD_ALL),
          Hint.of(10, "quit", Operation.QUIT),
          Hint.of(1, "keys", Operation.HELP));

  private static final List<Hint> ARTICLE =
      List.of(
          Hint.of(2, "back", Operation.BACK),
          Hint.of(3, "next", Operation.NEXT_UNREAD),
          Hint.of(4, "bullets", Operation.BULLETS),
          Hint.of(7, "briefing", Operation.TOGGLE_BRIEFING),
          Hint.of(5, "browser", Operation.BROWSER),
          Hint.of(8, "links", Operation.LINKS),
          Hint.of(6, "star", Operation.TOGGLE_STAR),
          Hint.of(9, "removed", Operation.TOGGLE_REMOVED),
          Hint.of(1, "keys", Operation.HELP));

  private static final List<Hint> BULLETS =
      List.of(
          Hint.of(3, "next bullet", Operation.DOWN),
          Hint.of(1, "its sentence", Operation.OPEN),
          Hint.of(2, "done", Operation.BACK));

  private static final List<Hint> KEYS =
      List.of(
          Hint.of(2, "scroll", Operation.DOWN, Operation.UP), Hint.of(1, "close", Operation.BACK));

  private static final List<Hint> LINKS =
      List.of(
          Hint.of(3, "move", Operation.DOWN, Operation.UP),
          Hint.of(2, "open", Operation.OPEN),
          Hint.of(4, "copy", Operation.COPY_LINK),
          Hint.of(1, "close", Operation.BACK));

  private Hints() {}

  static Line line(Desk desk, Keymap keymap, int room) {
    List<Hint> hints = of(desk);
    List<Hint> shown = new ArrayList<>();
    int used = 0;
    for (Hint hint : hints.stream().sorted(Comparator.comparingInt(Hint::rank)).toList()) {
      int width = Columns.of(hint.keys(keymap)) + hint.word().length() + 3;
      if (!hint.keys(keymap).isEmpty() && used + width <= room) {
        used += width;
        shown.add(hint);
      }
    }
    return new Line(
        hints.stream().filter(shown::contains).flatMap(hint -> spans(hint, keymap)).toList(),
        false);
  }

  private static List<Hint> of(Desk desk) {
    if (desk.overlay.isPresent()) {
      return desk.overlay.get().links().isEmpty() ? KEYS : LINKS;
    }
    return switch (desk.focus) {
      case FEEDS -> FEEDS;
      case ENTRIES -> ENTRIES;
      case ARTICLE -> desk.page.bullet >= 0 ? BULLETS : ARTICLE;
    };
  }

  private static Stream<Span> spans(Hint hint, Keymap keymap) {
    return Stream.of(
        new Span(" " + hint.keys(keymap), Role.BAR_STRONG),
        new Span(" " + hint.word() + " ", Role.BAR));
  }
}
