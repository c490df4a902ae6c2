package dateline.refresh;

import java.time.Duration;
import java.util.List;

/** How a refresh went, feed by feed in the order of the subscriptions. */
public record RefreshReport(
    List<FeedReport> feeds, int pagesFetched, int pagesFailed, Duration took) {
  public RefreshReport {
    feeds = List.copyOf(feeds);
  }

  public int newEntries() {
    return feeds.stream().mapToInt(FeedReport::newEntries).sum();
  }

  /** Feeds that failed now, or wait because they failed the last time. */
  public int failed() {
    return (int) feeds.stream().filter(feed -> feed.problem().isPresent()).count();
  }
}
