package dateline.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.text.Printable;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Feeds made to harm: none may throw anything but a refusal, take long, or reach the terminal. */
class HostileFeedTest {
  private static final URI URL = URI.create("https://harbour.example/feed");
  private static final Duration SOON = Duration.ofSeconds(20);

  private static final String FEED =
      """
      <?xml version="1.0" encoding="utf-8"?><!DOCTYPE rss [<!ENTITY h "harbour">]>
      <rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>The &h; &amp; sea</title>
      <item><title><![CDATA[Ferry <b>waits</b>]]></title><link>/a?b=c</link><guid>1</guid>
      <pubDate>Wed, 07 Jan 2026 09:30:00 GMT</pubDate><atom:author><atom:name>Ada</atom:name></atom:author>
      <description>&lt;p&gt;x&#160;&eacute;&lt;/p&gt;</description></item></channel></rss>
      """;

  /** ESC, BEL, CSI as C1, a right-to-left override, an isolate, a zero-width space, NUL, DEL. */
  private static final String UNSAFE = "\u001b]0;x\u0007\u009b31m\u202e\u2066\u200b\u0000\u007f";

  @Test
  void laughsDoNotMultiply() {
    String laughs =
        "<!DOCTYPE rss [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
            + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]>"
            + "<rss><channel><title>&a; &b; &c;</title></channel></rss>";

