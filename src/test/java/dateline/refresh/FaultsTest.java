package dateline.refresh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.bench.Fault;
import dateline.bench.FaultSite;
import dateline.feed.FeedParser;
import dateline.fetch.FetchLimits;
import dateline.fetch.Fetcher;
import dateline.query.Query;
import dateline.refresh.FeedReport.Outcome;
import dateline.store.FollowedFeed;
import dateline.store.MovingClock;
import dateline.store.Store;
import dateline.store.StoredEntry;
import dateline.subscription.Subscription;
import dateline.text.Printable;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Two refreshes of all faults at once, an hour apart: each costs its own feed and nothing else. */
@Tag("once")
@TestInstance(Lifecycle.PER_CLASS)
class FaultsTest {
  /** Room for a large feed on a slow machine; what never ends is cut off after it. */
  private static final Duration TOTAL = Duration.ofSeconds(4);

  /** What one feed may take, its waiting for a processor included. */
  private static final Duration BOUND = Duration.ofSeconds(35);

  private static final FetchLimits LIMITS =
      new FetchLimits(TOTAL, TOTAL, FetchLimits.DEFAULT.bodyBytes(), 8, 2, Duration.ZERO);

  private static final RefreshOptions OPTIONS =
      new RefreshOptions(Duration.ofHours(1), true, 32, true, 20, 100, Optional.empty());

  private final MovingClock clock = new MovingClock(Instant.parse("2026-11-23T12:00:00Z"));
  private final Map<Fault, FeedReport> first = new HashMap<>();
  private final Map<Fault, FeedReport> second = new HashMap<>();
  private final Map<Fault, Integer> stored = new HashMap<>();
  private Map<String, Instant> datesAtFirst = Map.of();
  private Duration took = Duration.ZERO;
  private FaultSite site;
  private Store store;

  @BeforeAll
  void refreshTwice(@TempDir Path home) throws IOException, InterruptedException {
    site = new FaultSite();
    store = Store.open(home.resolve("dateline.db"), clock, Duration.ofSeconds(5));
    store.follow(
        Fault.all().stream().map(f -> new FollowedFeed(site.feed(f), "", List.of())).toList());
    long start = System.nanoTime();
    refresh(first);
    datesAtFirst = dates();
    clock.advance(Duration.ofHours(1));
    refresh(second);
    took = Duration.ofNanos(System.nanoTime() - start);
    for (StoredEntry entry : entries()) {
      Fault.all().stream()
          .filter(fault -> site.feed(fault).equals(entry.feedUrl()))
          .forEach(fault -> stored.merge(fault, 1, Integer::sum));
    }
  }

  private void refresh(Map<Fault, FeedReport> reports) throws InterruptedException {
    List<Subscription> subscriptions =
        Fault.all().stream().map(fault -> subscription(site.feed(fault))).toList();
    try (Fetcher fetcher = new Fetcher(LIMITS, "dateline-test")) {
      RefreshReport report =
          new Refresher(fetcher, new FeedParser(clock), store, clock)
              .refresh(subscriptions, OPTIONS, Progress.NONE);
      for (int i = 0; i < subscriptions.size(); i++) {
        reports.put(Fault.all().get(i), report.feeds().get(i));
      }
    }
  }

  private static Subscription subscription(URI url) {
    return new Subscription(url, "", Optional.empty(), List.of(), Map.of());
  }

  @AfterAll
  void close() throws IOException {
    store.close();
    site.close();
  }

  private List<StoredEntry> entries() {
    return store.find(new Query.All(), 10_000);
  }

  private Map<String, Instant> dates() {
    Map<String, Instant> dates = new HashMap<>();
    entries().forEach(entry -> dates.put(entry.feedUrl() + entry.title(), entry.published()));
    return dates;
  }

  private static FeedReport report(Map<Fault, FeedReport> reports, Fault fault) {
    return Optional.ofNullable(reports.get(fault)).orElseThrow();
  }

  static List<Fault> faults() {
    return Fault.all();
  }

  @ParameterizedTest
  @MethodSource("faults")
  void costsItsOwnFeedOneSentence(Fault fault) {
    String problem = report(first, fault).problem().orElse("");

    assertTrue(problem.contains(fault.problem().orElse("")), problem);
    assertEquals(fault.problem().isPresent(), !problem.isEmpty(), problem);
    assertEquals(Printable.line(problem), problem);
    assertTrue(problem.length() <= 250, problem);
  }

  @ParameterizedTest
  @MethodSource("faults")
  void storesNothingTwiceAndLosesNothing(Fault fault) {
    assertEquals(fault.entries(), stored.getOrDefault(fault, 0));
    assertEquals(fault.entries(), report(first, fault).newEntries());
    assertEquals(0, report(second, fault).newEntries());
  }

  @Test
  void takesNoLongerThanTheSlowest() {
    assertTrue(took.compareTo(BOUND) < 0, "two refreshes took " + took);
  }

  /** Three bodies without end or far too large, each asked for twice. */
  @Test
  void whatIsTooLargeIsHungUpOn() {
    assertTrue(site.hangUps() >= 6, "only " + site.hangUps());
  }

  @Test
  void a304AfterAFeedIsUnderstood() {
    Fault fault = named("304-with-body");

    assertEquals(Outcome.UPDATED, report(first, fault).outcome());
    assertEquals(Outcome.NOT_MODIFIED, report(second, fault).outcome());
  }

  @Test
  void dumbDatesBecomeTheFirstTimeSeenAndStay() {
    Instant seen = Instant.parse("2026-11-23T12:00:00Z");
    for (String name : List.of("no-dates", "bad-dates", "far-dates")) {
      StoredEntry entry = only(named(name));

      assertEquals(seen, entry.published(), name);
      assertEquals(seen, datesAtFirst.get(entry.feedUrl() + entry.title()), name);
    }
  }

  @Test
  void whatIsStoredIsSafeToPrint() {
    for (StoredEntry entry : entries()) {
      String article = store.article(entry.id()).orElseThrow().text();

      assertEquals(Printable.line(entry.title()), entry.title());
      assertEquals(Printable.line(entry.authors().toString()), entry.authors().toString());
      assertEquals(Printable.lines(article), article);
      assertTrue(entry.title().length() <= 501);
    }
  }

  @Test
  void theDatabaseIsSound() {
    assertEquals(List.of(), store.check());
  }

  private StoredEntry only(Fault fault) {
    List<StoredEntry> found =
        entries().stream().filter(entry -> entry.feedUrl().equals(site.feed(fault))).toList();
    assertEquals(1, found.size());
    return found.get(0);
  }

  private static Fault named(String name) {
    return Fault.all().stream().filter(f -> f.name().equals(name)).findFirst().orElseThrow();
  }
}
