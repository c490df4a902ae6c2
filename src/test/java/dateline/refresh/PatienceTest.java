package dateline.refresh;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.feed.FeedParser;
import dateline.fetch.FetchLimits;
import dateline.fetch.Fetcher;
import dateline.store.FollowedFeed;
import dateline.store.MovingClock;
import dateline.store.Store;
import dateline.subscription.Subscription;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a server asked for holds for the next process too: every refresh here opens the store. */
class PatienceTest {
  private static final String FEED = "/feed";

  @TempDir private Path home;
  private final MovingClock clock = new MovingClock(Instant.parse("2026-11-23T12:00:00Z"));
  private final NewsServer server = new NewsServer();
  private final Fetcher fetcher = new Fetcher(FetchLimits.DEFAULT, "dateline-test");

  @AfterEach
  void close() {
    fetcher.close();
    server.close();
  }

  private void refreshAfter(Duration pause) throws InterruptedException {
    clock.advance(pause);
    RefreshOptions options =
        new RefreshOptions(Duration.ofHours(1), false, 2, true, 20, 100, Optional.empty());
    Subscription feed =
        new Subscription(server.at(FEED), "", Optional.empty(), List.of(), Map.of());
    try (Store store = Store.open(home.resolve("dateline.db"), clock, Duration.ofSeconds(5))) {
      store.follow(List.of(new FollowedFeed(feed.feedUrl(), "", List.of())));
      new Refresher(fetcher, new FeedParser(clock), store, clock)
          .refresh(List.of(feed), options, Progress.NONE);
    }
  }

  private int asked(String path) {
    return Collections.frequency(server.asked, path);
  }

  private void putFeed(String head, String items) {
    String rss = "<rss version='2.0' xmlns:sy='http://purl.org/rss/1.0/modules/syndication/'>";
    server.put(
        FEED,
        "application/rss+xml",
        rss + "<channel><title>Harbour Post</title>" + head + items + "</channel></rss>");
  }

  @ParameterizedTest
  @ValueSource(ints = {429, 503})
  void waitsTheSecondsAsked(int status) throws InterruptedException {
    server.refuse(FEED, status, Optional.of("18000"));

    refreshAfter(Duration.ZERO);
    refreshAfter(Duration.ofMinutes(299));
    assertEquals(1, asked(FEED));

    refreshAfter(Duration.ofMinutes(32));
    assertEquals(2, asked(FEED));
  }

  @ParameterizedTest
  @ValueSource(ints = {429, 503})
  void waitsUntilTheDateAsked(int status) throws InterruptedException {
    ZonedDateTime date = ZonedDateTime.now(ZoneOffset.UTC).plusHours(5);
    server.refuse(FEED, status, Optional.of(DateTimeFormatter.RFC_1123_DATE_TIME.format(date)));

    refreshAfter(Duration.ZERO);
    refreshAfter(Duration.ofMinutes(295));
    assertEquals(1, asked(FEED));

    refreshAfter(Duration.ofMinutes(40));
    assertEquals(2, asked(FEED));
  }

  /** Half an hour, an hour, two hours, each up to a tenth less. */
  @ParameterizedTest
  @ValueSource(ints = {429, 503})
  void waitsLongerWhenAServerOnlyRefuses(int status) throws InterruptedException {
    server.refuse(FEED, status, Optional.empty());

    refreshAfter(Duration.ZERO);
    refreshAfter(Duration.ofMinutes(30));
    refreshAfter(Duration.ofMinutes(50));
    assertEquals(2, asked(FEED));

    refreshAfter(Duration.ofMinutes(10));
    refreshAfter(Duration.ofMinutes(100));
    assertEquals(3, asked(FEED));

    refreshAfter(Duration.ofMinutes(20));
    assertEquals(4, asked(FEED));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <ttl>300</ttl>
          <sy:updatePeriod>daily</sy:updatePeriod><sy:updateFrequency>4</sy:updateFrequency>
          """)
  void waitsAsLongAsTheFeedSays(String hint) throws InterruptedException {
    putFeed(hint, "<item><title>Gulls return</title></item>");

    refreshAfter(Duration.ZERO);
    refreshAfter(Duration.ofMinutes(295));
    assertEquals(1, asked(FEED));

    refreshAfter(Duration.ofMinutes(70));
    assertEquals(2, asked(FEED));
  }

  @Test
  void aPageThatCameIsNotAskedForAgain() throws InterruptedException {
    String item =
        "<item><title>Gulls return</title><link>" + server.at("/gulls") + "</link></item>";
    String words = "The gulls came back to the old pier on Monday and stayed there. ".repeat(12);
    server.put("/gulls", "text/html", "<article><p>" + words + "</p></article>");
    putFeed("", item);

    refreshAfter(Duration.ZERO);
    putFeed("", item + "<item><title>No gulls</title></item>");
    refreshAfter(Duration.ofHours(2));

    assertEquals(2, asked(FEED));
    assertEquals(1, asked("/gulls"));
  }
}
