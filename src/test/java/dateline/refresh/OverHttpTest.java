package dateline.refresh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole walk from a server to the store, on loopback. */
class OverHttpTest {
  private static final String PARAGRAPH =
      "<p>In speech %d the harbour council said it would keep the old pier open, after years of"
          + " quarrels about its rust, its cost and the gulls that nest under its planks.</p>";

  private static final RefreshOptions OPTIONS =
      new RefreshOptions(Duration.ofHours(1), false, 4, true, 20, 100, Optional.empty());

  @TempDir private Path home;
  private final MovingClock clock = new MovingClock(Instant.parse("2026-11-23T12:00:00Z"));
  private final NewsServer server = new NewsServer();
  private final Fetcher fetcher = new Fetcher(FetchLimits.DEFAULT, "dateline-test");
  private Store store;

  @BeforeEach
  void open() {
    store = Store.open(home.resolve("dateline.db"), clock, Duration.ofSeconds(5));
  }

  @AfterEach
  void close() {
    store.close();
    fetcher.close();
    server.close();
  }

  private RefreshReport refresh(String... paths) throws InterruptedException {
    List<Subscription> subscriptions =
        Stream.of(paths)
            .map(
                path ->
                    new Subscription(server.at(path), "", Optional.empty(), List.of(), Map.of()))
            .toList();
    store.follow(
        subscriptions.stream()
            .map(subscription -> new FollowedFeed(subscription.feedUrl(), "", List.of()))
            .toList());
    return new Refresher(fetcher, new FeedParser(clock), store, clock)
        .refresh(subscriptions, OPTIONS, Progress.NONE);
  }

  private void putFeed(String path, String... items) {
    server.put(
        path,
        "application/rss+xml",
        "<rss version='2.0'><channel><title>Harbour Post</title>"
            + String.join("", items)
            + "</channel></rss>");
  }

  private String item(int number) {
    return "<item><title>Pier vote "
        + number
        + "</title><link>"
        + server.at("/story/" + number)
        + "</link><guid>g"
        + number
        + "</guid><pubDate>Mon, 23 Nov 2026 0"
        + number
        + ":00:00 GMT</pubDate><description>The council has voted.</description></item>";
  }

  private void putPage(int number) {
    server.put(
        "/story/" + number,
        "text/html",
        "<html><head><title>Pier vote</title></head><body><nav><a href='/'>Home</a></nav>"
            + "<article><h1>Pier vote</h1>"
            + IntStream.range(0, 6).mapToObj(PARAGRAPH::formatted).collect(Collectors.joining())
            + "</article></body></html>");
  }

  @Test
  void fetchesReadsExtractsAndStores() throws InterruptedException {
    putFeed("/rss", item(1), item(2));
    putPage(1);
    putPage(2);

    FeedReport report = refresh("/rss").feeds().get(0);

    assertEquals(Outcome.UPDATED, report.outcome());
    assertEquals(2, report.newEntries());
    assertEquals(2, report.pages());
    StoredEntry newest = store.find(new Query.All(), 1).get(0);
    assertEquals("Pier vote 2", newest.title());
    assertTrue(newest.fullText());
    assertTrue(newest.words() > 100);
  }

  @Test
  void anArticleOnTwoPagesIsStoredAsOne() throws InterruptedException {
    putFeed("/rss", item(1));
    putPages("/story/1", 0, "<a rel='next' href='/story/1/2'>Next page</a>");
    putPages("/story/1/2", 6, "<a rel='next' href='/story/1'>Back</a>");

    refresh("/rss");

    StoredEntry entry = store.find(new Query.All(), 1).get(0);
    assertEquals(12, store.article(entry.id()).orElseThrow().body().size());
    assertEquals(List.of("/rss", "/story/1", "/story/1/2"), server.asked);
  }

  private void putPages(String path, int from, String links) {
    server.put(
        path,
        "text/html",
        "<article><h1>Pier vote</h1>"
            + IntStream.range(from, from + 6)
                .mapToObj(PARAGRAPH::formatted)
                .collect(Collectors.joining())
            + "</article>"
            + links);
  }

  @Test
  void aFeedThatWasCutOffIsWholeNextTimeWithoutHalfAnEntry() throws InterruptedException {
    String whole = item(1) + item(2);
    server.put(
        "/rss",
        "application/rss+xml",
        "<rss version='2.0'><channel>" + whole.substring(0, whole.lastIndexOf("vote")));
    refresh("/rss");
    putFeed("/rss", item(1), item(2));
    clock.advance(Duration.ofHours(2));

    assertEquals(1, refresh("/rss").feeds().get(0).newEntries());
    assertEquals(
        List.of("Pier vote 2", "Pier vote 1"),
        store.find(new Query.All(), 9).stream().map(StoredEntry::title).toList());
  }

  @Test
  void asksWithTheValidatorsOfLastTime() throws InterruptedException {
    putFeed("/rss", item(1));
    putPage(1);
    refresh("/rss");
    clock.advance(Duration.ofHours(1));

    assertEquals(Outcome.NOT_MODIFIED, refresh("/rss").feeds().get(0).outcome());
    assertEquals(List.of("/rss", "/story/1", "/rss"), server.asked);
  }

  @Test
  void aPageThatIsGoneIsNoReasonToRemoveTheFeed() throws InterruptedException {
    putFeed("/rss", item(1));
    server.refuse("/story/1", 410, Optional.empty());
    refresh("/rss");

    assertEquals(
        Map.of("127.0.0.1 answered 410 (gone for good)", 1), store.pageProblems(server.at("/rss")));
  }

  @Test
  void eachFailureSaysWhatItIs() throws InterruptedException {
    server.put(
        "/page",
        "text/html",
        "<html><head><link rel='alternate' type='application/rss+xml' href='/real.xml'></head>"
            + "<body><p>Welcome.</p></body></html>");
    server.put("/binary", "application/octet-stream", "\u0000\u0001\u0002PK".repeat(500));
    server.put("/empty", "application/rss+xml", "");
    server.refuse("/gone", 410, Optional.empty());
    server.refuse("/busy", 429, Optional.of("7200"));
    putFeed("/good", item(1));
    putPage(1);

    RefreshReport report =
        refresh("/page", "/binary", "/empty", "/gone", "/busy", "/good", "/missing");

    assertEquals(6, report.failed());
    assertEquals(Outcome.UPDATED, report.feeds().get(5).outcome());
    assertSays(report, 0, "its feed may be " + server.at("/real.xml"));
    assertSays(report, 3, "gone for good); the feed can be removed; it is asked no more");
    assertSays(report, 4, "asked too often");
    assertSays(report, 6, "404");
    Instant busyUntil = store.feeds().get(4).notBefore().orElseThrow();
    Duration wait = Duration.between(clock.instant(), busyUntil);
    assertTrue(wait.compareTo(Duration.ofHours(2)) >= 0, "sooner than asked: " + wait);
    assertTrue(wait.compareTo(Duration.ofMinutes(132)) <= 0, "much later than asked: " + wait);
  }

  private static void assertSays(RefreshReport report, int feed, String part) {
    String problem = report.feeds().get(feed).problem().orElse("");
    assertTrue(problem.contains(part), problem);
  }

  @Test
  void aPageThatIsAPictureKeepsTheTeaser() throws InterruptedException {
    putFeed("/rss", item(1));
    server.put("/story/1", "image/png", "PNG");

    RefreshReport report = refresh("/rss");

    assertEquals(1, report.pagesFailed());
    assertEquals(
        "The council has voted.",
        store.article(store.find(new Query.All(), 1).get(0).id()).orElseThrow().text());
  }
}
