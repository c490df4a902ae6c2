package dateline.digest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.article.Article;
import dateline.article.Extractor;
import dateline.briefing.Briefer;
import dateline.feed.Entry;
import dateline.feed.Feed;
import dateline.fetch.Validators;
import dateline.query.Query;
import dateline.store.FollowedFeed;
import dateline.store.NewEntry;
import dateline.store.Store;
import dateline.store.StoredEntry;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DigestEditorTest {
  private static final Instant NOW = Samples.NOW;
  private static final URI LEDGER = URI.create("https://ledger.example/feed");
  private static final URI HARBOUR = URI.create("https://harbour.example/feed");
  private static final URI DEAD = URI.create("https://dead.example/feed");
  private static final String STORY =
      "The council of Lysmar has voted to close the Foundry Bridge to lorries from Monday. "
          .repeat(9);

  private static final String OTHER =
      "Fishing crews in Strelsau found a wreck of the old mail line below the lighthouse. "
          .repeat(9);
  private static final String THIRD =
      "Teachers want smaller classes, and the university has promised them an answer in May. "
          .repeat(9);

  @TempDir private Path folder;
  private Store store;

  @BeforeEach
  void open() {
    Clock clock = Clock.fixed(NOW.minusSeconds(60), ZoneOffset.UTC);
    store = Store.open(folder.resolve("dateline.db"), clock, Duration.ofSeconds(5));
    store.follow(
        List.of(
            new FollowedFeed(LEDGER, "Lysmar Ledger", List.of("City")),
            new FollowedFeed(HARBOUR, "Harbour Wire", List.of("Business")),
            new FollowedFeed(DEAD, "Dead Letters", List.of())));
    save(
        LEDGER,
        item("Ledger new", 2, STORY),
        item("Ledger old", 5, THIRD),
        item("Archive", 99, STORY));
    save(HARBOUR, item("Harbour teaser", 1, "Only a teaser."), item("Harbour story", 4, OTHER));
    store.failed(DEAD, "The server answered 503 (Service Unavailable).", Optional.empty());
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void briefsTheNewestStoriesOfEachFeedFirst() {
    Digest digest = edit(new Query.All(), 2);

    assertEquals(
        List.of("Ledger new", "Harbour story"),
        digest.top().stream().map(story -> story.entry().title()).toList());
    assertEquals(List.of("Harbour teaser", "Ledger old"), titles(digest.more()));
    assertEquals(3, digest.feeds());
  }

  @Test
  void listsFailedFeedsWithTheirReason() {
    assertEquals(
        List.of(
            new FailedFeed("Dead Letters", DEAD, "The server answered 503 (Service Unavailable).")),
        edit(new Query.All(), 2).failed());
  }

  @Test
  void aPageThatTwoFeedsHaveNamesBoth() {
    save(HARBOUR, item("Harbour story", 4, OTHER), item("Ledger new", 3, STORY));

    Digest digest = edit(new Query.All(), 2);

    assertEquals(List.of("Harbour Wire"), digest.top().get(0).told().alsoIn());
    assertTrue(
        DigestWriter.write(digest, Format.TEXT, TextStyle.DEFAULT)
            .contains("City | Lysmar Ledger | also in Harbour Wire | "));
    assertEquals(List.of(), digest.top().get(1).told().alsoIn());
  }

  @Test
  void whatTwoFeedsWriteOfOneEventIsOneStory() {
    save(HARBOUR, item("Lorries barred from the Foundry Bridge", 3, STORY.replace("voted", "met")));

    Digest digest = edit(new Query.All(), 1);

    Told told = digest.top().get(0).told();
    assertEquals("Ledger new", told.entry().title());
    assertEquals(List.of("Harbour Wire"), told.alsoIn());
    assertEquals(
        List.of("Lorries barred from the Foundry Bridge"),
        told.others().stream().map(StoredEntry::title).toList());
    assertTrue(
        DigestWriter.write(digest, Format.TEXT, TextStyle.DEFAULT)
            .contains("ALSO    Harbour Wire: Lorries barred from the Foundry Bridge (e"));
  }

  @Test
  void aWholeArticleTellsAStoryBeforeATeaser() {
    save(HARBOUR, item("Foundry Bridge closed to lorries", 1, STORY.substring(0, 170)));

    Told told = edit(new Query.All(), 1).top().get(0).told();

    assertEquals("Ledger new", told.entry().title());
    assertEquals(1, told.others().size());
  }

  @Test
  void keepsToTheQuery() {
    Digest digest = edit(new Query.TagIs("City"), 5);

    assertEquals(2, digest.top().size());
    assertEquals(List.of(), digest.more());
  }

  @Test
  void briefsNothingWhenNothingIsToBeBriefed() {
    Digest digest = edit(new Query.All(), 0);

    assertEquals(List.of(), digest.top());
    assertEquals(4, digest.more().size());
  }

  private Digest edit(Query query, int top) {
    return new DigestEditor(store, new Briefer())
        .edit(query, NOW.minus(Duration.ofHours(24)), NOW, Samples.ZONE, "24 hours", top);
  }

  private static List<String> titles(List<Told> stories) {
    return stories.stream().map(story -> story.entry().title()).toList();
  }

  private void save(URI feed, NewEntry... entries) {
    List<Entry> items = new ArrayList<>();
    for (NewEntry entry : entries) {
      items.add(entry.entry());
    }
    store.save(
        feed,
        new Feed("Feed", Optional.empty(), Optional.empty(), items, List.of()),
        List.of(entries),
        Validators.NONE);
  }

  private static NewEntry item(String title, int hoursAgo, String text) {
    Entry entry =
        new Entry(
            "id of " + title,
            title,
            Optional.of(URI.create("https://news.example/" + title.replace(' ', '-'))),
            List.of(),
            Optional.of(NOW.minus(Duration.ofHours(hoursAgo))),
            Optional.empty(),
            text,
            "",
            List.of(),
            List.of(),
            Optional.empty());
    Article article = new Extractor().plainText(text, title);
    return new NewEntry(entry, article, false);
  }
}
