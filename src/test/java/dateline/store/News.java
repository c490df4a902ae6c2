package dateline.store;

import dateline.article.Article;
import dateline.article.Block;
import dateline.feed.Entry;
import dateline.feed.Feed;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Invented news for tests. */
public final class News {
  public static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

  public static final URI HARBOUR = URI.create("https://harbour.example/rss");

  public static final URI VALLEY = URI.create("https://valley.example/atom");

  private News() {}

  public static Feed feed(Entry... entries) {
    return new Feed("Harbour Post", site(), Optional.of("en"), List.of(entries), List.of());
  }

  private static Optional<URI> site() {
    return Optional.of(URI.create("https://harbour.example/"));
  }

  /** An entry "story-N" of an hour ago with a link of its own. */
  public static Entry story(int number) {
    return story(
        "story-" + number, "Story number " + number, "/" + number, NOON.minusSeconds(3600));
  }

  public static Entry story(String id, String title, String path, Instant published) {
    return new Entry(
        id,
        title,
        Optional.of(URI.create("https://harbour.example" + path)),
        List.of("Ana Lima"),
        Optional.of(published),
        Optional.empty(),
        "<p>Summary of " + title + "</p>",
        "",
        List.of(),
        List.of(),
        Optional.empty());
  }

  public static Article article(String headline, String... paragraphs) {
    return new Article(
        Optional.empty(),
        headline,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(paragraphs).stream().<Block>map(p -> new Block.Paragraph(p, List.of())).toList(),
        List.of());
  }

  /** The entry with a full text. */
  public static NewEntry full(Entry entry, String... paragraphs) {
    return new NewEntry(entry, article(entry.title(), paragraphs), false);
  }

  /** The entry with a teaser, whose page is wanted. */
  public static NewEntry teaser(Entry entry, String text) {
    return new NewEntry(entry, article(entry.title(), text), true);
  }
}
