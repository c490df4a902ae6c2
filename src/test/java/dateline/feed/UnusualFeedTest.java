package dateline.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Feeds that leave out what most have, have it twice, or are hardly feeds. */
class UnusualFeedTest {
  private static final URI URL = URI.create("https://harbour.example/feeds/news");

  @Test
  void aPostWithoutTitleIsCalledByItsFirstWords() throws FeedException {
    String sentence = "The ferry to the outer islands waits for the tide this morning. ";

    Entry post = entry("<description>&lt;p>" + sentence.repeat(3) + "&lt;/p></description>");

    assertEquals(
        "The ferry to the outer islands waits for the tide this morning. The ferry to the outer"
            + " islands…",
        post.title());
  }

  @Test
  void firstWordsWithoutASpaceAreCutAllTheSame() throws FeedException {
    assertEquals("潮".repeat(100) + "…", entry("<description>" + "潮".repeat(300)).title());
  }

  @Test
  void anEntryOfNothingButALinkIsCalledByIt() throws FeedException {
    assertEquals(
        "https://harbour.example/ferry",
        entry("<link>https://ada:secret@harbour.example/ferry</link>").title());
  }

  @Test
  void aFeedWithoutTitleIsCalledByItsSite() throws FeedException {
    assertEquals(
        "https://harbour.example/", channel("<link>https://harbour.example/</link>").title());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <summary>Short</summary><description>Long</description>       | Short | Long
          <description>Short</description><summary>Long</summary>       | Short | Long
          <description>One</description><description>Two</description>  | One   | ''
          <summary>Only</summary>                                       | Only  | ''
          """)
  void ofDescriptionAndSummaryTheFirstIsTheSummary(String texts, String summary, String content)
      throws FeedException {
    Entry entry = entry(texts);

    assertEquals(summary, entry.summary());
    assertEquals(content, entry.content());
  }

  @Test
  void ofSeveralLinksTheLastThatIsAPageIsMeant() throws FeedException {
    String links =
        "<link>https://harbour.example/1</link><link>https://harbour.example/2</link>"
            + "<link/><link rel='image'>https://harbour.example/3.png</link>";

    assertEquals(Optional.of(URI.create("https://harbour.example/2")), entry(links).link());
  }

  @Test
  void anAtomIdThatIsAPathIsMadeAbsolute() throws FeedException {
    String atom = "<feed xmlns='http://www.w3.org/2005/Atom'><entry><id>%s</id></entry></feed>";

    assertEquals("https://harbour.example/1", parse(atom.formatted("/1")).entries().get(0).id());
    assertEquals("tag:x,2026:1/2", parse(atom.formatted("tag:x,2026:1/2")).entries().get(0).id());
    assertEquals("t3_abc", parse(atom.formatted("t3_abc")).entries().get(0).id());
  }

  @Test
  void aFormatsOwnCategoriesComeBeforeThoseOfExtensions() throws FeedException {
    String categories =
        "<dc:subject>Trade</dc:subject><itunes:category text='News'><itunes:category"
            + " text='Ships'/></itunes:category><itunes:keywords>tide, pier</itunes:keywords>"
            + "<category>Sea</category>";

    assertEquals(
        List.of("Sea", "tide", "pier", "News", "Ships", "Trade"), entry(categories).categories());
  }

  @Test
  void aServiceDocumentIsAListOfFeeds() throws FeedException {
    Feed feed =
        parse(
            """
            <service xmlns="http://www.w3.org/2007/app" xmlns:a="http://www.w3.org/2005/Atom">
              <workspace><a:title>Harbour</a:title>
                <collection href="/ships"><a:title>Ships</a:title></collection>
                <collection href="/tides"><a:title>Tides</a:title></collection>
              </workspace></service>
            """);

    assertEquals(List.of("Ships", "Tides"), feed.entries().stream().map(Entry::title).toList());
    assertEquals(
        Optional.of(URI.create("https://harbour.example/tides")), feed.entries().get(1).link());
  }

  private static Entry entry(String item) throws FeedException {
    return channel("<item>" + item + "</item>").entries().get(0);
  }

  private static Feed channel(String inside) throws FeedException {
    return parse("<rss><channel>" + inside + "</channel></rss>");
  }

  private static Feed parse(String document) throws FeedException {
    return new FeedParser(Clock.systemUTC()).parse(document.getBytes(UTF_8), "", URL);
  }
}
