package dateline.screen;

import dateline.query.Query;
import dateline.store.FeedStatus;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A row of the pane of feeds. */
sealed interface FeedRow {
  /** What opening the row lists; absent when the cursor passes over it. */
  Optional<Listing> listing();

  /** Entries of all feeds in one state or of one time. */
  record Smart(Listing what, int count) implements FeedRow {
    @Override
    public Optional<Listing> listing() {
      return Optional.of(what);
    }
  }

  /** The feeds of a tag. */
  record Folder(String tag, int unread, boolean isOpen) implements FeedRow {
    @Override
    public Optional<Listing> listing() {
      return Optional.of(Listing.of(tag, new Query.TagIs(tag)));
    }
  }

  /** One feed; indented when it lies in a folder. */
  record Leaf(FeedStatus feed, boolean isInFolder) implements FeedRow {
    @Override
    public Optional<Listing> listing() {
      Query query = new Query.FeedIs(feed.feedUrl().toString());
      return Optional.of(Listing.feed(feed.title(), query, feed.feedUrl()));
    }
  }

  /** Why the feed above could not be refreshed. */
  record Trouble(FeedStatus feed) implements FeedRow {
    @Override
    public Optional<Listing> listing() {
      return Optional.empty();
    }
  }

  /** The rows: smart folders, feeds without a folder, folders in the order of their first feed. */
  static List<FeedRow> rows(Shelf shelf, Set<String> closed, Clock clock, ZoneId zone) {
    List<FeedRow> rows = new ArrayList<>(smart(shelf, clock, zone));
    Map<String, List<FeedStatus>> folders = new LinkedHashMap<>();
    for (FeedStatus feed : shelf.feeds()) {
      if (feed.tags().isEmpty()) {
        addLeaf(rows, feed, false);
      } else {
        folders.computeIfAbsent(feed.tags().get(0), tag -> new ArrayList<>()).add(feed);
      }
    }
    folders.forEach(
        (tag, feeds) -> {
          boolean isOpen = !closed.contains(tag);
          int unread = feeds.stream().mapToInt(FeedStatus::unread).sum();
          rows.add(new Folder(tag, unread, isOpen));
          feeds.stream().filter(feed -> isOpen).forEach(feed -> addLeaf(rows, feed, true));
        });
    return rows;
  }

  private static void addLeaf(List<FeedRow> rows, FeedStatus feed, boolean isInFolder) {
    rows.add(new Leaf(feed, isInFolder));
    if (feed.problem().isPresent()) {
      rows.add(new Trouble(feed));
    }
  }

  private static List<FeedRow> smart(Shelf shelf, Clock clock, ZoneId zone) {
    return List.of(
        new Smart(Listing.of("Unread", new Query.StateIs(Query.State.UNREAD)), shelf.unread()),
        new Smart(Listing.of("Starred", new Query.StateIs(Query.State.STARRED)), shelf.starred()),
        new Smart(Listing.of("Today", today(clock, zone)), shelf.today()));
  }

  /** Published since midnight of the reader's zone. */
  static Query today(Clock clock, ZoneId zone) {
    ZonedDateTime now = clock.instant().atZone(zone);
    Duration sinceMidnight = Duration.between(now.truncatedTo(ChronoUnit.DAYS), now);
    return new Query.NewerThan(sinceMidnight.plusSeconds(1));
  }
}
