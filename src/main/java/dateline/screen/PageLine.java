package dateline.screen;

/**
 * A line of the article pane.
 *
 * @param bullet the bullet of the briefing it belongs to, from 0; -1 if none
 * @param paragraph the paragraph it belongs to, from 1; 0 if none
 */
record PageLine(Line line, int bullet, int paragraph) {
  static PageLine plain(Line line) {
    return new PageLine(line, -1, 0);
  }
}
