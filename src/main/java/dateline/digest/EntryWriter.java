package dateline.digest;

import dateline.store.SearchHit;
import dateline.store.StoredEntry;
import dateline.text.Printable;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** Writes entries as lists show them: JSON lines, tab-separated lines, and aligned columns. */
public final class EntryWriter {
  private EntryWriter() {}

  /**
   * One line: {@code {"id","title","link","feed","feed_url","folders":[…],"authors":[…],
   * "published","first_seen","read","starred","tags":[…],"words","full_text"}}; times are ISO-8601
   * in UTC; {@code link} may be null, and {@code published} is where the feed gives no date.
   */
  public static String json(StoredEntry entry) {
    return JsonPage.object(Format.JSONL, false, json -> fields(json, entry));
  }

  /** As {@link #json(StoredEntry)}, with "snippet": the words found stand between « and ». */
  public static String json(SearchHit hit) {
    return JsonPage.object(
        Format.JSONL,
        false,
        json -> {
          fields(json, hit.entry());
          json.put("snippet", Printable.line(hit.snippet()));
        });
  }

  /**
   * One line: id, time of publication (ISO-8601, UTC), "unread" or "read", "starred" or nothing,
   * feed, title, link or nothing.
   */
  public static String tsv(StoredEntry entry) {
    return columns(entry) + "\n";
  }

  /** As {@link #tsv(StoredEntry)}, with the snippet as the last column. */
  public static String tsv(SearchHit hit) {
    return columns(hit.entry()) + "\t" + Printable.line(hit.snippet()) + "\n";
  }

  /** A line an entry: id, state (N unread, * starred), age, feed, title. */
  public static String table(List<StoredEntry> entries, TextStyle style, Instant now, ZoneId zone) {
    EntryTable table = new EntryTable(entries, style, now, zone);
    entries.forEach(table::row);
    return table.toString();
  }

  /** As {@link #table}, with the snippet below each line. */
  public static String hits(List<SearchHit> hits, TextStyle style, Instant now, ZoneId zone) {
    EntryTable table =
        new EntryTable(hits.stream().map(SearchHit::entry).toList(), style, now, zone);
    for (SearchHit hit : hits) {
      table.row(hit.entry());
      table.snippet(hit.snippet());
    }
    return table.toString();
  }

  static void fields(JsonPage json, StoredEntry entry) throws IOException {
    json.put("id", entry.id().toString())
        .put("title", entry.title())
        .putAddress("link", entry.link())
        .put("feed", entry.feedTitle())
        .put("feed_url", Printable.address(URI.create(entry.feedUrl().toASCIIString())))
        .put("folders", entry.feedTags())
        .put("authors", entry.authors())
        .putText("published", entry.dated().map(Instant::toString))
        .put("first_seen", entry.firstSeen().toString())
        .put("read", entry.isRead())
        .put("starred", entry.isStarred())
        .put("tags", entry.tags())
        .put("words", entry.words())
        .put("full_text", entry.fullText());
  }

  private static String columns(StoredEntry entry) {
    return String.join(
        "\t",
        entry.id().toString(),
        entry.published().toString(),
        entry.isRead() ? "read" : "unread",
        entry.isStarred() ? "starred" : "",
        Printable.line(entry.feedTitle()),
        Printable.line(entry.title()),
        entry.link().map(URI::toASCIIString).orElse(""));
  }
}
