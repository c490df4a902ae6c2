package dateline.refresh;

import dateline.store.Retention;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

/**
 * How a refresh goes about it.
 *
 * @param force ask even feeds that are not due
 * @param workers fetches at a time
 * @param fullText fetch the page where the feed gives only a teaser
 * @param pagesPerFeed full texts fetched for one feed in one refresh
 * @param entriesPerFeed newest entries of a document that are looked at
 * @param intervals by the address of a feed: fetched within it, the feed is not due; thread-safe
 */
public record RefreshOptions(
    boolean force,
    int workers,
    boolean fullText,
    int pagesPerFeed,
    int entriesPerFeed,
    Optional<Retention> retention,
    Function<URI, Duration> intervals) {
  /** A refresh that asks all feeds equally often. */
  public RefreshOptions(
      Duration interval,
      boolean force,
      int workers,
      boolean fullText,
      int pagesPerFeed,
      int entriesPerFeed,
      Optional<Retention> retention) {
    this(force, workers, fullText, pagesPerFeed, entriesPerFeed, retention, feed -> interval);
  }
}
