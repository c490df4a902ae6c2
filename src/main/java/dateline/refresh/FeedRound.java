package dateline.refresh;

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
import dateline.text.Printable;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Asks feeds for their news and stores it, each feed in one transaction. Thread-safe. */
final class FeedRound {
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

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

  /** What a fault of ours counts as: the server did what it was asked. */
  private static final int ANSWERED = 200;

  private static final String REMOVABLE = "; the feed can be removed";

  private static final String NOT_ASKED =
      "; it is asked no more, unless by name: dateline refresh ADDRESS";

  private final Sources sources;
  private final Store store;
  private final Clock clock;
  private final RefreshOptions options;
  private final Map<URI, FeedStatus> statuses;
  private final Intake intake;

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
    this.intake = new Intake(sources, store, options.entriesPerFeed());
  }

  FeedReport visit(Subscription subscription) throws InterruptedException {
    Instant start = clock.instant();
    URI url = subscription.feedUrl();
    Optional<FeedStatus> status = Optional.ofNullable(statuses.get(url));
    Visit visit = new Visit(subscription, status.map(FeedStatus::title).orElse(""), start);
    if (status.isPresent() && !isDue(status.get(), start)) {
      return report(visit, Outcome.NOT_DUE, 0, waiting(status.get()), List.of());
    }
    FeedAnswer answer =
        sources.feed(url, status.map(FeedStatus::validators).orElse(Validators.NONE));
    return answer instanceof Unread || answer instanceof ReadFeed
        ? intake.take(url, answer, (document, news) -> take(visit, document, news))
        : take(visit, answer, List.of());
  }

  /** What went wrong last time, which this time was not tried. */
  private Optional<String> waiting(FeedStatus status) {
    String until =
        status
            .notBefore()
            .map(next -> " until " + MINUTE.format(next.atZone(clock.getZone())))
            .orElse("");
    return status
        .problem()
        .map(
            last ->
                last.endsWith(NOT_ASKED)
                    ? last
                    : last + "; not asked again" + until + ", unless with refresh --force");
  }

  private FeedReport take(Visit visit, FeedAnswer answer, List<NewEntry> news) {
    URI url = visit.subscription().feedUrl();
    if (answer instanceof Refused refused) {
      return failed(visit, refused);
    }
    if (answer instanceof ReadFeed read) {
      int added = save(url, read, news);
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
    return failed(visit, new Refused(problem, Optional.of(ANSWERED), Optional.empty()));
  }

  private FeedReport failed(Visit visit, Refused refused) {
    URI url = visit.subscription().feedUrl();
    int failures = Optional.ofNullable(statuses.get(url)).map(FeedStatus::failures).orElse(0);
    Instant next = Backoff.feed(url, refused, failures, interval(url), clock.instant());
    String problem = refused.problem() + (Backoff.isGone(refused) ? REMOVABLE + NOT_ASKED : "");
    store.failed(url, problem, Optional.of(next));
    return report(visit, Outcome.FAILED, 0, Optional.of(problem), List.of())
        .unreached(refused.status().isEmpty());
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

  private int save(URI url, ReadFeed read, List<NewEntry> news) {
    Optional<Duration> pause =
        Stream.of(read.fresh(), read.feed().pause())
            .flatMap(Optional::stream)
            .max(Comparator.naturalOrder());
    Optional<Instant> rest = Backoff.rest(pause, interval(url), clock.instant());
    return store.save(url, read.feed(), news, read.validators(), rest);
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
      if (!subscription.givenTitle().isEmpty()) {
        return subscription.givenTitle();
      }
      return known.isEmpty() ? Printable.address(subscription.feedUrl()) : known;
    }

    Visit entitled(Feed feed) {
      return new Visit(subscription, feed.title().isEmpty() ? known : feed.title(), start);
    }
  }
}
