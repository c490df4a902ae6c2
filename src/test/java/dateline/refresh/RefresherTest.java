package dateline.refresh;

import static dateline.refresh.FakeSources.page;
import static dateline.refresh.FakeSources.read;
import static dateline.refresh.FakeSources.refused;
import static dateline.refresh.FakeSources.unreachable;
import static dateline.store.News.HARBOUR;
import static dateline.store.News.NOON;
import static dateline.store.News.VALLEY;
import static dateline.store.News.story;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.article.Article;
import dateline.feed.Entry;
import dateline.fetch.Validators;
import dateline.query.Query;
import dateline.refresh.FeedReport.Outcome;
import dateline.refresh.Sources.ReadFeed;
import dateline.store.FollowedFeed;
import dateline.store.MovingClock;
import dateline.store.Retention;
import dateline.store.Store;
import dateline.store.StoreException;
import dateline.store.StoredEntry;
import dateline.subscription.Subscription;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RefresherTest {
  private static final Query ALL = new Query.All();
  private static final Duration HOUR = Duration.ofHours(1);
  private static final RefreshOptions OPTIONS =
      new RefreshOptions(HOUR, false, 4, true, 20, 100, Optional.empty());

  @TempDir private Path home;
  private final MovingClock clock = new MovingClock(NOON);
  private final FakeSources sources = new FakeSources();
  private Store store;

  @BeforeEach
  void open() {
    store = Store.open(home.resolve("dateline.db"), clock, Duration.ofSeconds(5));
    store.follow(List.of(followed(HARBOUR), followed(VALLEY)));
  }

  @AfterEach
  void close() {
    store.close();
  }

  private static FollowedFeed followed(URI url) {
    return new FollowedFeed(url, "", List.of());
  }

  private static Subscription subscription(URI url) {
    return new Subscription(url, "", Optional.empty(), List.of(), Map.of());
  }

  private RefreshReport refresh(RefreshOptions options, URI... urls) throws InterruptedException {
    List<Subscription> subscriptions =
        List.of(urls).stream().map(RefresherTest::subscription).toList();
    return new Refresher(sources, store, clock).refresh(subscriptions, options, Progress.NONE);
  }

  private FeedReport refreshOne() throws InterruptedException {
    return refresh(OPTIONS, HARBOUR).feeds().get(0);
  }

  private StoredEntry only() {
    List<StoredEntry> found = store.find(ALL, 9);
    assertEquals(1, found.size());
    return found.get(0);
  }

  @Test
  void storesFeedsAndThePagesBehindTheirTeasers() throws InterruptedException {
    sources.feeds.put(HARBOUR, read(story(1), story(2)));
    sources.page(story(1), page(300));
    sources.page(story(2), page(400));

    RefreshReport report = refresh(OPTIONS, HARBOUR);

    FeedReport harbour = report.feeds().get(0);
    assertEquals(Outcome.UPDATED, harbour.outcome());
    assertEquals("Harbour Post", harbour.title());
    assertEquals(2, harbour.newEntries());
    assertEquals(2, harbour.pages());
    assertEquals(2, report.pagesFetched());
    assertTrue(store.find(ALL, 9).stream().allMatch(StoredEntry::fullText));
  }

  @Test
  void ofTwoEntriesWithOneDateTheFirstShownIsOnTop() throws InterruptedException {
    Entry first = story("a", "First", "/a", NOON);
    Entry second = story("b", "Second", "/b", NOON);
    sources.feeds.put(HARBOUR, read(first, second));

    refresh(withoutPages(), HARBOUR);

    assertEquals(
        List.of("First", "Second"), store.find(ALL, 9).stream().map(StoredEntry::title).toList());
  }

  private static RefreshOptions withoutPages() {
    return new RefreshOptions(HOUR, false, 4, false, 20, 100, Optional.empty());
  }

  @Test
  void looksOnlyAtTheNewestEntriesAllowed() throws InterruptedException {
    sources.feeds.put(
        HARBOUR,
        read(
            story("old", "Old", "/old", NOON.minusSeconds(9000)),
            story("new", "New", "/new", NOON)));

    refresh(new RefreshOptions(HOUR, false, 4, false, 20, 1, Optional.empty()), HARBOUR);

    assertEquals("New", only().title());
  }

  @Test
  void asksConditionallyAndOnlyWhenDue() throws InterruptedException {
    sources.feeds.put(HARBOUR, read(story(1)));
    sources.page(story(1), page(300));

    assertEquals(Outcome.UPDATED, refreshOne().outcome());
    assertEquals(Outcome.NOT_DUE, refreshOne().outcome());
    clock.advance(Duration.ofMinutes(59));
    assertEquals(Outcome.NOT_MODIFIED, refreshOne().outcome());
  }

  @Test
  void forceAsksFeedsThatAreNotDue() throws InterruptedException {
    sources.feeds.put(HARBOUR, read(story(1)));
    RefreshOptions force = new RefreshOptions(HOUR, true, 4, false, 20, 100, Optional.empty());

    refresh(force, HARBOUR);
    refresh(force, HARBOUR);

    assertEquals(List.of(HARBOUR, HARBOUR), sources.asked);
  }

  @Test
  void aFailingFeedDoesNotStopTheOthers() throws InterruptedException {
    sources.feeds.put(HARBOUR, refused(500));
    sources.feeds.put(VALLEY, read(story(1)));
    sources.page(story(1), page(300));

    RefreshReport report = refresh(OPTIONS, HARBOUR, VALLEY);

    assertEquals(Outcome.FAILED, report.feeds().get(0).outcome());
    assertEquals(Optional.of("it answered 500"), report.feeds().get(0).problem());
    assertEquals(Outcome.UPDATED, report.feeds().get(1).outcome());
    assertEquals(1, report.failed());
  }

  @Test
  void aFaultOfOursIsToldAsTheFeedsProblem() throws InterruptedException {
    sources.feeds.put(VALLEY, read(story(1)));
    sources.page(story(1), page(300));

    RefreshReport report = refresh(OPTIONS, HARBOUR, VALLEY);

    assertTrue(report.feeds().get(0).problem().orElse("").contains("Dateline itself failed"));
    assertEquals(1, store.feeds().get(0).failures());
    assertEquals(Outcome.UPDATED, report.feeds().get(1).outcome());
  }

  @Test
  void waitsLongerAfterEachFailure() throws InterruptedException {
    sources.feeds.put(HARBOUR, refused(500));
    List<Duration> waits = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      refreshOne();
      Duration wait = Duration.between(clock.instant(), notBefore());
      waits.add(wait);
      clock.advance(wait);
    }

    List<Long> most = List.of(30L, 60L, 120L, 240L, 480L, 960L, 1440L, 1440L);
    for (int i = 0; i < most.size(); i++) {
      long seconds = waits.get(i).toSeconds();
      assertTrue(seconds <= most.get(i) * 60, "later than planned: " + waits.get(i));
      assertTrue(seconds >= most.get(i) * 54, "more than a tenth sooner: " + waits.get(i));
    }
  }

  @Test
  void feedsThatFailTogetherDoNotComeBackTogether() throws InterruptedException {
    sources.feeds.put(HARBOUR, refused(429, HOUR));
    sources.feeds.put(VALLEY, refused(429, HOUR));

    refresh(withoutPages(), HARBOUR, VALLEY);

    assertNotEquals(store.feeds().get(0).notBefore(), store.feeds().get(1).notBefore());
  }

  private Instant notBefore() {
    return store.feeds().get(0).notBefore().orElseThrow();
  }

  @Test
  void waitsAsLongAsTheServerAsks() throws InterruptedException {
    sources.feeds.put(HARBOUR, refused(429, Duration.ofHours(5)));

    refreshOne();
    clock.advance(Duration.ofHours(4));
    FeedReport waiting = refreshOne();

    assertEquals(Outcome.NOT_DUE, waiting.outcome());
    assertTrue(
        waiting
            .problem()
            .filter(problem -> problem.startsWith("it answered 429; not asked again until "))
            .isPresent());
    clock.advance(HOUR.plusMinutes(30));
    assertEquals(Outcome.FAILED, refreshOne().outcome());
  }

  @Test
  void aPageWithLessThanItsTeaserKeepsTheTeaser() throws InterruptedException {
    sources.feeds.put(HARBOUR, read(story(1)));
    sources.page(story(1), page(4));

    RefreshReport report = refresh(OPTIONS, HARBOUR);

    assertEquals(1, report.pagesFailed());
    assertFalse(only().fullText());
    assertEquals(
        "Summary of Story number 1", store.article(only().id()).map(Article::text).orElse(""));
    assertEquals(List.of(), store.pendingPages(9));
  }

  @Test
  void aPageThatFailsIsAskedForAgainLater() throws InterruptedException {
    sources.feeds.put(HARBOUR, read(story(1)));
    sources.page(story(1), refused(502));
    refresh(OPTIONS, HARBOUR);
    sources.page(story(1), page(300));

    assertEquals(0, refresh(OPTIONS, HARBOUR).pagesFetched());
    clock.advance(HOUR);
    assertEquals(1, refresh(OPTIONS, HARBOUR).pagesFetched());
  }

  @Test
  void aPageThatIsGoneIsNotAskedForAgain() throws InterruptedException {
    sources.feeds.put(HARBOUR, read(story(1)));
    sources.page(story(1), refused(404));
    refresh(OPTIONS, HARBOUR);
    clock.advance(Duration.ofDays(99));
    sources.asked.clear();

    refresh(OPTIONS, HARBOUR);

    assertEquals(List.of(HARBOUR), sources.asked);
  }

  @Test
  void pagesLeftOverByAKilledRefreshAreFetchedByTheNext() throws InterruptedException {
    sources.feeds.put(HARBOUR, read(story(1)));
    refresh(withoutPages(), HARBOUR);
    sources.page(story(1), page(300));

    RefreshReport next = refresh(OPTIONS, HARBOUR);

    assertEquals(Outcome.NOT_DUE, next.feeds().get(0).outcome());
    assertEquals(1, next.feeds().get(0).pages());
  }

  @Test
  void aDeadHostIsLeftAloneAfterThreePages() throws InterruptedException {
    Entry[] stories = IntStream.range(0, 10).mapToObj(i -> story(i)).toArray(Entry[]::new);
    sources.feeds.put(HARBOUR, read(stories));
    for (Entry story : stories) {
      sources.page(story, unreachable());
    }

    refresh(new RefreshOptions(HOUR, false, 1, true, 20, 100, Optional.empty()), HARBOUR);

    assertEquals(1 + 3, sources.asked.size());
    assertEquals(7, store.pendingPages(20).size());
  }

  @Test
  void givesUpOnPagesWhenNoHostAnswers() throws InterruptedException {
    Entry[] stories =
        IntStream.range(0, 30).mapToObj(RefresherTest::elsewhere).toArray(Entry[]::new);
    sources.feeds.put(HARBOUR, read(stories));
    for (Entry story : stories) {
      sources.page(story, unreachable());
    }

    refresh(new RefreshOptions(HOUR, false, 1, true, 50, 100, Optional.empty()), HARBOUR);

    assertEquals(1 + 8, sources.asked.size());
    assertEquals(22, store.pendingPages(50).size());
  }

  @Test
  void oneAnswerShowsThatThereIsANetwork() throws InterruptedException {
    Entry[] stories =
        IntStream.range(0, 30).mapToObj(RefresherTest::elsewhere).toArray(Entry[]::new);
    sources.feeds.put(HARBOUR, read(stories));
    for (Entry story : stories) {
      sources.page(story, unreachable());
    }
    sources.page(stories[2], refused(404));

    refresh(new RefreshOptions(HOUR, false, 1, true, 50, 100, Optional.empty()), HARBOUR);

    assertEquals(1 + 30, sources.asked.size());
  }

  /** A story on a host of its own. */
  private static Entry elsewhere(int number) {
    Entry story = story(number);
    return new Entry(
        story.id(),
        story.title(),
        Optional.of(URI.create("https://paper" + number + ".example/story")),
        story.authors(),
        story.published(),
        story.updated(),
        story.summary(),
        story.content(),
        story.categories(),
        story.enclosures(),
        story.comments());
  }

  private void answers(Optional<URI> movedTo, Optional<Duration> fresh) {
    ReadFeed plain = read(story(1));
    sources.feeds.put(HARBOUR, new ReadFeed(plain.feed(), plain.validators(), movedTo, fresh));
  }

  private Outcome outcomeAfter(Duration pause) throws InterruptedException {
    clock.advance(pause);
    return refresh(withoutPages(), HARBOUR).feeds().get(0).outcome();
  }

  @Test
  void leavesAFeedAloneForAsLongAsItStaysFresh() throws InterruptedException {
    answers(Optional.empty(), Optional.of(HOUR.multipliedBy(3)));
    refresh(withoutPages(), HARBOUR);

    assertEquals(Outcome.NOT_DUE, outcomeAfter(HOUR.multipliedBy(2)));
    assertEquals(Outcome.NOT_MODIFIED, outcomeAfter(HOUR));
    assertEquals(Outcome.NOT_DUE, outcomeAfter(HOUR.multipliedBy(2)));
  }

  @Test
  void aFeedThatStaysFreshForAYearIsAskedTheNextDay() throws InterruptedException {
    answers(Optional.empty(), Optional.of(Duration.ofDays(365)));
    refresh(withoutPages(), HARBOUR);

    assertEquals(Outcome.NOT_DUE, outcomeAfter(HOUR.multipliedBy(23)));
    assertEquals(Outcome.NOT_MODIFIED, outcomeAfter(HOUR));
  }

  @Test
  void aFeedThatIsGoneIsAskedNoMore() throws InterruptedException {
    sources.feeds.put(HARBOUR, refused(410));
    RefreshReport report = refresh(withoutPages(), HARBOUR);

    assertTrue(report.feeds().get(0).problem().orElseThrow().contains("asked no more"));
    assertEquals(Outcome.NOT_DUE, outcomeAfter(Duration.ofDays(400)));
  }

  @Test
  void aMoveCountsWhenTheServerHasNamedItForTwoDays() throws InterruptedException {
    Optional<URI> there = Optional.of(VALLEY);
    answers(there, Optional.empty());

    assertEquals(Optional.empty(), refresh(withoutPages(), HARBOUR).feeds().get(0).movedTo());
    sources.feeds.put(HARBOUR, new Sources.Unchanged(there, Optional.empty()));
    clock.advance(Duration.ofDays(1));
    assertEquals(Optional.empty(), refresh(withoutPages(), HARBOUR).feeds().get(0).movedTo());
    clock.advance(Duration.ofDays(1));
    assertEquals(there, refresh(withoutPages(), HARBOUR).feeds().get(0).movedTo());
  }

  @Test
  void aMoveTakenBackDoesNotCount() throws InterruptedException {
    Optional<URI> there = Optional.of(VALLEY);
    answers(there, Optional.empty());
    refresh(withoutPages(), HARBOUR);
    clock.advance(Duration.ofDays(2));
    sources.feeds.put(HARBOUR, new Sources.Unchanged(Optional.empty(), Optional.empty()));
    refresh(withoutPages(), HARBOUR);
    clock.advance(Duration.ofDays(1));
    sources.feeds.put(HARBOUR, new Sources.Unchanged(there, Optional.empty()));

    assertEquals(Optional.empty(), refresh(withoutPages(), HARBOUR).feeds().get(0).movedTo());
  }

  @Test
  void retentionIsAppliedAtTheEnd() throws InterruptedException {
    sources.feeds.put(HARBOUR, read(story(1), story(2)));
    RefreshOptions keepOne =
        new RefreshOptions(
            HOUR, true, 4, false, 20, 100, Optional.of(new Retention(Duration.ofDays(1), 1)));
    refresh(keepOne, HARBOUR);
    clock.advance(Duration.ofDays(3));

    refresh(keepOne, HARBOUR);

    assertEquals("Story number 1", only().title());
  }

  @Test
  void tellsOfEachFeedOnce() throws InterruptedException {
    sources.feeds.put(HARBOUR, read());
    sources.feeds.put(VALLEY, read());
    List<Integer> done = Collections.synchronizedList(new ArrayList<>());
    List<Subscription> both = List.of(subscription(HARBOUR), subscription(VALLEY));

    new Refresher(sources, store, clock)
        .refresh(both, OPTIONS, (report, place, total) -> done.add(10 * place + total));

    Collections.sort(done);
    assertEquals(List.of(12, 22), done);
  }

  @Test
  void aStoreThatCannotBeWrittenEndsTheRun() {
    sources.feeds.put(HARBOUR, read(story(1)));
    store.close();

    assertThrows(StoreException.class, () -> refresh(OPTIONS, HARBOUR));
    store = Store.open(home.resolve("dateline.db"), clock, Duration.ZERO);
  }

  @Test
  void anInterruptStopsItAndKeepsWhatIsStored() throws InterruptedException {
    sources.feeds.put(VALLEY, read(story(1)));
    CountDownLatch stuck = new CountDownLatch(1);
    CountDownLatch never = new CountDownLatch(1);
    Sources slow =
        new Sources() {
          @Override
          public FeedAnswer feed(URI url, Validators known) throws InterruptedException {
            if (url.equals(VALLEY)) {
              return sources.feed(url, known);
            }
            stuck.countDown();
            never.await();
            return new Unchanged(Optional.empty(), Optional.empty());
          }

          @Override
          public Article article(Entry entry) {
            return sources.article(entry);
          }

          @Override
          public PageAnswer page(URI link, URI feedUrl) {
            return sources.page(link, feedUrl);
          }
        };
    List<Subscription> both = List.of(subscription(VALLEY), subscription(HARBOUR));
    RefreshOptions single = new RefreshOptions(HOUR, false, 1, false, 20, 9, Optional.empty());
    Thread caller = Thread.currentThread();
    Thread interrupter = new Thread(() -> interrupt(stuck, caller));
    interrupter.start();

    assertThrows(
        InterruptedException.class,
        () -> new Refresher(slow, store, clock).refresh(both, single, Progress.NONE));

    interrupter.join();
    assertEquals(1, store.count(ALL));
  }

  private static void interrupt(CountDownLatch when, Thread thread) {
    try {
      when.await();
      thread.interrupt();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
