package dateline.cli;

import static java.util.regex.Matcher.quoteReplacement;

import dateline.config.Settings;
import dateline.feed.FeedParser;
import dateline.fetch.Fetcher;
import dateline.refresh.FeedReport;
import dateline.refresh.Progress;
import dateline.refresh.RefreshOptions;
import dateline.refresh.RefreshReport;
import dateline.refresh.Refresher;
import dateline.store.FollowedFeed;
import dateline.store.Retention;
import dateline.store.Store;
import dateline.store.StoredEntry;
import dateline.subscription.Subscription;
import dateline.text.Printable;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A refresh as the settings ask for it. */
final class RefreshJob {
  private final Session session;
  private final Consumer<String> tell;
  private final RefreshOptions due;
  private final RefreshOptions forced;
  private final Supplier<Refresher> maker;
  private @Nullable Refresher refresher;

  RefreshJob(Session session) throws CommandException {
    this(session, session::say, session::complain);
  }

  /**
   * A job for these settings.
   *
   * @param tell is told in a sentence what changed in the subscriptions
   * @param complain is told in a sentence what is wrong with a site rule
   */
  RefreshJob(Session session, Consumer<String> tell, Consumer<String> complain)
      throws CommandException {
    this.session = session;
    this.tell = tell;
    this.due = options(session, false);
    this.forced = options(session, true);
    Store store = session.store();
    Clock clock = session.clock();
    Supplier<Fetcher> fetcher = session.fetcherLater();
    this.maker =
        () ->
            new Refresher(
                fetcher.get(), new FeedParser(clock), session.extractor(complain), store, clock);
  }

  /** Made by the first refresh: it takes long to load, and the reader has painted before. */
  private synchronized Refresher refresher() {
    if (refresher == null) {
      refresher = maker.get();
    }
    return refresher;
  }

  /** Tells the store which feeds are followed now. */
  static void follow(Session session, List<Subscription> all) {
    session
        .store()
        .follow(
            all.stream()
                .map(s -> new FollowedFeed(s.feedUrl(), s.givenTitle(), s.tags()))
                .toList());
  }

  RefreshReport run(List<Subscription> subscriptions, boolean force, Progress progress)
      throws InterruptedException {
    RefreshReport report = refresher().refresh(subscriptions, force ? forced : due, progress);
    for (FeedReport feed : report.feeds()) {
      Optional<URI> address = feed.movedTo();
      if (address.isPresent()) {
        move(feed, address.get());
      }
    }
    return report;
  }

  /** Writes the new address of a feed that moved for good into feeds.opml. */
  private void move(FeedReport feed, URI bare) throws InterruptedException {
    URI address = withLogin(bare, feed.feedUrl());
    String moved = feed.title() + " moved for good to " + Printable.address(address);
    try {
      FeedsFile file = session.feeds();
      if (file.read()
          .find(address)
          .filter(other -> !other.feedUrl().equals(feed.feedUrl()))
          .isPresent()) {
        tell.accept(moved + ", which you follow; remove one");
        return;
      }
      session.store().rename(feed.feedUrl(), address);
      file.change(list -> list.move(feed.feedUrl(), address));
      tell.accept(moved + "; feeds.opml says so now");
    } catch (CommandException unwritable) {
      tell.accept(moved + ", but " + unwritable.getMessage());
    }
  }

  /** User and password of the old address, where the feed stayed with its server. */
  private static URI withLogin(URI address, URI old) {
    boolean isSameServer =
        String.valueOf(old.getHost()).equalsIgnoreCase(address.getHost())
            && (address.getScheme().equals("https") || address.getScheme().equals(old.getScheme()));
    return old.getRawUserInfo() == null || !isSameServer
        ? address
        : URI.create(
            address
                .toString()
                .replaceFirst("://", "://" + quoteReplacement(old.getRawUserInfo()) + "@"));
  }

  /** The page of one entry, again; what went wrong, or nothing. */
  Optional<String> fullText(StoredEntry entry) throws InterruptedException {
    return refresher().fullText(entry);
  }

  private static RefreshOptions options(Session session, boolean force) throws CommandException {
    return new RefreshOptions(
        force,
        session.setting(Settings.REFRESH_WORKERS).intValue(),
        session.setting(Settings.REFRESH_FULL_TEXT),
        session.setting(Settings.REFRESH_PAGES).intValue(),
        session.setting(Settings.REFRESH_ENTRIES).intValue(),
        Optional.of(
            new Retention(
                session.setting(Settings.KEEP_AGE),
                session.setting(Settings.KEEP_PER_FEED).intValue())),
        session.settings()::interval);
  }
}
