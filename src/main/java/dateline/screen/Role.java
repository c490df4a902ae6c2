package dateline.screen;

/** What a piece of text on the screen is; the theme says how that looks. */
enum Role {
  TEXT,
  /** Secondary: dates, sources, numbers of paragraphs. */
  DIM,
  /** Unread titles, sub-headings. */
  STRONG,
  HEADLINE,
  /** The focused pane's title, section names, bullets. */
  ACCENT,
  LINK,
  STAR,
  PROBLEM,
  /** A line between panes or under a briefing. */
  RULE,
  /** What a search found, and the sentence a bullet came from. */
  MATCH,
  QUOTE,
  /** The title bar and the bar of hints. */
  BAR,
  BAR_STRONG;

  /** Number of the look of this role, plain or on the selected row. */
  @SuppressWarnings("EnumOrdinal") // an index into arrays of one run, never stored
  int look(boolean selected) {
    return ordinal() * 2 + (selected ? 1 : 0);
  }
}
