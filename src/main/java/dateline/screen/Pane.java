package dateline.screen;

import java.util.Locale;

/** One of the three panes, from left to right. */
enum Pane {
  FEEDS,
  ENTRIES,
  ARTICLE;

  String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
