package dateline.screen;

import dateline.store.FeedStatus;
import java.util.List;

/** The followed feeds and the counts of the smart folders. */
record Shelf(List<FeedStatus> feeds, int unread, int starred, int today) {
  static final Shelf EMPTY = new Shelf(List.of(), 0, 0, 0);

  Shelf {
    feeds = List.copyOf(feeds);
  }

  long failing() {
    return feeds.stream().filter(feed -> feed.problem().isPresent()).count();
  }
}
