package dateline.screen;

import java.util.Optional;

/**
 * Which panes the screen has room for, and where; row 0 is the title bar, the last row the hints.
 */
record Layout(
    int columns, int rows, Optional<Box> feeds, Optional<Box> entries, Optional<Box> article) {
  /** From here on all three panes have room to be read. */
  private static final int THREE_PANES = 120;

  /** From here on entries and article stand side by side. */
  private static final int ENTRIES_AND_ARTICLE = 100;

  /** From here on feeds and entries stand side by side. */
  private static final int FEEDS_AND_ENTRIES = 72;

  /** Titles are hardly longer; what a wide article does not need goes to them up to here. */
  private static final int WIDEST_ENTRIES = 80;

  /** Below it the title bar gives its row to the text. */
  private static final int ROOM_FOR_TITLE_BAR = 10;

  /** A pane: its first row is its title; what it may hold begins below. */
  record Box(int column, int row, int width, int height) {
    int lines() {
      return Math.max(1, height - 1);
    }
  }

  static Layout of(int columns, int rows, Pane focus) {
    if (columns >= THREE_PANES) {
      int feeds = Math.min(30, columns / 6 + 2);
      int rest = columns - feeds;
      int spare = rest - PageLayout.WIDEST_TEXT - 3;
      int entries = Math.min(WIDEST_ENTRIES, Math.max(rest * 2 / 5, spare));
      return split(columns, rows, feeds, entries, columns - feeds - entries);
    }
    if (focus == Pane.ARTICLE) {
      int entries = columns >= ENTRIES_AND_ARTICLE ? columns * 3 / 8 : 0;
      return split(columns, rows, 0, entries, columns - entries);
    }
    if (columns >= FEEDS_AND_ENTRIES) {
      return split(columns, rows, 25, columns - 25, 0);
    }
    return focus == Pane.FEEDS
        ? split(columns, rows, columns, 0, 0)
        : split(columns, rows, 0, columns, 0);
  }

  private static Layout split(int columns, int rows, int feeds, int entries, int article) {
    int top = rows >= ROOM_FOR_TITLE_BAR ? 1 : 0;
    int height = Math.max(1, rows - top - 1);
    return new Layout(
        columns,
        rows,
        box(0, top, feeds, height),
        box(feeds, top, entries, height),
        box(feeds + entries, top, article, height));
  }

  private static Optional<Box> box(int column, int row, int width, int height) {
    return width == 0 ? Optional.empty() : Optional.of(new Box(column, row, width, height));
  }

  boolean hasTitleBar() {
    return rows >= ROOM_FOR_TITLE_BAR;
  }

  Optional<Box> box(Pane pane) {
    return switch (pane) {
      case FEEDS -> feeds;
      case ENTRIES -> entries;
      case ARTICLE -> article;
    };
  }

  /** Lines a pane can show; 1 when it is not on the screen. */
  int lines(Pane pane) {
    return box(pane).map(Box::lines).orElse(1);
  }

  /** Columns of text in the article pane, wherever it will be shown. */
  int articleColumns() {
    Box box = article.or(() -> of(columns, rows, Pane.ARTICLE).article()).orElseThrow();
    return Math.max(1, box.width() - (box.column() > 0 ? 3 : columns >= 40 ? 2 : 0));
  }
}
