package dateline.digest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dateline.store.EntryId;
import dateline.store.SearchHit;
import dateline.store.StoredEntry;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntryWriterTest {
  private static final Instant SPRING = Instant.parse("2026-04-01T00:00:00Z");

  private static final List<StoredEntry> ENTRIES =
      List.of(
          Samples.entry(17, "Lysmar closes Foundry Bridge to lorries from Monday"),
          Samples.entry(18, "中国新闻"),
          Samples.entry(1204, ""));

  @Test
  void alignsColumnsAndCutsTitles() {
    String table = EntryWriter.table(ENTRIES, new TextStyle(60, false), Samples.NOW, Samples.ZONE);

    assertEquals(
        """
        e17   N       2h  Lysmar Ledger  Lysmar closes Foundry Brid…
        e18    *      3h  Lysmar Ledger  中国新闻
        e1204    2025-12  Lysmar Ledger  (no title)
        """,
        table);
  }

  @Test
  void putsTheSnippetBelowItsEntry() {
    List<SearchHit> hits = List.of(new SearchHit(ENTRIES.get(0), "the «bridge»\nis closed"));

    assertEquals(
        """
        e17 N       2h  Lysmar Ledger  Lysmar closes Foundry Bridge to lorries from Monday
            the «bridge» is closed
        """,
        EntryWriter.hits(hits, new TextStyle(0, false), Samples.NOW, Samples.ZONE));
  }

  @Test
  void writesTabSeparatedLinesWithoutTabsInside() {
    assertEquals(
        "e17\t2026-01-07T03:10:00Z\tunread\t\tLysmar Ledger\tA title\thttps://ledger.example/17\n",
        EntryWriter.tsv(Samples.entry(17, "A\ttitle")));
    assertEquals(
        "e18\t2026-01-07T03:00:00Z\tread\tstarred\tLysmar Ledger\tT\thttps://ledger.example/18"
            + "\ta «b»\n",
        EntryWriter.tsv(new SearchHit(Samples.entry(18, "T"), "a «b»")));
  }

  @Test
  void writesOneLineOfJson() {
    String line = EntryWriter.json(Samples.entry(18, "A \"title\"\nin two lines"));

    JsonObject entry = JsonParser.parseString(line).getAsJsonObject();
    assertEquals(1, line.lines().count());
    assertEquals("e18", entry.get("id").getAsString());
    assertEquals("2026-01-07T03:00:00Z", entry.get("published").getAsString());
    assertEquals("[\"City\"]", entry.get("folders").toString());
    assertEquals("true", entry.get("starred").toString());
  }

  @Test
  void anArrivalIsNoDateOfTheFeed() {
    StoredEntry dated = Samples.entry(18, "T");
    StoredEntry undated =
        new StoredEntry(
            dated.id(),
            dated.feedUrl(),
            dated.feedTitle(),
            dated.feedTags(),
            dated.title(),
            dated.link(),
            dated.authors(),
            dated.firstSeen(),
            dated.firstSeen(),
            false,
            false,
            List.of(),
            0,
            false);

    JsonObject json = JsonParser.parseString(EntryWriter.json(undated)).getAsJsonObject();

    assertTrue(json.get("published").isJsonNull());
    assertEquals("2026-01-07T03:01:00Z", json.get("first_seen").getAsString());
  }

  @Test
  void writesNullForAMissingLinkAndTheSnippetOfAHit() {
    StoredEntry bare =
        new StoredEntry(
            new EntryId(1),
            URI.create("https://x.example/feed"),
            "X",
            List.of(),
            "T",
            Optional.empty(),
            List.of(),
            Samples.NOW,
            Samples.NOW,
            false,
            false,
            List.of(),
            0,
            false);

    JsonObject hit =
        JsonParser.parseString(EntryWriter.json(new SearchHit(bare, "«T»"))).getAsJsonObject();

    assertEquals("null", hit.get("link").toString());
    assertEquals("«T»", hit.get("snippet").getAsString());
  }

  @Test
  void tellsTheDayOfOlderNewsOfThisYear() {
    assertEquals("7 Jan", Moments.age(Samples.NOW, SPRING, Samples.ZONE));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          PT-1H, now
          PT59S, now
          PT12M, 12m
          PT23H59M, 23h
          PT24H, 1d
          P6D, 6d
          P7D, 2025-12
          P400D, 2024-12
          """)
  void tellsAges(Duration age, String text) {
    Instant published = Samples.NOW.minus(age);

    String shown = Moments.age(published, Samples.NOW, Samples.ZONE);

    assertEquals(text, shown);
  }
}
