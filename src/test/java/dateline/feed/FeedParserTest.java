package dateline.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeedParserTest {
  private static final Instant NOW = Instant.parse("2026-01-07T12:00:00Z");
  private static final URI URL = URI.create("https://harbour.example/feeds/news");

  @Test
  void readsRss() throws FeedException {
    Feed feed =
        parse(
            """
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
                xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
              <title>Harbour Post</title><link>https://harbour.example/</link><language>en-gb</language>
              <item><title>Ferry &amp;amp; crew wait</title><link>https://harbour.example/ferry</link>
                <guid isPermaLink="false">f-1</guid><dc:creator>Ada Quist</dc:creator>
                <pubDate>Wed, 07 Jan 2026 09:30:00 GMT</pubDate><category>Sea</category>
                <description>&lt;p&gt;Short.&lt;/p&gt;</description>
                <content:encoded><![CDATA[<p>Long story.</p>]]></content:encoded>
                <enclosure url="https://harbour.example/f.mp3" type="audio/mpeg" length="123"/>
                <comments>https://harbour.example/ferry#comments</comments></item>
            </channel></rss>
            """);

    assertEquals("Harbour Post", feed.title());
    assertEquals(Optional.of(URI.create("https://harbour.example/")), feed.site());
    assertEquals(Optional.of("en-gb"), feed.language());
    assertEquals(List.of(), feed.repairs());
    assertEquals(
        new Entry(
            "f-1",
            "Ferry & crew wait",
            Optional.of(URI.create("https://harbour.example/ferry")),
            List.of("Ada Quist"),
            Optional.of(Instant.parse("2026-01-07T09:30:00Z")),
            Optional.empty(),
            "<p>Short.</p>",
            "<p>Long story.</p>",
            List.of("Sea"),
            List.of(
                new Enclosure(
                    URI.create("https://harbour.example/f.mp3"),
                    "audio/mpeg",
                    OptionalLong.of(123))),
            Optional.of(URI.create("https://harbour.example/ferry#comments"))),
        feed.entries().get(0));
  }

  @Test
  void readsAtomWithItsAlternateLinkNotItsOwn() throws FeedException {
    Entry entry =
        entry(
            """
            <feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://tide.example/blog/">
              <author><name>Bo Lind</name></author>
              <entry><id>tag:tide.example,2026:1</id><title type="html">Tide &amp;lt;b&amp;gt;turns&amp;lt;/b&amp;gt;</title>
                <link rel="self" href="entries/1.atom"/><link href="one.html"/>
                <link rel="enclosure" href="/chart.png" type="image/png"/>
                <updated>2026-01-07T09:30:00+01:00</updated>
                <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>High <em>water</em><br/></p></div></content>
              </entry></feed>
            """);

    assertEquals("Tide <b>turns</b>", entry.title());
    assertEquals(Optional.of(URI.create("https://tide.example/blog/one.html")), entry.link());
    assertEquals(URI.create("https://tide.example/chart.png"), entry.enclosures().get(0).url());
    assertEquals("<p>High <em>water</em><br></p>", entry.content());
    assertEquals(List.of("Bo Lind"), entry.authors());
    assertEquals(Optional.empty(), entry.published());
    assertEquals(Optional.of(Instant.parse("2026-01-07T08:30:00Z")), entry.updated());
  }

  @Test
  void readsRdfWithItemsBesideTheChannel() throws FeedException {
    Feed feed =
        parse(
            """
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
                xmlns:date="http://purl.org/dc/elements/1.1/"><channel rdf:about="https://old.example/"><title>Old</title></channel>
              <item rdf:about="https://old.example/1"><title>One</title><date:date>2026-01-07</date:date></item></rdf:RDF>
            """);

    assertEquals("Old", feed.title());
    assertEquals("https://old.example/1", feed.entries().get(0).id());
    assertEquals(Optional.of(URI.create("https://old.example/1")), feed.entries().get(0).link());
    assertEquals(
        Optional.of(Instant.parse("2026-01-07T00:00:00Z")), feed.entries().get(0).published());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<rss><item><title>News</title></item></rss>",
        "<rss xmlns='https://nobody.example/ns'><channel><item><title>News</title></item></channel></rss>",
        "<channel><item><title>News</title></item></channel>",
        "<CHANNEL><ITEM><TITLE>News</TITLE></ITEM></CHANNEL>",
        "<Channel xmlns='http://purl.org/net/rss1.1#'><items><item><title>News</title></item></items></Channel>",
        "<feed version='0.3' xmlns='http://purl.org/atom/ns#'><entry><title>News</title></entry></feed>",
        "<feed><entry><title>News</title></entry></feed>",
        "<entry xmlns='http://www.w3.org/2005/Atom'><title>News</title></entry>",
        "<a:feed xmlns:a='https://www.w3.org/2005/atom/'><a:entry><a:title>News</a:title></a:entry></a:feed>",
        "<rss><channel><item><dc:title>News</dc:title></item></channel></rss>",
        "<html><body><feed xmlns='http://www.w3.org/2005/Atom'><entry><title>News</title></entry></feed></body></html>",
        "<!DOCTYPE rss [<!ENTITY w 'ws'>]><rss><channel><item><title>Ne&w;</title></item></channel></rss>",
        "Warning: line 3\n<?xml version='1.1'?>\n<rss><channel><item><title>News</title></item></channel></rss>",
        "<rss><channel><item><title>News</title></item><item><title>News fr",
        "<rss><channel><item><title>News</title></channel></rss>",
        "<rss><channel><item><title>News</title><b></i></item></channel></rss>",
        "<rss><channel><item a='1' a='2'><title>News</title></item></channel></rss>",
        "<rss><channel><item><title><![CDATA[News]]></title></item></channel></rss>",
        "<rss><channel><item><title>&#78;ews&#0;&#x1b;</title></item></channel></rss>",
        "{\"version\":\"https://jsonfeed.org/version/1.1\",\"items\":[{\"id\":7,\"title\":\"News\"}]}",
      })
  void findsTheEntryInOddAndBrokenFeeds(String document) throws FeedException {
    Feed feed = parse(document);

    assertEquals(List.of("News"), feed.entries().stream().map(Entry::title).toList());
  }

  /** Under its half title it would be stored for good beside the whole entry of the next fetch. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<item><title>Second story about the minis",
        "<item><title>Second</title><link>https://harbour.example/sec",
        "<item><title>Second</title><guid>2</guid><description>The &lt;b&gt;minister",
        "<item><title>Second</title><content:encoded><![CDATA[<p>The min</p>",
        "<ITEM><title>Second</title>",
      })
  void leavesOutTheEntryInWhichAFeedBreaksOff(String half) throws FeedException {
    Feed feed = parse("<rss><channel><item><title>First</title></item>" + half);

    assertEquals(List.of("First"), feed.entries().stream().map(Entry::title).toList());
    assertTrue(feed.isCutOff());
    assertTrue(feed.repairs().toString().contains("breaks off in its last entry"));
  }

  @Test
  void aFeedThatBreaksOffAfterAnEntryKeepsIt() throws FeedException {
    Feed feed = parse("<rss><channel><item><title>First</title></item><it");

    assertEquals(1, feed.entries().size());
    assertFalse(feed.isCutOff());
  }

  @Test
  void readsJsonFeed() throws FeedException {
    Feed feed =
        parse(
            """
            {"version": "https://jsonfeed.org/version/1.1", "title": "Tide", "language": "en",
             "home_page_url": "https://tide.example/",
             "items": [{"id": "1", "url": "/1", "title": "Low", "content_text": "a < b",
               "date_published": "2026-01-07T09:30:00Z", "authors": [{"name": "Bo"}], "tags": ["sea"],
               "attachments": [{"url": "/a.mp3", "mime_type": "audio/mpeg", "size_in_bytes": 9}]}, null, 7]}
            """);

    Entry entry = feed.entries().get(0);
    assertEquals(1, feed.entries().size());
    assertEquals(Optional.of("en"), feed.language());
    assertEquals(Optional.of(URI.create("https://harbour.example/1")), entry.link());
    assertEquals("a &lt; b", entry.content());
    assertEquals(List.of("Bo"), entry.authors());
    assertEquals(List.of("sea"), entry.categories());
    assertEquals(OptionalLong.of(9), entry.enclosures().get(0).bytes());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"<!DOCTYPE html><html><body>Hi</body></html>", "<html lang=en><p>Hi", "\n<HTML>"})
  void aWebPageIsSaidToBeOne(String page) {
    FeedException refused = assertThrows(FeedException.class, () -> parse(page));

    assertEquals("harbour.example sent a web page, not a feed", refused.getMessage());
    assertTrue(refused.isPage());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " \n ", "hello", "{}", "{\"a\":", "[1]", "<opml/>", "\u0000\u0001\u0002"})
  void whatIsNoFeedIsRefused(String document) {
    FeedException refused = assertThrows(FeedException.class, () -> parse(document));

    assertTrue(refused.getMessage().startsWith("harbour.example sent "), refused.getMessage());
    assertFalse(refused.isPage());
  }

  @Test
  void saysWhatItMended() throws FeedException {
    Feed feed =
        parse(
            "oops <rss><channel><title>A & B&nbsp;C\u0007</title><item><title>x</b></item></channel>");

    assertEquals(
        List.of(
            "text before the first tag",
            "a bare \"&\"",
            "HTML entities",
            "control characters",
            "broken XML near line 1"),
        feed.repairs());
    assertEquals("A & B C", feed.title());
  }

  @Test
  void anEntryWithoutIdIsKnownByLinkElseByItsWords() throws FeedException {
    String first =
        "<rss><channel><item><link>https://a.example/1</link></item>"
            + "<item><title>One</title></item><item><title>Two</title></item></channel></rss>";
    String later =
        "<rss><channel><title>New</title><item><title>Zero</title></item><item><title>Two</title></item></channel></rss>";

    List<Entry> entries = parse(first).entries();

    assertEquals("https://a.example/1", entries.get(0).id());
    assertNotEquals(entries.get(1).id(), entries.get(2).id());
    assertEquals(entries.get(2).id(), parse(later).entries().get(1).id());
  }

  @Test
  void entriesThatShareAnIdAreToldApart() throws FeedException {
    Feed feed =
        parse(
            "<rss><channel><item><guid>x</guid><link>https://a.example/1</link></item>"
                + "<item><guid>x</guid><link>https://a.example/2</link></item></channel></rss>");

    assertEquals(
        List.of("x", "x|https://a.example/2"), feed.entries().stream().map(Entry::id).toList());
  }

  @Test
  void itemsThatWereNotClosedAreAllFound() throws FeedException {
    Feed feed =
        parse(
            "<rss><channel><item><title>One</title><item><title>Two</title></item></item></channel></rss>");

    assertEquals(List.of("One", "Two"), feed.entries().stream().map(Entry::title).toList());
  }

  @Test
  void aDateTooFarAheadIsAbsent() throws FeedException {
    assertEquals(Optional.empty(), dated("Fri, 09 Jan 2026 12:00:00 GMT").published());
    assertTrue(dated("Thu, 08 Jan 2026 11:00:00 GMT").published().isPresent());
    assertEquals(Optional.empty(), dated("soon").published());
  }

  @Test
  void relativeLinksOfRssAreRelativeToItsSite() throws FeedException {
    Entry entry =
        entry(
            "<rss><channel><link>https://site.example/</link><item><link>/one?a=b c</link></item></channel></rss>");

    assertEquals(Optional.of(URI.create("https://site.example/one?a=b%20c")), entry.link());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "file:///etc/passwd",
        "data:text/html,x",
        "mailto:a@b.example"
      })
  void linksLeadToTheWebOnly(String link) throws FeedException {
    Entry entry =
        entry(
            "<rss><channel><item><title>x</title><link>" + link + "</link></item></channel></rss>");

    assertEquals(Optional.empty(), entry.link());
  }

  @Test
  void textIsReadInItsEncodingWhateverTheServerSays() throws FeedException {
    String feed = "<rss><channel><title>Küste – Ærø</title></channel></rss>";

    assertEquals("Küste – Ærø", title(feed.getBytes(UTF_8), "text/xml"));
    assertEquals("Küste – Ærø", title(feed.getBytes(UTF_8), "text/xml; charset=us-ascii"));
    assertEquals("Küste – Ærø", title(encoded(feed, "windows-1252"), ""));
    assertEquals("Küste – Ærø", title(encoded(feed, "windows-1252"), "text/xml; charset=utf-8"));
    assertEquals(
        "Küste – Ærø", title(encoded("\uFEFF" + feed, "UTF-16LE"), "text/xml; charset=utf-8"));
    assertEquals("Küste – Ærø", title(encoded(feed, "UTF-16BE"), ""));
    assertEquals(
        "Küste – Ærø",
        title(encoded("<?xml version='1.0' encoding='iso-8859-1'?>" + feed, "windows-1252"), ""));
  }

  private static byte[] encoded(String text, String charset) {
    return text.getBytes(java.nio.charset.Charset.forName(charset));
  }

  private static String title(byte[] document, String contentType) throws FeedException {
    return parser().parse(document, contentType, URL).title();
  }

  private static Entry dated(String date) throws FeedException {
    return entry("<rss><channel><item><pubDate>" + date + "</pubDate></item></channel></rss>");
  }

  private static Entry entry(String document) throws FeedException {
    Feed feed = parse(document);
    assertEquals(1, feed.entries().size());
    return feed.entries().get(0);
  }

  private static Feed parse(String document) throws FeedException {
    return parser().parse(document.getBytes(UTF_8), "", URL);
  }

  private static FeedParser parser() {
    return new FeedParser(Clock.fixed(NOW, ZoneOffset.UTC));
  }
}
