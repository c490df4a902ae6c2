package dateline.refresh;

import dateline.article.Article;
import dateline.feed.Entry;
import dateline.feed.Feed;
import dateline.fetch.Validators;
import dateline.refresh.FeedReport.Outcome;
import dateline.refresh.Sources.FeedAnswer;
import dateline.refresh.Sources.ReadFeed;
import dateline.refresh.Sources.Refused;
import dateline.refresh.Sources.Unchanged;
import dateline.refresh.Sources.Unread;
import dateline.store.FeedStatus;
import dateline.store.NewEntry;
import dateline.store.Store;
import dateline.subscription.Subscription;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;

/** Asks feeds for their news and stores it, each feed in one transaction. Thread-safe. */
final class FeedRound {
  /**
   * Share of the interval after which a feed is due: a job that runs every hour starts some seconds
   * early or late.
   */
  private static final double NEARLY = 0.9;

  /**
   * How long a server must answer "moved for good" without a break; hotels' and offices' networks
   * redirect everything, and mistakes are undone within a day.
   */
  private static final Duration SURE_OF_A_MOVE = Duration.ofDays(2);

  private static final String NOT_ASKED =
      "; it is asked no more, unless by name: dateline refresh ADDRESS";

  private final Sources sources;
  private final Store store;
  private final Clock clock;
  private final RefreshOptions options;
  private final Map<URI, FeedStatus> statuses;

  /**
   * Waiting for servers takes nothing, reading what they sent does: one document more than there
   * are processors is taken apart at a time, so that their memory is soon free again.
   */
  private final Semaphore processors =
      new Semaphore(Runtime.getRuntime().availableProcessors() + 1);

  FeedRound(
      Sources sources,
      Store store,
      Clock clock,
      RefreshOptions options,
      Map<URI, FeedStatus> statuses) {
    this.sources = sources;
    this.store = store;
    this.clock = clock;
    this.options = options;
    this.statuses = Map.copyOf(statuses);
  }

  FeedReport visit(Subscription subscription) throws InterruptedException {
    Instant start = clock.instant();
    URI url = subscription.feedUrl();
    Optional<FeedStatus> status = Optional.ofNullable(statuses.get(url));
    Visit visit = new Visit(subscription, status.map(FeedStatus::title).orElse(""), start);
    if (status.isPresent() && !isDue(status.get(), start)) {
      return report(visit, Outcome.NOT_DUE, 0, status.get().problem(), List.of());
    }
    FeedAnswer answer =
        sources.feed(url, status.map(FeedStatus::validators).orElse(Validators.NONE));
    if (!(answer instanceof Unread unread)) {
      return take(visit, answer);
    }
    processors.acquire();
    try {
      return take(visit, unread.read());
    } finally {
      processors.release();
    }
  }

  private FeedReport take(Visit visit, FeedAnswer answer) {
    URI url = visit.subscription().feedUrl();
    if (answer instanceof Refused refused) {
      return failed(visit, refused);
    }
    if (answer instanceof ReadFeed read) {
      int added = save(url, read);
      List<String> repairs = repairs(read);
      return report(visit.entitled(read.feed()), Outcome.UPDATED, added, Optional.empty(), repairs)
          .withMove(moved(url, read.movedTo()));
    }
    if (answer instanceof Unchanged same) {
      Optional<Duration> pause = same.fresh().or(() -> granted(url));
      store.notModified(url, Backoff.rest(pause, interval(url), clock.instant()));
      return report(visit, Outcome.NOT_MODIFIED, 0, Optional.empty(), List.of())
          .withMove(moved(url, same.movedTo()));
    }
    throw new IllegalStateException("a document that nobody read: " + url);
  }

  /** The pause that the feed itself asked for when it was read last; a 304 does not repeat it. */
  private Optional<Duration> granted(URI url) {
    return Optional.ofNullable(statuses.get(url))
        .filter(status -> status.problem().isEmpty())
        .flatMap(
            status ->
                status
                    .lastSuccess()
                    .flatMap(last -> status.notBefore().map(next -> Duration.between(last, next))));
  }

