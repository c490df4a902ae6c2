package dateline.subscription;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpmlTest {
  @Test
  void nestedFoldersBecomeOneTag() throws SubscriptionException {
    Subscription feed =
        only(
            """
            <opml version="2.0"><body><outline text="News"><outline text="Europe">
              <outline text="Harbour Post" type="rss" xmlUrl="https://harbour.example/rss" htmlUrl="https://harbour.example/"/>
            </outline></outline></body></opml>
            """);

    assertEquals(List.of("News/Europe"), feed.tags());
    assertEquals("Harbour Post", feed.title());
    assertEquals(URI.create("https://harbour.example/rss"), feed.feedUrl());
    assertEquals(Optional.of(URI.create("https://harbour.example/")), feed.site());
  }

  @Test
  void categoriesAreTagsToo() throws SubscriptionException {
    Subscription feed =
        only(outline("text='Tide' xmlUrl='https://tide.example/f' category='/Sea/Weather,coast'"));

    assertEquals(List.of("Sea/Weather", "coast"), feed.tags());
  }

  @Test
  void readsOpmlOneWithUrlAndOnlyATitle() throws SubscriptionException {
    Subscription feed =
        only(
            "<opml version='1.0'><body><outline title='Old'"
                + " url='http://old.example/f'/></body></opml>");

    assertEquals("Old", feed.title());
    assertEquals(URI.create("http://old.example/f"), feed.feedUrl());
  }

  @Test
  void anOutlineWithoutAddressIsNamedWithItsLine() throws SubscriptionException {
    SubscriptionFile file =
        read("<opml>\n<body>\n<outline type='rss' text='World'/>\n</body></opml>");

    assertEquals(
        List.of(
            "feeds.opml, line 3: no xmlUrl; the outline \"World\" was skipped; give it the address"
                + " of its feed, or delete it"),
        file.problems());
  }

  @Test
  void anEmptyFolderIsNoDefect() throws SubscriptionException {
    SubscriptionFile file = read("<opml><body><outline text='World'></outline></body></opml>");

    assertEquals(List.of(), file.problems());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "|cat /etc/passwd",
        "exec:ls",
        "file:///etc/passwd",
        "javascript:alert(1)",
        "https:"
      })
  void onlyTheWebIsSubscribedTo(String address) throws SubscriptionException {
    SubscriptionFile file = read(outline("text='Trap' xmlUrl='" + address + "'"));

    assertEquals(0, file.subscriptions().size());
    assertEquals(1, file.problems().size());
    assertTrue(file.problems().get(0).contains("is no http or https address"));
  }

  @Test
  void bareAmpersandsAreMeant() throws SubscriptionException {
    Subscription feed = only(outline("text='Salt & Rope' xmlUrl='https://salt.example/?a=1&b=2'"));

    assertEquals("Salt & Rope", feed.title());
    assertEquals("a=1&b=2", feed.feedUrl().getQuery());
  }

  @Test
  void aFeedListedTwiceIsJoinedWithTheTagsOfBoth() throws SubscriptionException {
    SubscriptionFile file =
        read(
            """
            <opml><body>
            <outline text="A"><outline text="Post" xmlUrl="http://post.example/feed"/></outline>
            <outline text="B"><outline text="Post" xmlUrl="https://POST.example:443/feed/"/></outline>
            </body></opml>
            """);

    assertEquals(1, file.subscriptions().size());
    assertEquals(List.of("A", "B"), file.subscriptions().subscriptions().get(0).tags());
    assertEquals(
        List.of("feeds.opml, line 3: \"Post\" is the feed of line 2 again; the two were joined"),
        file.notes());
    assertEquals(List.of(), file.problems());
  }

  @Test
  void aPageThatAnotherProgramTakesApartIsNoFeed() throws SubscriptionException {
    SubscriptionFile file =
        read(
            """
            <opml><body>
            <outline text="Notices" type="HTML+XPath" xmlUrl="https://town.example/notices"
              frss:xPathItem="//li"/>
            <outline text="Tides" type="JSON+DotNotation" xmlUrl="https://tide.example/api"/>
            </body></opml>
            """);

    assertEquals(0, file.subscriptions().size());
    assertEquals(
        List.of(
            "feeds.opml, line 2: \"https://town.example/notices\" is a page that another program"
                + " takes apart, not a feed; the outline \"Notices\" was skipped",
            "feeds.opml, line 4: \"https://tide.example/api\" is a page that another program"
                + " takes apart, not a feed; the outline \"Tides\" was skipped"),
        file.problems());
  }

  @Test
  void whatIsLostWithoutAFeedIsTold() throws SubscriptionException {
    SubscriptionFile file =
        read(
            """
            <opml><body>
            <outline text="Club list" type="include" url="https://club.example/list.opml"/>
            <outline text="Town hall" type="link" url="https://town.example/"/>
            <outline text="C, D/E"><outline text="Post" xmlUrl="http://post.example/feed"/></outline>
            </body></opml>
            """);

    assertEquals(
        List.of(
            "feeds.opml, line 2: an include of another list; the outline \"Club list\" was skipped;"
                + " import that list by itself"),
        file.problems());
    assertEquals(
        List.of(
            "feeds.opml, line 3: \"Town hall\" is a link to a page; it was left out",
            "feeds.opml, line 4: the folder \"C, D/E\" is called \"C, D-E\" here; a slash divides"
                + " folders"),
        file.notes());
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16", "windows-1252"})
  void readsItInManyEncodings(String encoding) throws SubscriptionException {
    String opml =
        "<?xml version='1.0' encoding='"
            + encoding
            + "'?>"
            + outline("text='Küste' xmlUrl='https://k.example/'");

    SubscriptionFile file = Opml.read(opml.getBytes(Charset.forName(encoding)), "feeds.opml");

    assertEquals("Küste", file.subscriptions().subscriptions().get(0).title());
  }

  @Test
  void undeclaredWindowsLettersAreRead() throws SubscriptionException {
    byte[] opml =
        outline("text='Küste' xmlUrl='https://k.example/'").getBytes(StandardCharsets.ISO_8859_1);

    assertEquals(
        "Küste", Opml.read(opml, "feeds.opml").subscriptions().subscriptions().get(0).title());
  }

  @Test
  void aByteOrderMarkIsNoPartOfIt() throws SubscriptionException {
    assertEquals("A", only("\uFEFF" + outline("text='A' xmlUrl='https://a.example/'")).title());
  }

  @Test
  void aFileThatIsCutOffGivesWhatItHas() throws SubscriptionException {
    String opml = outline("text='A' xmlUrl='https://a.example/'");

    assertEquals(1, read(opml.substring(0, opml.indexOf("</body"))).subscriptions().size());
  }

  @Test
  void somethingElseIsRefusedWithFileAndLine() {
    SubscriptionException refused =
        assertThrows(SubscriptionException.class, () -> read("\n<html><p>Not a list</p></html>"));

    assertTrue(refused.getMessage().startsWith("feeds.opml, line 2: this is <html>, not OPML; "));
  }

  @Test
  void anEmptyFileIsRefused() {
    SubscriptionException refused = assertThrows(SubscriptionException.class, () -> read(""));

    assertTrue(refused.getMessage().startsWith("feeds.opml, line 1: this holds no XML, not OPML"));
  }

  @Test
  void controlAndBidiCharactersStayOutOfTitlesAndProblems() throws SubscriptionException {
    SubscriptionFile file =
        read(
            outline("text='a&#27;[31mb\u202Ec' xmlUrl='https://a.example/'")
                + outline("text='x&#x9b;y' xmlUrl='|\u202E&#7;'"));

    assertEquals("a[31mbc", file.subscriptions().subscriptions().get(0).title());
    assertTrue(
        file.problems().get(0).codePoints().noneMatch(c -> c < 32 || c == 0x9B || c == 0x202E));
  }

  @Test
  void attributesOfOtherProgramsSurvive() throws SubscriptionException {
    String opml =
        "<opml xmlns:frss='https://freshrss.example/opml'><body><outline text='A' description='d"
            + " &amp; e' frss:cssFullContent='#body > p'"
            + " xmlUrl='https://a.example/'/></body></opml>";
    List<Subscription> first = read(opml).subscriptions().subscriptions();

    String written = Opml.write("Feeds", first);

    assertEquals(first, read(written).subscriptions().subscriptions());
    assertTrue(written.contains("xmlns:frss=\"https://freshrss.example/opml\""));
    assertTrue(written.contains("frss:cssFullContent=\"#body &gt; p\""));
    assertEquals("d & e", first.get(0).attributes().get("description"));
  }

  /** Found by fuzzing. */
  @Test
  void whatXmlCannotHoldIsNotKept() throws SubscriptionException {
    String outline = "<outline text='A' xmlUrl='https://a.example/' x:note='b&#20;c'/>";

    Subscription feed = only("<opml xmlns:x='urn:\uFFFF1'><body>" + outline + "</body></opml>");

    assertEquals(Map.of("x:note", "bc", "xmlns:x", "urn:1"), feed.attributes());
  }

  /** Found by fuzzing. */
  @Test
  void anAddressHoldsNothingInvisible() throws SubscriptionException {
    Subscription feed = only(outline("xmlUrl='https://a\u202E\u00AD.example/\u2066f'"));

    assertEquals(URI.create("https://a.example/f"), feed.feedUrl());
    assertEquals("a.example", feed.title());
  }

  /** Found by fuzzing. */
  @Test
  void prefixesThatDifferInCaseAreTwo() throws SubscriptionException {
    String outline = "<outline text='A' xmlUrl='https://a.example/' Xy:a='1' xy:a='2'/>";

    Subscription feed = only("<opml xmlns:Xy='urn:1' xmlns:xy='urn:2'>" + outline + "</opml>");

    assertEquals(
        Map.of("Xy:a", "1", "xy:a", "2", "xmlns:Xy", "urn:1", "xmlns:xy", "urn:2"),
        feed.attributes());
  }

  /** Found by fuzzing. */
  @Test
  void aCategoryHasNoEmptySteps() throws SubscriptionException {
    Subscription feed =
        only(outline("text='A' xmlUrl='https://a.example/' category='// Sea / /North/,/'"));

    assertEquals(List.of("Sea/North"), feed.tags());
  }

  @Test
  void tenThousandFeedsInFoldersAreReadInTime() {
    StringBuilder opml = new StringBuilder("<opml><body>");
    for (int i = 0; i < 10_000; i++) {
      String start =
          i % 100 == 0 ? (i == 0 ? "" : "</outline>") + "<outline text='f" + i + "'>" : "";
      opml.append(start + "<outline text='F' xmlUrl='https://f.example/" + i + "'/>\n");
    }

    assertTimeout(
        Duration.ofSeconds(20),
        () -> assertEquals(10_000, read(opml + "</outline></body></opml>").subscriptions().size()));
  }

  @Test
  void writesFoldersAndCategories() {
    Subscription feed =
        new Subscription(
            URI.create("https://a.example/f?x=1&y=2"),
            "A \"quoted\" <title>",
            Optional.empty(),
            List.of("News/Europe", "sea"),
            Map.of());

    assertEquals(
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <opml version="2.0">
          <head>
            <title>My feeds</title>
          </head>
          <body>
            <outline text="News">
              <outline text="Europe">
                <outline text="A &quot;quoted&quot; &lt;title&gt;" title="A &quot;quoted&quot; &lt;title&gt;" type="rss" xmlUrl="https://a.example/f?x=1&amp;y=2" category="sea"/>
              </outline>
            </outline>
          </body>
        </opml>
        """,
        Opml.write("My feeds", List.of(feed)));
  }

  @Test
  void aHundredThousandOpenOutlinesAreReadInTime() throws SubscriptionException {
    String deep = "<opml><body>" + "<outline text='f'>".repeat(100_000);

    assertEquals(0, read(deep).subscriptions().size());
  }

  private static String outline(String attributes) {
    return "<opml><body><outline " + attributes + "/></body></opml>";
  }

  private static Subscription only(String opml) throws SubscriptionException {
    SubscriptionFile file = read(opml);
    assertEquals(List.of(), file.problems());
    assertEquals(1, file.subscriptions().size());
    return file.subscriptions().subscriptions().get(0);
  }

  private static SubscriptionFile read(String opml) throws SubscriptionException {
    return Opml.read(opml.getBytes(StandardCharsets.UTF_8), "feeds.opml");
  }
}