    assertEquals("ha &b; &c;", parsed(laughs).title());
  }

  @Test
  void noFileIsReadInByAnEntity() {
    String external =
        "<!DOCTYPE rss [<!ENTITY f SYSTEM \"file:///etc/passwd\"><!ENTITY % p SYSTEM \"http://127.0.0.1:1/\"> %p;]>"
            + "<rss><channel><title>&f;</title></channel></rss>";

    assertEquals("&f;", parsed(external).title());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a>",
        "<a",
        "<",
        "&",
        "&#",
        "&amp",
        "<!--",
        "<![CDATA[",
        "<!DOCTYPE ",
        "<!DOCTYPE [",
        "<?",
        "]]>",
        "</a>",
        "<a b='",
        "{",
        "[",
        "{\"a\":",
        "<item>",
        "<!ENTITY a 'b'>"
      })
  void repetitionTakesNoTime(String piece) {
    for (String start : List.of("", "<rss><channel><item><title>", "{\"items\":[")) {
      assertTimeout(SOON, () -> parseQuietly(start + piece.repeat(100_000)));
    }
  }

  @Test
  void deepNestingIsFlattened() {
    String deep =
        "<rss><channel><item><title>x</title><description>"
            + "<b>".repeat(20_000)
            + "deep</channel></rss>";

    assertTimeout(SOON, () -> assertTrue(parsed(deep).entries().get(0).summary().contains("deep")));
  }

  @Test
  void deepNestingInHtmlAndInItsTitleIsHarmless() {
    String title = "&lt;b&gt;".repeat(20_000) + "deep";
    String feed =
        "<rss><channel><item><title>"
            + title
            + "</title><description>"
            + title
            + "</description></item></channel></rss>";

    assertTimeout(SOON, () -> assertEquals(1, parsed(feed).entries().size()));
  }

  @Test
  void aTitleOfAMegabyteIsCut() {
    String title =
        parsed("<rss><item><title>" + "x".repeat(1_000_000) + "</title></item></rss>")
            .entries()
            .get(0)
            .title();

    assertEquals(501, title.length());
    assertTrue(title.endsWith("…"));
  }

  @Test
  void aHundredThousandEntriesAreTooMany() {
    String many =
        "<rss><channel>" + "<item><title>x</title></item>".repeat(100_000) + "</channel></rss>";

    assertEquals(5_000, parsed(many).entries().size());
  }

  @Tag("once")
  @ParameterizedTest
  @ValueSource(strings = {"<a/>", "<item/>", "<a>", "&lt;", "{},"})
  void sixteenMegabytesFitIntoMemory(String piece) {
    for (String start : List.of("<rss><channel>", "{\"items\":[")) {
      String document = start + piece.repeat((16 << 20) / piece.length());

      assertTimeout(Duration.ofSeconds(35), () -> parseQuietly(document));
    }
  }

  @Test
  void noControlOrBidiCharacterGetsThroughAnyLayer() {
    for (String layer : layers(UNSAFE)) {
      Feed feed = parsed(everywhere(layer));

      Entry entry = feed.entries().get(0);
      for (String text : texts(feed, entry)) {
        assertFalse(
            text.codePoints().anyMatch(c -> UNSAFE.indexOf(c) >= 0 && c != ']' && !isPlain(c)),
            layer + " → " + text);
      }
    }
  }

  private static boolean isPlain(int c) {
    return c >= ' ' && c < 0x7F;
  }

  /** Raw, as references, as references in escaped HTML, in CDATA, and as named entities. */
  private static List<String> layers(String unsafe) {
    StringBuilder decimal = new StringBuilder();
    StringBuilder hex = new StringBuilder();
    unsafe
        .chars()
        .forEach(
            c -> {
              decimal.append("&#").append(c).append(';');
              hex.append("&#x").append(Integer.toHexString(c)).append(';');
            });
    String twice = decimal.toString().replace("&", "&amp;");
    return List.of(
        unsafe,
        decimal.toString(),
        hex.toString(),
        twice,
        "<![CDATA[" + unsafe + "]]>",
        "<![CDATA[<b>" + hex + "</b>]]>",
        "&rlm;&lrm;&zwsp;&ZeroWidthSpace;");
  }

  private static String everywhere(String text) {
    return "<rss><channel><title>%s</title><language>%s</language><item><title>a%s</title><guid>b%s</guid>"
            .formatted(text, text, text, text)
        + "<author>%s</author><category>%s</category><description>%s</description>"
            .formatted(text, text, text)
        + "<enclosure url='https://a.example/%s' type='%s'/></item></channel></rss>"
            .formatted(text.replace("'", ""), text.replace('<', ' '));
  }

  private static List<String> texts(Feed feed, Entry entry) {
    return List.of(
        feed.title(),
        feed.language().orElse(""),
        entry.id(),
        entry.title(),
        String.join("", entry.authors()),
        String.join("", entry.categories()),
        entry.summary(),
        entry.enclosures().toString(),
        feed.repairs().toString());
  }

  /** Found by fuzzing. */
  @ParameterizedTest
  @ValueSource(strings = {"<feed\u00A0version=\"0.3\"></feed>", "<a\u202Eb\u200F>", "<x\u2028y/>"})
  void aRefusalQuotesNothingUnsafe(String document) {
    FeedException refused =
        assertThrows(
            FeedException.class,
            () -> new FeedParser(Clock.systemUTC()).parse(document.getBytes(UTF_8), "", URL));

    assertEquals(Printable.line(refused.getMessage()), refused.getMessage());
  }

  @Property(tries = 500)
  void noBytesAreTooMuch(@ForAll byte[] document, @ForAll String contentType) {
    parseQuietly(document, contentType);
  }

  @Property(tries = 500)
  void noMutilatedFeedIsTooMuch(@ForAll("mutilated") String document) {
    parseQuietly(document);
  }

  @Property(tries = 200)
  void whatATitleSaysIsSafe(@ForAll String text) {
    String escaped = text.replace("&", "&amp;").replace("<", "&lt;");
    Feed feed = parsed("<rss><channel><title>" + escaped + "</title></channel></rss>");

    assertTrue(feed.title().codePoints().noneMatch(Character::isISOControl), feed.title());
  }

  /** A feed with pieces cut out, doubled, or put elsewhere. */
  @Provide
  Arbitrary<String> mutilated() {
    Arbitrary<Integer> places = Arbitraries.integers().between(0, FEED.length());
    Arbitrary<String> strange =
        Arbitraries.of(
            "<",
            ">",
            "&",
            "]]>",
            "<![CDATA[",
            "<!--",
            "\"",
            "xmlns=",
            "</item>",
            "\0",
            "<feed>",
            "{");
    return Combinators.combine(places, places, places, strange)
        .as(
            (a, b, c, piece) ->
                FEED.substring(0, a)
                    + piece
                    + FEED.substring(b)
                    + FEED.substring(Math.min(b, c), Math.max(b, c)));
  }

  private static void parseQuietly(String document) {
    parseQuietly(document.getBytes(UTF_8), "");
  }

  private static void parseQuietly(byte[] document, String contentType) {
    try {
      assertNotNull(new FeedParser(Clock.systemUTC()).parse(document, contentType, URL));
    } catch (FeedException refused) {
      assertTrue(refused.getMessage().startsWith("harbour.example sent "), refused.getMessage());
    }
  }

  private static Feed parsed(String document) {
    try {
      return new FeedParser(Clock.systemUTC()).parse(document.getBytes(UTF_8), "", URL);
    } catch (FeedException refused) {
      throw new AssertionError(document, refused);
    }
  }
}
