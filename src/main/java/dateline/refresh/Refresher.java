package dateline.refresh;

import dateline.feed.FeedParser;
import dateline.fetch.Fetcher;
import dateline.store.Store;
import dateline.subscription.Subscription;
import java.time.Clock;
import java.util.List;

/** Walks subscriptions through fetch, feed and article into the store. */
public final class Refresher {
  public Refresher(Fetcher fetcher, FeedParser parser, Store store, Clock clock) {}

  /** Refreshes these feeds and the pages they announce; interrupting it loses nothing stored. */
  public RefreshReport refresh(
      List<Subscription> subscriptions, RefreshOptions options, Progress progress)
      throws InterruptedException {
    throw new UnsupportedOperationException("not yet");
  }
}
