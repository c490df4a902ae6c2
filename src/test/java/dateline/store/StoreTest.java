package dateline.store;

import static dateline.store.News.HARBOUR;
import static dateline.store.News.NOON;
import static dateline.store.News.VALLEY;
import static dateline.store.News.feed;
import static dateline.store.News.full;
import static dateline.store.News.story;
import static dateline.store.News.teaser;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.feed.Entry;
import dateline.fetch.Validators;
import dateline.query.Query;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {
  private static final Query ALL = new Query.All();

  @TempDir private Path home;
  private final MovingClock clock = new MovingClock(NOON);
  private Store store;

  @BeforeEach
  void open() {
    store = Store.open(home.resolve("dateline.db"), clock, Duration.ofSeconds(5));
    store.follow(
        List.of(
            new FollowedFeed(HARBOUR, "", List.of("World")),
            new FollowedFeed(VALLEY, "The Valley", List.of())));
  }

  @AfterEach
  void close() {
    store.close();
  }

  private int save(NewEntry... entries) {
    Entry[] shown = Arrays.stream(entries).map(NewEntry::entry).toArray(Entry[]::new);
    return store.save(HARBOUR, feed(shown), List.of(entries), Validators.NONE);
  }

  private List<String> titles() {
    return store.find(ALL, 100).stream().map(StoredEntry::title).toList();
  }

  private StoredEntry only() {
    List<StoredEntry> found = store.find(ALL, 100);
    assertEquals(1, found.size());
    return found.get(0);
  }

  @Test
  void listsNewestFirstWithAllItsColumns() {
    save(
        full(story("a", "Older", "/a", NOON.minusSeconds(9000)), "One two."),
        full(story("b", "Newer", "/b", NOON.minusSeconds(60)), "Three words here."));

    assertEquals(List.of("Newer", "Older"), titles());
    assertEquals(
        new StoredEntry(
            new EntryId(2),
            HARBOUR,
            "Harbour Post",
            List.of("World"),
            "Newer",
            Optional.of(URI.create("https://harbour.example/b")),
            List.of("Ana Lima"),
            NOON.minusSeconds(60),
            NOON,
            false,
            false,
            List.of(),
            3,
            true),
        store.find(ALL, 1).get(0));
  }

  @Test
  void savingTwiceAddsNothing() {
    assertEquals(2, save(full(story(1), "A."), full(story(2), "B.")));
    assertEquals(0, save(full(story(1), "A."), full(story(2), "B.")));

    assertEquals(2, store.count(ALL));
  }

  @Test
  void idsThatChangeAtEachFetchMakeNoDuplicates() {
    save(full(story("x1", "Talks", "/talks?utm_source=rss", NOON), "A."));

    int added =
        store.save(
            HARBOUR,
            feed(story("x2", "Talks", "/talks/", NOON)),
            List.of(full(story("x2", "Talks", "/talks/", NOON), "A.")),
            Validators.NONE);

    assertEquals(0, added);
    assertEquals(List.of("Talks"), titles());
  }

  private static final String OWN_TEXT =
      "<p>The harbour council kept the old pier open after years of quarrels about its rust, its"
          + " cost and the gulls that nest under its planks.</p>";

  private static Entry post(String id, String path, Instant date, String html) {
    Entry plain = story(id, "Open thread", path, date);
    return new Entry(
        id,
        plain.title(),
        plain.link(),
        plain.authors(),
        plain.published(),
        plain.updated(),
        html,
        "",
        List.of(),
        List.of(),
        Optional.empty());
  }

  /** What one fetch brings: only what the store does not know is saved, as a refresh does. */
  private int fetch(Entry... entries) {
    Set<String> known = store.known(HARBOUR, feed(entries));
    List<NewEntry> news =
        Stream.of(entries)
            .filter(entry -> !known.contains(entry.id()))
            .map(entry -> full(entry, "A."))
            .toList();
    return store.save(HARBOUR, feed(entries), news, Validators.NONE);
  }

  @Test
  void idsAndDatesThatChangeAtEachFetchMakeNoDuplicates() {
    for (int day = 0; day < 30; day++) {
      Entry today = post("id-" + day, "/thread", NOON.plus(Duration.ofDays(day)), OWN_TEXT);
      assertEquals(day == 0 ? 1 : 0, fetch(today));
      clock.advance(Duration.ofDays(1));
    }

    assertEquals(NOON, only().published());
  }

  @Test
  void idsDatesAndLinksThatChangeAtEachFetchMakeNoDuplicates() {
    for (int day = 0; day < 30; day++) {
      Instant date = NOON.plus(Duration.ofDays(day));
      assertEquals(
          day == 0 ? 1 : 0, fetch(post("id-" + day, "/thread?session=" + day, date, OWN_TEXT)));
      clock.advance(Duration.ofDays(1));
    }

    assertEquals(NOON, only().published());
    assertEquals("/thread", only().link().orElseThrow().getPath());
  }

  @Test
  void aRenamedEntryStaysRead() {
    fetch(post("a", "/1", NOON, OWN_TEXT));
    store.change(List.of(only().id()), new Change.Read(true));

    fetch(post("b", "/2", NOON.plus(Duration.ofDays(2)), OWN_TEXT));

    assertTrue(only().isRead());
  }

  @Test
  void oneTextAWeekLaterIsAnotherPost() {
    fetch(post("a", "/1", NOON.minus(Duration.ofDays(7)), OWN_TEXT));

    assertEquals(1, fetch(post("b", "/2", NOON, OWN_TEXT)));
  }

  @Test
  void oneTextShownTwiceIsTwoPosts() {
    Entry first = post("a", "/1", NOON.minus(Duration.ofDays(1)), OWN_TEXT);
    fetch(first);

    assertEquals(1, fetch(first, post("b", "/2", NOON, OWN_TEXT)));
  }

  @Test
  void postsOfFewWordsAreToldApartByTheirIds() {
    fetch(post("a", "/1", NOON.minus(Duration.ofDays(1)), "<p>Discuss it here.</p>"));

    assertEquals(1, fetch(post("b", "/2", NOON, "<p>Discuss it here.</p>")));
  }

  @Test
  void anotherTextUnderOneTitleIsAnotherPost() {
    fetch(post("a", "/1", NOON.minus(Duration.ofHours(30)), OWN_TEXT));

    assertEquals(1, fetch(post("b", "/2", NOON, OWN_TEXT.replace("pier", "quay"))));
  }

  @Test
  void searchFindsSingularAndPluralButQuotesAreExact() {
    save(full(story(1), "An insurer pays."), full(story(2), "Two insurers and their policies."));

    assertEquals(2, store.search("insurer", 9).size());
    assertEquals(2, store.search("insurers", 9).size());
    assertEquals(1, store.search("policy", 9).size());
    assertEquals(1, store.search("\"insurer\"", 9).size());
    assertEquals(1, store.search("\"insurers\"", 9).size());
    assertEquals(1, store.search("insurer pays", 9).size());
    assertEquals(0, store.search("insure", 9).size());
  }

  @Test
  void writesThatWaitTogetherAreAllKept() throws InterruptedException {
    List<Thread> writers =
        IntStream.range(0, 40)
            .mapToObj(
                i ->
                    new Thread(
                        () ->
                            store.save(
                                URI.create("https://harbour.example/feed/" + i),
                                feed(story(i)),
                                List.of(full(story(i), "Word" + i)),
                                Validators.NONE)))
            .toList();
    writers.forEach(Thread::start);
    for (Thread writer : writers) {
      writer.join();
    }

    assertEquals(List.of(), store.check());
    store.follow(
        IntStream.range(0, 40)
            .mapToObj(
                i ->
                    new FollowedFeed(
                        URI.create("https://harbour.example/feed/" + i), "", List.of()))
            .toList());
    assertEquals(40, store.count(ALL));
    assertEquals(1, store.search("word7", 9).size());
  }

  @Test
  void twoEntriesShownTogetherAreTwoEvenWithOneLinkAndTitle() {
    Entry morning = story("m", "Radio news", "/radio", NOON);
    Entry evening = story("e", "Radio news", "/radio", NOON);

    assertEquals(2, save(full(morning, "A."), full(evening, "B.")));
  }

  @Test
  void aDailyColumnWithOneTitleIsNewEveryDay() {
    save(full(story("1", "Briefing", "/briefing", NOON.minus(Duration.ofDays(1))), "A."));

    assertEquals(1, save(full(story("2", "Briefing", "/briefing", NOON), "B.")));
  }

  @Test
  void anEntryChangedByItsFeedIsNewsButStaysRead() {
    save(full(story("a", "Fire in port", "/a", NOON), "Old text."));
    EntryId id = only().id();
    store.change(List.of(id), new Change.Read(true));
    Entry changed = story("a", "Fire in port is out", "/a", NOON);

    assertEquals(Set.of(), store.known(HARBOUR, feed(changed)));
    assertEquals(0, save(full(changed, "New text.")));

    assertEquals("Fire in port is out", only().title());
    assertEquals(id, only().id());
    assertTrue(only().isRead());
    assertEquals("New text.", store.article(id).orElseThrow().text());
    assertEquals(1, store.search("new", 9).size());
    assertEquals(0, store.search("old", 9).size());
  }

  @Test
  void knowsWhatItHas() {
    save(full(story(1), "A."));

    assertEquals(Set.of("story-1"), store.known(HARBOUR, feed(story(1), story(2))));
    assertEquals(Set.of(), store.known(URI.create("https://new.example/"), feed(story(1))));
  }

  @Test
  void datesInTheFutureCountAsNow() {
    save(full(story("a", "Tomorrow", "/a", NOON.plusSeconds(9000)), "A."));

    assertEquals(NOON, only().published());
  }

  @Test
  void changesCountAndCanBeUndone() {
    save(full(story(1), "A."), full(story(2), "B."));
    List<EntryId> ids = store.find(ALL, 9).stream().map(StoredEntry::id).toList();

    assertEquals(2, store.change(ids, new Change.Read(true)));
    assertEquals(0, store.change(ids, new Change.Read(true)));
    assertEquals(0, store.feeds().get(0).unread());
    assertEquals(2, store.change(ids, new Change.Read(false)));
    assertEquals(2, store.feeds().get(0).unread());
    assertEquals(1, store.change(ids.subList(0, 1), new Change.Star(true)));
    assertEquals(1, store.change(ids.subList(0, 1), new Change.AddTag("later")));
    assertEquals(0, store.change(ids.subList(0, 1), new Change.AddTag("later")));
    assertEquals(List.of("later"), store.entry(ids.get(0)).orElseThrow().tags());
    assertEquals(1, store.change(ids.subList(0, 1), new Change.RemoveTag("later")));
    assertEquals(0, store.change(List.of(new EntryId(99)), new Change.AddTag("x")));
  }

  @Test
  void unfollowedFeedsKeepTheirEntriesUnlistedButForStarredOnes() {
    save(full(story(1), "A."), full(story(2), "B."));
    EntryId starred = store.find(ALL, 9).get(0).id();
    store.change(List.of(starred), new Change.Star(true));

    store.follow(List.of(new FollowedFeed(VALLEY, "The Valley", List.of())));

    assertEquals(List.of(starred), store.find(ALL, 9).stream().map(StoredEntry::id).toList());
    store.follow(List.of(new FollowedFeed(HARBOUR, "", List.of())));
    assertEquals(2, store.count(ALL));
  }

  @Test
  void feedsKeepTheirOrderAndRememberHowItWent() {
    Validators validators = new Validators(Optional.of("\"v1\""), Optional.empty());
    store.save(HARBOUR, feed(story(1)), List.of(full(story(1), "A.")), validators);
    store.failed(VALLEY, "the server is down", Optional.of(NOON.plusSeconds(600)));
    store.failed(VALLEY, "the server is down", Optional.of(NOON.plusSeconds(1200)));

    FeedStatus harbour = store.feeds().get(0);
    FeedStatus valley = store.feeds().get(1);

    assertEquals("Harbour Post", harbour.title());
    assertEquals(validators, harbour.validators());
    assertEquals(Optional.of(NOON), harbour.lastSuccess());
    assertEquals(1, harbour.entries());
    assertEquals("The Valley", valley.title());
    assertEquals(Optional.of("the server is down"), valley.problem());
    assertEquals(2, valley.failures());
    assertEquals(Optional.of(NOON.plusSeconds(1200)), valley.notBefore());
    assertEquals(Optional.empty(), valley.lastSuccess());
  }

  @Test
  void anAnswerEndsARowOfFailures() {
    store.failed(VALLEY, "the server is down", Optional.of(NOON.plusSeconds(600)));
    store.notModified(VALLEY);

    FeedStatus valley = store.feeds().get(1);
    assertEquals(0, valley.failures());
    assertEquals(Optional.empty(), valley.problem());
    assertEquals(Optional.empty(), valley.notBefore());
  }

  @Test
  void aPageTakesThePlaceOfItsTeaser() {
    save(teaser(story(1), "One sentence."));
    PendingPage page = store.pendingPages(9).get(0);

    store.savePage(page.id(), News.article("Story", "One sentence.", "And many more words."));

    assertEquals(List.of(), store.pendingPages(9));
    assertTrue(only().fullText());
    assertEquals(6, only().words());
    assertEquals(1, store.search("many", 9).size());
  }

  @Test
  void aPageThatFailsIsTriedAgainWhenItIsTimeAndThenNoMore() {
    save(teaser(story(1), "One sentence."));
    PendingPage page = store.pendingPages(HARBOUR, 9).get(0);

    store.pageFailed(page.id(), "the server is down", Optional.of(NOON.plusSeconds(60)));
    assertEquals(List.of(), store.pendingPages(9));
    clock.advance(Duration.ofMinutes(2));
    assertEquals(1, store.pendingPages(HARBOUR, 9).get(0).attempts());
    assertEquals(Map.of("the server is down", 1), store.pageProblems(HARBOUR));

    store.pageFailed(page.id(), "gone", Optional.empty());
    assertEquals(Map.of("gone", 1), store.pageProblems(HARBOUR));
    clock.advance(Duration.ofDays(99));
    assertEquals(List.of(), store.pendingPages(9));
  }

  @Test
  void aNewTeaserDoesNotReplaceAFullText() {
    save(teaser(story("a", "Talks", "/a", NOON), "Teaser."));
    store.savePage(only().id(), News.article("Talks", "The whole story."));

    save(teaser(story("a", "Talks resume", "/a", NOON), "New teaser."));

    assertEquals("Talks resume", only().title());
    assertEquals("The whole story.", store.article(only().id()).orElseThrow().text());
    assertEquals(1, store.pendingPages(9).size());
  }

  @Test
  void whatExpiredDoesNotComeBack() {
    save(full(story(1), "A."), full(story(2), "B."), full(story(3), "C."));
    List<EntryId> ids = store.find(ALL, 9).stream().map(StoredEntry::id).toList();
    store.change(ids, new Change.Read(true));
    store.change(ids.subList(2, 3), new Change.Star(true));
    clock.advance(Duration.ofDays(31));

    assertEquals(1, store.expire(new Retention(Duration.ofDays(30), 1)));

    assertEquals(List.of("Story number 3", "Story number 1"), titles());
    assertEquals(Set.of("story-1", "story-2", "story-3"), knownStories());
    assertEquals(0, save(full(story(2), "B.")));
    assertEquals(0, store.search("b", 9).size());
    assertEquals(List.of(), store.check());
  }

  private Set<String> knownStories() {
    return store.known(HARBOUR, feed(story(1), story(2), story(3)));
  }

  @Test
  void unreadEntriesStayTwiceAsLong() {
    save(full(story(1), "A."));
    clock.advance(Duration.ofDays(31));
    assertEquals(0, store.expire(new Retention(Duration.ofDays(30), 0)));

    clock.advance(Duration.ofDays(30));
    assertEquals(1, store.expire(new Retention(Duration.ofDays(30), 0)));
  }

  @Test
  void forgetsWhatExpiredWhenItsFeedHasLongForgottenIt() {
    save(full(story(1), "A."));
    clock.advance(Duration.ofDays(100));
    store.expire(new Retention(Duration.ofDays(30), 0));
    clock.advance(Duration.ofDays(31));
    save(full(story(2), "B."));

    assertEquals(1, save(full(story(1), "A.")));
  }

  @Test
  void searchRanksTitlesFirstAndShowsTheMatch() {
    save(
        full(story("a", "Markets calm", "/a", NOON), "The ferry was late. Ferry owners met."),
        full(story("b", "Ferry strike ends", "/b", NOON), "Owners and crews agreed on pay."));

    List<SearchHit> hits = store.search("ferry", 9);

    assertEquals("Ferry strike ends", hits.get(0).entry().title());
    assertEquals("The «ferry» was late. «Ferry» owners met.", hits.get(1).snippet());
  }

  @Test
  void remembersWhenADigestWasWritten() {
    assertEquals(Optional.empty(), store.lastDigest("morning"));
    store.digestWritten("morning", NOON);
    store.digestWritten("morning", NOON.plusSeconds(5));

    assertEquals(Optional.of(NOON.plusSeconds(5)), store.lastDigest("morning"));
  }

  @Test
  void anEntryWithoutTextHasNoFullText() {
    save(full(story(1)));

    assertEquals(0, only().words());
    assertFalse(only().fullText());
  }

  @Test
  void itsVersionTellsOfOtherConnections() {
    long before = store.version();
    save(full(story(1), "A."));
    assertEquals(before, store.version());

    try (Store other = Store.open(home.resolve("dateline.db"), clock, Duration.ZERO)) {
      other.digestWritten("evening", Instant.EPOCH);
    }
    assertNotEquals(before, store.version());
  }
}
