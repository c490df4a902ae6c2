package dateline.screen;

import dateline.store.FeedStatus;
import dateline.text.Printable;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The pane of feeds as lines. */
final class FeedsView {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

  private FeedsView() {}

  static List<Line> lines(
      List<FeedRow> rows, ListCursor cursor, int height, int width, ZoneId zone) {
    List<Line> lines = new ArrayList<>();
    int end = Math.min(rows.size(), cursor.top() + height);
    for (int row = cursor.top(); row < end; row++) {
      lines.add(line(rows.get(row), width, zone).select(row == cursor.at()));
    }
    return lines;
  }

  private static Line line(FeedRow row, int width, ZoneId zone) {
    if (row instanceof FeedRow.Smart smart) {
      return counted("  ", smart.what().title(), smart.count(), Role.TEXT, width);
    }
    if (row instanceof FeedRow.Folder folder) {
      String mark = folder.isOpen() ? "▾ " : "▸ ";
      return counted(mark, Printable.line(folder.tag()), folder.unread(), Role.STRONG, width);
    }
    if (row instanceof FeedRow.Leaf leaf) {
      return leaf(leaf, width);
    }
    return trouble((FeedRow.Trouble) row, zone).cut(width - 1);
  }

  private static Line leaf(FeedRow.Leaf leaf, int width) {
    boolean failing = leaf.feed().problem().isPresent();
    String mark = failing ? "! " : "  ";
    Role role = leaf.feed().unread() > 0 ? Role.TEXT : Role.DIM;
    Line line =
        Line.of(
            new Span(leaf.isInFolder() && !failing ? "  " : mark, Role.PROBLEM),
            new Span(Printable.line(leaf.feed().title()), role));
    return line.withRight(count(leaf.feed().unread()), width);
  }

  private static Line trouble(FeedRow.Trouble trouble, ZoneId zone) {
    return Line.of("    " + reason(trouble.feed(), zone), Role.DIM);
  }

  /** Why a feed could not be refreshed, and when it is asked again; empty when all is well. */
  static String reason(FeedStatus feed, ZoneId zone) {
    String problem = Printable.line(feed.problem().orElse(""));
    return problem + feed.notBefore().map(time -> ", retry " + time(time, zone)).orElse("");
  }

  private static String time(Instant time, ZoneId zone) {
    return TIME.format(time.atZone(zone));
  }

  private static Line counted(String mark, String title, int count, Role role, int width) {
    Line line = Line.of(new Span(mark, Role.DIM), new Span(title, role));
    return line.withRight(count(count), width);
  }

  private static Line count(int count) {
    return count == 0 ? Line.EMPTY : Line.of(count + " ", Role.DIM);
  }
}
