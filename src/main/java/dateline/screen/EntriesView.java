package dateline.screen;

import dateline.store.StoredEntry;
import dateline.text.Columns;
import dateline.text.Printable;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The pane of entries as lines: time, state, title, source. */
final class EntriesView {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

  /** Columns from which a source may stand behind the title (by eye). */
  private static final int ROOM_FOR_SOURCE = 44;

  private static final int ROOM_FOR_TIME = 30;

  private final ZoneId zone;
  private final LocalDate today;

  EntriesView(ZonedDateTime now) {
    zone = now.getZone();
    today = now.toLocalDate();
  }

  List<Line> lines(EntryList list, int height, int width) {
    List<Line> lines = new ArrayList<>();
    int end = Math.min(list.entries().size(), list.cursor.top() + height);
    for (int row = list.cursor.top(); row < end; row++) {
      lines.add(
          line(list.entries().get(row), width, list.listing().isMixed())
              .select(row == list.cursor.at()));
    }
    return lines;
  }

  private Line line(StoredEntry entry, int width, boolean isMixed) {
    List<Span> spans = new ArrayList<>();
    if (width >= ROOM_FOR_TIME) {
      spans.add(new Span(" " + Columns.fit(time(entry), 6) + " ", Role.DIM));
    }
    spans.add(state(entry));
    spans.add(new Span(HeadLines.title(entry), entry.isRead() ? Role.TEXT : Role.STRONG));
    boolean hasSource = isMixed && width >= ROOM_FOR_SOURCE;
    String source = hasSource ? source(entry, width) : "";
    return new Line(spans, false).withRight(Line.of(source, Role.DIM), width);
  }

  private static Span state(StoredEntry entry) {
    if (entry.isStarred()) {
      return new Span("★ ", Role.STAR);
    }
    return entry.isRead() ? new Span("  ", Role.TEXT) : new Span("● ", Role.ACCENT);
  }

  private String time(StoredEntry entry) {
    ZonedDateTime published = entry.published().atZone(zone);
    LocalDate day = published.toLocalDate();
    if (day.equals(today)) {
      return TIME.format(published);
    }
    return day.getYear() == today.getYear() ? DAY.format(day) : String.valueOf(day.getYear());
  }

  /** The feed's title without its article, which all but a few papers could do without. */
  private static String source(StoredEntry entry, int width) {
    int columns = Math.min(16, width / 5);
    String title = Printable.line(entry.feedTitle()).replaceFirst("^(The|Die|Le|El) ", "");
    return Columns.fit(Columns.cut(title, columns - 1), columns);
  }
}
