package dateline.store;

import static dateline.store.News.HARBOUR;
import static dateline.store.News.NOON;
import static dateline.store.News.VALLEY;
import static dateline.store.News.feed;
import static dateline.store.News.full;
import static dateline.store.News.story;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.feed.Entry;
import dateline.fetch.Validators;
import dateline.query.Query;
import dateline.query.QueryException;
import java.net.URI;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuerySqlTest {
  @TempDir private Path home;
  private Store store;

  @BeforeEach
  void fill() {
    store =
        Store.open(
            home.resolve("dateline.db"), Clock.fixed(NOON, ZoneOffset.UTC), Duration.ofSeconds(5));
    store.follow(
        List.of(
            new FollowedFeed(HARBOUR, "", List.of("News/Europe")),
            new FollowedFeed(VALLEY, "Le Vallon Français", List.of("Science"))));
    save(
        HARBOUR,
        full(story("1", "Peace talks resume", "/1", NOON.minusSeconds(600)), "Ana Lima spoke."),
        full(story("2", "Ferry strike", "/2", NOON.minusSeconds(90_000)), "The US envoy left us."),
        full(story("3", "Café prices", "/3", NOON.minusSeconds(900_000)), "Talks about peace."));
    save(
        VALLEY,
        full(story("4", "İzmir port", "/4", NOON.minusSeconds(60)), "Cranes let us down."),
        full(story("5", "東京の港", "/5", NOON.minusSeconds(30)), "船が港に着いた。"));
    store.change(List.of(new EntryId(1), new EntryId(4)), new Change.Read(true));
    store.change(List.of(new EntryId(2)), new Change.Star(true));
    store.change(List.of(new EntryId(3)), new Change.AddTag("Étude"));
  }

  @AfterEach
  void close() {
    store.close();
  }

  private void save(URI url, NewEntry... entries) {
    Entry[] shown = Arrays.stream(entries).map(NewEntry::entry).toArray(Entry[]::new);
    store.save(url, feed(shown), List.of(entries), Validators.NONE);
  }

  private String found(Query query) {
    return store.find(query, 99).stream()
        .map(entry -> entry.id().number())
        .sorted()
        .map(String::valueOf)
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''                        |1 2 3 4 5
          is:any                    |1 2 3 4 5
          peace                     |1 3
          "peace talks"             |1
          PEACE TALKS               |1 3
          "peac*"                   |1 3
          cafe                      |3
          CAFÉ                      |3
          izmir                     |4
          港                        |5
          is:read                   |1 4
          is:unread                 |2 3 5
          is:starred                |2
          newer:1m                  |4 5
          newer:1d                  |1 4 5
          newer:2w                  |1 2 3 4 5
          feed:harbour              |1 2 3
          feed:valley.example       |4 5
          feed:francais             |4 5
          tag:news                  |1 2 3
          tag:EUROPE                |1 2 3
          tag:news/europe           |1 2 3
          tag:euro                  |''
          tag:etude                 |3
          'title:/^(peace|ferry)/'  |1 2
          title:/s$/                |3
          actor:"Ana Lima"          |1
          actor:"Ana Lim"           |''
          actor:US                  |2
          actor:us                  |2 4
          not peace                 |2 4 5
          is:read or is:starred     |1 2 4
          not (is:read or is:starred) |3 5
          tag:europe -peace         |2
          """)
  void findsWhatItSays(String query, String expected) throws QueryException {
    assertEquals(expected, found(Query.parse(query)));
  }

  @ParameterizedTest
  @CsvSource({"is:any,5", "is:unread,3", "peace,2", "not is:read,3"})
  void countsWhatItFinds(String query, int expected) throws QueryException {
    assertEquals(expected, store.count(Query.parse(query)));
  }

  @Test
  void emptyPartsAreAllOrNothing() {
    assertEquals("1 2 3 4 5", found(new Query.And(List.of())));
    assertEquals("", found(new Query.Or(List.of())));
    assertEquals("", found(new Query.Text("—")));
    assertEquals("1 2 3 4 5", found(new Query.Not(new Query.Names(""))));
  }

  /** All of these are syntax of FTS5, of LIKE or of SQL. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "peace AND",
        "title : peace",
        "{title text}: peace",
        "^peace",
        "NEAR(peace talks, 2)",
        "peace\"",
        "\"peace",
        "peace*talks",
        "pea%",
        "'; DROP TABLE entry; --",
        "peace\u0000talks",
        "\ud83d peace",
        "-peace",
        "+peace"
      })
  void nothingTypedIsReadAsSyntax(String typed) {
    found(new Query.Text(typed));
    found(new Query.Names(typed));
    found(new Query.FeedIs(typed));
    found(new Query.TagIs(typed));
    store.search(typed, 9);

    assertEquals("1 2 3 4 5", found(new Query.All()));
    assertEquals(List.of(), store.check());
  }

  @Test
  void searchTakesPhrasesAndBeginnings() {
    assertEquals(2, store.search("peace talks", 9).size());
    assertEquals(1, store.search("\"peace talks\"", 9).size());
    assertEquals(2, store.search("pea* tal*", 9).size());
    assertEquals(0, store.search(" !? ", 9).size());
  }

  @Test
  void theNewestUnreadAreReadOffAnIndex() {
    List<String> plan = plan("is:unread");

    assertTrue(plan.stream().anyMatch(step -> step.contains("entry_unread")), plan::toString);
    assertTrue(plan.stream().noneMatch(step -> step.contains("TEMP B-TREE")), plan::toString);
  }

  private List<String> plan(String query) {
    try (Database database = raw()) {
      return new EntryRows(database).plan(Query.parse(query));
    } catch (SQLException | QueryException problem) {
      throw new AssertionError(problem);
    }
  }

  private Database raw() {
    Path file = home.resolve("dateline.db");
    Duration patience = Duration.ofSeconds(1);
    return Opening.open(file, patience, new StoreErrors(file, patience));
  }
}
