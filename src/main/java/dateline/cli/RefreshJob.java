package dateline.cli;

import dateline.config.Settings;
import dateline.feed.FeedParser;
import dateline.refresh.FeedReport;
import dateline.refresh.Progress;
import dateline.refresh.RefreshOptions;
import dateline.refresh.RefreshReport;
import dateline.refresh.Refresher;
import dateline.store.FollowedFeed;
import dateline.store.Retention;
import dateline.store.StoredEntry;
import dateline.subscription.Subscription;
import dateline.subscription.SubscriptionList;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** A refresh as the settings ask for it. */
final class RefreshJob {
  private final Session session;
  private final RefreshOptions due;
  private final RefreshOptions forced;
  private final Refresher refresher;

  RefreshJob(Session session) throws CommandException {
    this.session = session;
    this.due = options(session, false);
    this.forced = options(session, true);
    this.refresher =
        new Refresher(
            session.fetcher(), new FeedParser(session.clock()), session.store(), session.clock());
  }

  /** Tells the store which feeds are followed now. */
  static void follow(Session session, List<Subscription> all) {
    session
        .store()
        .follow(all.stream().map(s -> new FollowedFeed(s.feedUrl(), s.title(), s.tags())).toList());
  }

  RefreshReport run(List<Subscription> subscriptions, boolean force, Progress progress)
      throws InterruptedException {
    RefreshReport report = refresher.refresh(subscriptions, force ? forced : due, progress);
    move(report);
    return report;
  }

  /** Writes the new addresses of feeds that moved for good into feeds.opml. */
  private void move(RefreshReport report) {
    for (FeedReport feed : report.feeds()) {
      Optional<URI> address = feed.movedTo();
      if (address.isPresent()) {
        move(feed, address.get());
      }
    }
  }

  private void move(FeedReport feed, URI address) {
    try {
      FeedsFile file = session.feeds();
      SubscriptionList list = file.read();
      boolean isNew =
          list.find(address).filter(other -> !other.feedUrl().equals(feed.feedUrl())).isEmpty();
      if (isNew) {
        session.store().rename(feed.feedUrl(), address);
        file.write(list.move(feed.feedUrl(), address));
        session.say(feed.title() + " moved for good to " + address + "; feeds.opml says so now");
      } else {
        session.say(
            feed.title() + " moved for good to " + address + ", which you follow; remove one");
      }
    } catch (CommandException unwritable) {
      session.complain(
          feed.title() + " moved for good to " + address + ", but " + unwritable.getMessage());
    }
  }

  /** The page of one entry, again; what went wrong, or nothing. */
  Optional<String> fullText(StoredEntry entry) throws InterruptedException {
    return refresher.fullText(entry);
  }

  private static RefreshOptions options(Session session, boolean force) throws CommandException {
    return new RefreshOptions(
        session.setting(Settings.REFRESH_INTERVAL),
        force,
        session.setting(Settings.REFRESH_WORKERS).intValue(),
        session.setting(Settings.REFRESH_FULL_TEXT),
        session.setting(Settings.REFRESH_PAGES).intValue(),
        session.setting(Settings.REFRESH_ENTRIES).intValue(),
        Optional.of(
            new Retention(
                session.setting(Settings.KEEP_AGE),
                session.setting(Settings.KEEP_PER_FEED).intValue())));
  }
}
