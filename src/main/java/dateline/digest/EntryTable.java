package dateline.digest;

import dateline.store.StoredEntry;
import dateline.text.Columns;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** Entries in aligned columns being written. */
final class EntryTable {
  /** A feed's name may take this part of the line at most; the title needs the rest. */
  private static final int FEED_SHARE = 4;

  private static final int AGE_COLUMNS = 7;

  private final StringBuilder text = new StringBuilder();
  private final TextStyle style;
  private final Instant now;
  private final ZoneId zone;
  private final int idColumns;
  private final int feedColumns;

  EntryTable(List<StoredEntry> entries, TextStyle style, Instant now, ZoneId zone) {
    this.style = style;
    this.now = now;
    this.zone = zone;
    int ids = 0;
    int feeds = 0;
    for (StoredEntry entry : entries) {
      ids = Math.max(ids, entry.id().toString().length());
      feeds = Math.max(feeds, Columns.of(style.line(entry.feedTitle())));
    }
    this.idColumns = ids;
    this.feedColumns = style.columns() == 0 ? feeds : Math.min(feeds, style.columns() / FEED_SHARE);
  }

  void row(StoredEntry entry) {
    String state = (entry.isRead() ? " " : "N") + (entry.isStarred() ? "*" : " ");
    String start =
        Columns.fit(entry.id().toString(), idColumns)
            + " "
            + state
            + " "
            + " ".repeat(Math.max(0, AGE_COLUMNS - age(entry).length()))
            + age(entry)
            + "  "
            + fit(entry.feedTitle())
            + "  ";
    String title = entry.title().isBlank() ? "(no title)" : entry.title();
    text.append(cut(start + style.line(title))).append('\n');
  }

  void snippet(String snippet) {
    String indent = " ".repeat(idColumns + 1);
    text.append(cut(indent + style.line(snippet))).append('\n');
  }

  private String age(StoredEntry entry) {
    return Moments.age(entry.published(), now, zone);
  }

  private String fit(String feed) {
    return plainDots(Columns.fit(style.line(feed), feedColumns));
  }

  private String cut(String line) {
    String cut = style.columns() == 0 ? line : plainDots(Columns.cut(line, style.columns()));
    return cut.stripTrailing();
  }

  /** Cutting leaves an ellipsis, which ASCII does not have. */
  private String plainDots(String text) {
    return style.ascii() ? text.replace('…', '.') : text;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
