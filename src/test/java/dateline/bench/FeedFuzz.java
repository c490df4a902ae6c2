package dateline.bench;

import dateline.feed.Enclosure;
import dateline.feed.Entry;
import dateline.feed.Feed;
import dateline.feed.FeedException;
import dateline.feed.FeedParser;
import dateline.text.Printable;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What a fuzzer calls: any bytes must give a refusal in one sentence or a feed that is printable,
 * the same when read again, with links that lead to the web. The first byte picks the content type.
 * Needs no library; with the Jazzer command line:
 *
 * <p>{@code jazzer --cp=target/classes:target/test-classes:… --target_class=dateline.bench.FeedFuzz
 * --instrumentation_includes=dateline.feed.** -timeout=10 -max_total_time=600 CORPUS}, where CORPUS
 * holds small feeds.
 */
public final class FeedFuzz {
  private static final URI URL = URI.create("https://harbour.example/news/feed.xml");
  private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

  /** The latest date an entry may have: clocks are a day wrong at most. */
  private static final Instant LATEST = NOW.plus(Duration.ofDays(1));

  private static final FeedParser PARSER = new FeedParser(Clock.fixed(NOW, ZoneOffset.UTC));

  private static final List<String> CONTENT_TYPES =
      List.of(
          "",
          "text/xml",
          "application/rss+xml; charset=utf-8",
          "text/xml; charset=iso-8859-1",
          "application/xml; charset=UTF-16",
          "text/html; charset=shift_jis",
          "application/feed+json");

  private FeedFuzz() {}

  public static void fuzzerTestOneInput(byte[] input) {
    if (input.length == 0) {
      return;
    }
    String contentType = CONTENT_TYPES.get(Math.floorMod(input[0], CONTENT_TYPES.size()));
    byte[] document = Arrays.copyOfRange(input, 1, input.length);
    Optional<Feed> feed = read(document, contentType);
    feed.ifPresent(FeedFuzz::check);
    promise(feed.equals(read(document, contentType)), "another feed when read again");
  }

  private static Optional<Feed> read(byte[] document, String contentType) {
    try {
      return Optional.of(PARSER.parse(document, contentType, URL));
    } catch (FeedException refused) {
      String sentence = refused.getMessage();
      promise(sentence.startsWith("harbour.example sent "), sentence);
      promise(Printable.line(sentence).equals(sentence), sentence);
      return Optional.empty();
    }
  }

  private static void check(Feed feed) {
    line(feed.title());
    feed.language().ifPresent(FeedFuzz::line);
    feed.site().ifPresent(FeedFuzz::web);
    feed.repairs().forEach(FeedFuzz::line);
    feed.entries().forEach(FeedFuzz::check);
    promise(feed.entries().size() <= 5_000, feed.entries().size() + " entries");
  }

  private static void check(Entry entry) {
    promise(!entry.id().isEmpty(), "an entry without id");
    List<String> lines = new ArrayList<>(List.of(entry.id(), entry.title()));
    lines.addAll(entry.authors());
    lines.addAll(entry.categories());
    lines.addAll(entry.enclosures().stream().map(Enclosure::type).toList());
    lines.forEach(FeedFuzz::line);
    promise(Printable.lines(entry.summary()).equals(entry.summary()), entry.summary());
    promise(Printable.lines(entry.content()).equals(entry.content()), entry.content());
    entry.link().ifPresent(FeedFuzz::web);
    entry.comments().ifPresent(FeedFuzz::web);
    entry.enclosures().stream().map(Enclosure::url).forEach(FeedFuzz::web);
    entry.published().ifPresent(date -> promise(!date.isAfter(LATEST), date.toString()));
  }

  private static void line(String text) {
    promise(Printable.line(text).equals(text), text);
  }

  private static void web(URI address) {
    String scheme = String.valueOf(address.getScheme());
    promise(
        scheme.equalsIgnoreCase("http") || scheme.equalsIgnoreCase("https"), address.toString());
    promise(address.getRawAuthority() != null, address.toString());
    line(address.toString());
  }

  private static void promise(boolean kept, String what) {
    if (!kept) {
      throw new AssertionError(what);
    }
  }
}
