package dateline.cli;

import static java.util.stream.Collectors.joining;

import dateline.config.FeedSection;
import dateline.config.Settings;
import dateline.feed.Entry;
import dateline.feed.Feed;
import dateline.feed.FeedException;
import dateline.feed.FeedParser;
import dateline.fetch.FetchResult;
import dateline.fetch.FetchResult.Failed;
import dateline.fetch.FetchResult.Fetched;
import dateline.fetch.Fetcher;
import dateline.fetch.Validators;
import dateline.store.FeedStatus;
import dateline.subscription.Subscription;
import dateline.text.Count;
import dateline.text.Printable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** {@code dateline feeds check}: asks each feed now and says what is wrong with it and why. */
final class FeedCheck {
  private static final int WORKERS = 8;

  /** RFC 9110, 15.5.11. */
  private static final int GONE = 410;

  /** Days without a new entry after which a feed may have been given up; by eye. */
  private static final Duration SILENCE = Duration.ofDays(180);

  /** No pause is longer, but that of a feed which is gone for good. */
  private static final Duration LONGEST_PAUSE = Duration.ofDays(365);

  /** Reasons for missing full texts that are told. */
  private static final int REASONS = 3;

  private final Session session;
  private final FeedParser parser;
  private final Map<URI, FeedStatus> statuses = new HashMap<>();

  FeedCheck(Session session) {
    this.session = session;
    this.parser = new FeedParser(session.clock());
  }

  /** Which settings of the feed's own apply, but for its secrets. */
  private static String own(Optional<FeedSection> section) {
    return section.map(found -> "; asked with " + FeedManners.about(found)).orElse("");
  }

  private record Verdict(Subscription feed, boolean isFine, String sentence) {}

  int run(List<String> names, boolean json) throws CommandException, InterruptedException {
    FeedsFile file = session.feeds();
    List<Subscription> all = file.subscriptions();
    List<Subscription> asked = names.isEmpty() ? all : FeedsFile.named(all, names);
    RefreshJob.follow(session, all);
    for (FeedStatus status : session.store().feeds()) {
      statuses.put(status.feedUrl(), status);
    }
    int failed = 0;
    for (Verdict verdict : verdicts(asked, session.fetcher(), session.settings())) {
      failed += verdict.isFine() ? 0 : 1;
      session.out.println(json ? json(verdict) : line(verdict));
    }
    return FailOn.ANY.code(failed, asked.size());
  }

  private List<Verdict> verdicts(List<Subscription> asked, Fetcher fetcher, Settings settings)
      throws InterruptedException {
    ExecutorService workers = Executors.newFixedThreadPool(WORKERS);
    try {
      List<Future<Verdict>> pending = new ArrayList<>();
      for (Subscription subscription : asked) {
        pending.add(workers.submit(() -> verdict(subscription, fetcher, settings)));
      }
      List<Verdict> verdicts = new ArrayList<>();
      for (Future<Verdict> one : pending) {
        verdicts.add(one.get());
      }
      return verdicts;
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } finally {
      workers.shutdownNow();
    }
  }

  private Verdict verdict(Subscription subscription, Fetcher fetcher, Settings settings)
      throws InterruptedException {
    Verdict verdict = verdict(subscription, fetcher);
    String own = own(settings.feed(subscription.feedUrl()));
    return new Verdict(subscription, verdict.isFine(), verdict.sentence() + own);
  }

  private Verdict verdict(Subscription subscription, Fetcher fetcher) throws InterruptedException {
    FetchResult result = fetcher.fetch(subscription.feedUrl(), Validators.NONE);
    if (!(result instanceof Fetched fetched)) {
      String reason = result instanceof Failed failed ? reason(failed) : "answered 304 unasked";
      return new Verdict(subscription, false, reason);
    }
    try {
      byte[] body = fetched.body().open().readAllBytes();
      Feed feed = parser.parse(body, fetched.contentType(), fetched.url());
      return new Verdict(subscription, true, sentence(feed, fetched));
    } catch (FeedException e) {
      return new Verdict(subscription, false, e.getMessage());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String reason(Failed failed) {
    boolean isGone = failed.status().filter(status -> status == GONE).isPresent();
    return failed.reason() + (isGone ? "; the feed can be removed" : "");
  }

  private String sentence(Feed feed, Fetched fetched) {
    StringBuilder text = new StringBuilder(Count.of(feed.entries().size(), "entry"));
    feed.entries().stream()
        .map(Entry::published)
        .flatMap(Optional::stream)
        .max(Instant::compareTo)
        .ifPresent(newest -> text.append(", newest ").append(newest).append(silence(newest)));
    long bare = feed.entries().stream().filter(entry -> entry.html().isBlank()).count();
    if (bare > 0) {
      text.append(", ").append(bare).append(" without text");
    }
    if (fetched.validators().equals(Validators.NONE)) {
      text.append("; its server cannot say that nothing changed, so all of it comes each time");
    }
    fetched.movedTo().ifPresent(to -> text.append("; moved for good to ").append(to));
    if (!feed.repairs().isEmpty()) {
      text.append("; repaired: ").append(String.join(", ", feed.repairs()));
    }
    return text.toString();
  }

  private String silence(Instant newest) {
    boolean isSilent = newest.plus(SILENCE).isBefore(session.clock().instant());
    return isSilent ? " (silent for half a year; it may have been given up)" : "";
  }

  private String line(Verdict verdict) throws CommandException {
    FeedStatus status = statuses.get(verdict.feed().feedUrl());
    return (verdict.isFine() ? "ok    " : "WRONG ")
        + FeedName.of(title(verdict.feed()), verdict.feed().feedUrl())
        + ": "
        + verdict.sentence()
        + (status == null ? "" : history(status));
  }

  /** When it was stored last, and when it will be asked again. */
  private String history(FeedStatus status) throws CommandException {
    StringBuilder text = new StringBuilder();
    text.append(status.lastSuccess().map(when -> "; last stored " + when).orElse("; never stored"));
    if (status.failures() > 1) {
      text.append(", failed ").append(status.failures()).append(" times in a row");
    }
    Duration interval = session.settings().interval(status.feedUrl());
    Optional<Instant> next =
        status.notBefore().or(() -> status.lastAttempt().map(last -> last.plus(interval)));
    next.ifPresent(when -> text.append(", next due ").append(due(when)));
    return text + missingTexts(status.feedUrl());
  }

  private String missingTexts(URI feedUrl) {
    Map<String, Integer> problems = session.store().pageProblems(feedUrl);
    if (problems.isEmpty()) {
      return "";
    }
    int missing = problems.values().stream().mapToInt(Integer::intValue).sum();
    String reasons =
        problems.keySet().stream().limit(REASONS).map(Printable::line).collect(joining("; "));
    String more = problems.size() > REASONS ? "; …" : "";
    return "; "
        + Count.of(missing, "full text")
        + " missing (of their pages: "
        + reasons
        + more
        + ")";
  }

  private String due(Instant when) {
    Instant now = session.clock().instant();
    if (when.isAfter(now.plus(LONGEST_PAUSE))) {
      return "never (name it to 'dateline refresh' to ask again)";
    }
    return when.isAfter(now) ? when.toString() : "now";
  }

  /** As in {@code feeds list}: the reader's title, else the feed's own. */
  private String title(Subscription feed) {
    return Optional.ofNullable(statuses.get(feed.feedUrl()))
        .map(FeedStatus::title)
        .orElse(feed.title());
  }

  private String json(Verdict verdict) {
    return FeedJson.verdict(
        verdict.feed().feedUrl(), title(verdict.feed()), verdict.isFine(), verdict.sentence());
  }
}
