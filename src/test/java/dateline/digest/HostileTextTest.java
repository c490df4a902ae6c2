package dateline.digest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import dateline.article.Article;
import dateline.article.Block;
import dateline.article.Link;
import dateline.article.Removal;
import dateline.briefing.Actor;
import dateline.briefing.Briefing;
import dateline.briefing.Bullet;
import dateline.briefing.Figure;
import dateline.briefing.Quotation;
import dateline.briefing.Source;
import dateline.store.EntryId;
import dateline.store.StoredEntry;
import dateline.text.Columns;
import dateline.text.Printable;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Whatever stands in a feed, a written page is safe, well formed and within its width. */
class HostileTextTest {
  private static final Set<String> TAGS =
      Set.of(
          "html head meta title style body article section h1 h2 h3 p small a ul ol li table tbody tr"
              .concat(" th td blockquote pre code figure figcaption #root")
              .split(" "));
  private static final Pattern OPEN_LINK = Pattern.compile("(?<!\\\\)\\]\\(javascript");

  /** Addresses, commands and code stay whole, however narrow the page. */
  private static final Pattern WHOLE = Pattern.compile("https://|dateline brief|^ +code");

  private static final URI BAD_LINK = URI.create("javascript:alert(1)");

  @Provide
  Arbitrary<String> nasty() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "<script>alert(1)</script>",
            "](javascript:alert(1))",
            "```",
            "| a | b |",
            "\u001b[31m",
            "\u001b]8;;http://x\u0007",
            "\u202e",
            "\u0085",
            "\r\n",
            "1. ",
            "# ",
            "--- ",
            "'\"><img src=x onerror=alert(1)>",
            "＜script＞",
            "中国新闻",
            "é",
            "e\u0301",
            "👩‍👩‍👧",
            "ﬁ…",
            "a_b*c*",
            "&amp;&#60;",
            "x".repeat(90),
            "\ud800",
            "\u0000");
    return Arbitraries.oneOf(pieces, Arbitraries.strings().ofMaxLength(12))
        .list()
        .ofMaxSize(8)
        .map(parts -> String.join(" ", parts));
  }

  @Property(tries = 100)
  void textStaysWithinItsWidth(
      @ForAll("nasty") String text, @ForAll @IntRange(min = 20, max = 120) int columns) {
    TextStyle style = new TextStyle(columns, text.length() % 2 == 0);
    for (String page : pages(text, Format.TEXT, style)) {
      assertPrintable(page);
      page.lines()
          .filter(line -> !WHOLE.matcher(line).find())
          .forEach(line -> assertTrue(Columns.of(line) <= columns, line));
    }
  }

  @Property(tries = 50)
  void jsonReadsBack(@ForAll("nasty") String text) {
    for (Format format : List.of(Format.JSON, Format.JSONL)) {
      for (String page : pages(text, format, TextStyle.DEFAULT)) {
        assertPrintable(page);
        assertTrue(JsonParser.parseString(page).isJsonObject());
        assertTrue(format == Format.JSON || page.lines().count() == 1);
      }
    }
  }

  @Property(tries = 50)
  void asciiFormsAreAscii(@ForAll("nasty") String text) {
    for (Format format : Format.values()) {
      for (String page : pages(text, format, new TextStyle(60, true))) {
        assertTrue(page.chars().allMatch(c -> c < 128), page);
      }
    }
  }

  @Property(tries = 50)
  void htmlHoldsOnlyElementsOfOurs(@ForAll("nasty") String text) {
    for (String page : pages(text, Format.HTML, TextStyle.DEFAULT)) {
      assertPrintable(page);
      Document html = Jsoup.parse(page);
      Set<String> strangers = new TreeSet<>();
      for (Element element : html.getAllElements()) {
        element.attributes().forEach(a -> strangers.add(a.getKey()));
        strangers.add(TAGS.contains(element.tagName()) ? "href" : element.tagName());
      }
      strangers.removeAll(Set.of("href", "rel", "charset", "lang", "http-equiv", "content"));
      assertEquals(Set.of(), strangers);
      assertFalse(page.contains("href=\"javascript"), page);
    }
  }

  @Property(tries = 50)
  void markdownHoldsNoMarkupOfTheirs(@ForAll("nasty") String text) {
    for (boolean ascii : List.of(true, false)) {
      for (String page : pages(text, Format.MARKDOWN, new TextStyle(78, ascii))) {
        assertPrintable(page);
        String outside = page.replaceAll("(?s)````*\n.*?\n````*\n", "");
        assertFalse(outside.contains("<"), outside);
        assertFalse(OPEN_LINK.matcher(outside).find(), outside);
      }
    }
  }

  private static void assertPrintable(String page) {
    page.codePoints()
        .filter(c -> c != '\n')
        .forEach(
            c -> {
              boolean bidi = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
              assertFalse(
                  bidi || Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE,
                  () -> "U+" + Integer.toHexString(c));
            });
  }

  private static List<String> pages(String text, Format format, TextStyle style) {
    Briefing briefing = briefing(text);
    StoredEntry entry = entry(text);
    Told told = new Told(entry, List.of(text), List.of(entry));
    Digest digest =
        new Digest(
            Samples.NOW,
            Samples.ZONE,
            text,
            List.of(new DigestEntry(told, briefing)),
            List.of(told),
            2,
            List.of(new FailedFeed(text, URI.create("https://x.example/feed"), text)));
    return List.of(
        ArticleWriter.write(article(text), text, format, style, true),
        BriefingWriter.write(briefing, text, format, style),
        DigestWriter.write(digest, format, style));
  }

  private static Article article(String text) {
    List<Link> links = text.isEmpty() ? List.of() : List.of(new Link(0, text.length(), BAD_LINK));
    return new Article(
        Optional.of(BAD_LINK),
        text,
        List.of(text),
        Optional.empty(),
        Optional.of(text),
        Optional.of(text),
        List.of(
            new Block.Paragraph(text, links),
            new Block.Heading(3, text),
            new Block.ListItem(text, List.of()),
            new Block.Quote(text, List.of()),
            new Block.TableRow(List.of(text, text)),
            new Block.Code("code " + Printable.line(text))),
        List.of(new Removal("rule", text)));
  }

  private static Briefing briefing(String text) {
    List<Source> sources = List.of(new Source(1, text));
    List<Bullet> bullets = List.of(new Bullet(text, sources));
    Optional<String> some = Optional.of(text);
    return new Briefing(
        text,
        Optional.of(BAD_LINK),
        some,
        Optional.empty(),
        some,
        10,
        Optional.of(bullets.get(0)),
        List.of(new Actor(text, Actor.Kind.GROUP, some, some, 1, List.of(text), sources)),
        bullets,
        List.of(new Figure(text, text, sources)),
        bullets,
        List.of(new Quotation(text, text, sources)),
        bullets,
        bullets,
        List.of(text));
  }

  private static StoredEntry entry(String text) {
    return new StoredEntry(
        new EntryId(7),
        URI.create("https://x.example/feed"),
        text,
        List.of(text),
        text,
        Optional.of(BAD_LINK),
        List.of(text),
        Samples.NOW,
        Samples.NOW,
        false,
        true,
        List.of(text),
        400,
        false);
  }
}