  /** The address to use from now on, once the server has named it long enough. */
  private Optional<URI> moved(URI url, Optional<URI> movedTo) {
    Optional<Instant> since = store.moved(url, movedTo);
    Instant sure = clock.instant().minus(SURE_OF_A_MOVE);
    return since.filter(first -> !first.isAfter(sure)).isPresent() ? movedTo : Optional.empty();
  }

  /** For a feed whose turn did not end well, through the server's fault or ours. */
  FeedReport failed(Subscription subscription, String problem) {
    Visit visit = new Visit(subscription, "", clock.instant());
    return failed(visit, new Refused(problem, Optional.empty(), Optional.empty()));
  }

  private FeedReport failed(Visit visit, Refused refused) {
    URI url = visit.subscription().feedUrl();
    int failures = Optional.ofNullable(statuses.get(url)).map(FeedStatus::failures).orElse(0);
    Instant next = Backoff.feed(url, refused, failures, interval(url), clock.instant());
    String problem = refused.problem() + (Backoff.isGone(refused) ? NOT_ASKED : "");
    store.failed(url, problem, Optional.of(next));
    return report(visit, Outcome.FAILED, 0, Optional.of(problem), List.of());
  }

  private Duration interval(URI url) {
    return options.intervals().apply(url);
  }

  /** Subscriptions that were asked lately, or that asked to be left alone, are not due. */
  private boolean isDue(FeedStatus status, Instant now) {
    if (options.force()) {
      return true;
    }
    if (status.notBefore().isPresent()) {
      return !now.isBefore(status.notBefore().get());
    }
    Duration pause = Duration.ofMillis((long) (interval(status.feedUrl()).toMillis() * NEARLY));
    return status.lastAttempt().filter(last -> now.isBefore(last.plus(pause))).isEmpty();
  }

  private int save(URI url, ReadFeed read) {
    Set<String> known = store.known(url, read.feed());
    List<NewEntry> news = new ArrayList<>();
    for (Entry entry : newest(read.feed())) {
      if (!known.contains(entry.id())) {
        Article article = sources.article(entry);
        news.add(new NewEntry(entry, article, Teaser.isOne(entry, article)));
      }
    }
    Optional<Duration> pause =
        Stream.of(read.fresh(), read.feed().pause())
            .flatMap(Optional::stream)
            .max(Comparator.naturalOrder());
    Optional<Instant> rest = Backoff.rest(pause, interval(url), clock.instant());
    return store.save(url, read.feed(), news, read.validators(), rest);
  }

  /** The newest entries, oldest first, so that of two with one date the first shown is on top. */
  private List<Entry> newest(Feed feed) {
    List<Entry> entries = new ArrayList<>(feed.entries());
    entries.sort(
        Comparator.comparing((Entry entry) -> entry.published().orElse(Instant.MAX)).reversed());
    List<Entry> newest =
        entries.subList(0, Math.min(entries.size(), Math.max(0, options.entriesPerFeed())));
    Collections.reverse(newest);
    return newest;
  }

  private static List<String> repairs(ReadFeed read) {
    List<String> repairs = new ArrayList<>(read.feed().repairs());
    read.movedTo().ifPresent(to -> repairs.add("moved for good to " + to));
    return repairs;
  }

  private FeedReport report(
      Visit visit,
      Outcome outcome,
      int newEntries,
      Optional<String> problem,
      List<String> repairs) {
    return new FeedReport(
        visit.subscription().feedUrl(),
        visit.title(),
        outcome,
        newEntries,
        0,
        problem,
        repairs,
        Duration.between(visit.start(), clock.instant()));
  }

  /** A feed's turn. */
  private record Visit(Subscription subscription, String known, Instant start) {
    /** The reader's title, else the feed's, else the address. */
    String title() {
      if (!subscription.title().isEmpty()) {
        return subscription.title();
      }
      return known.isEmpty() ? subscription.feedUrl().toString() : known;
    }

    Visit entitled(Feed feed) {
      return new Visit(subscription, feed.title().isEmpty() ? known : feed.title(), start);
    }
  }
}
