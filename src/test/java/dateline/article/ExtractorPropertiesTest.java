package dateline.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.text.Printable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

class ExtractorPropertiesTest {
  private static final Extractor EXTRACTOR = new Extractor();

  @Provide
  Arbitrary<String> pages() {
    Arbitrary<String> tags =
        Arbitraries.of(
            "<p>",
            "</p>",
            "<div class=share>",
            "</div>",
            "<ul>",
            "<li>",
            "</ul>",
            "<h1>",
            "</h1>",
            "<h2>",
            "</h2>",
            "<a href='/x'>",
            "</a>",
            "<table><tr><td>",
            "<td>",
            "</table>",
            "<pre>",
            "</pre>",
            "<br>",
            "<br><br>",
            "<blockquote>",
            "</blockquote>",
            "<article>",
            "</article>",
            "<span class=sr-only>",
            "</span>",
            "<b>",
            "</b>",
            "<figure><figcaption>",
            "</figure>",
            "<script>x</script>",
            "<div hidden>",
            "<aside>",
            "</aside>");
    Arbitrary<String> words =
        Arbitraries.of(
            "The ferry left the harbour at six, and nobody on the quay said a word about it. ",
            "Read more",
            " short ",
            "Ships",
            "\u202Eevil\u0007",
            "\u001B[31mred",
            "\uD800",
            "\n\t ",
            "ＡＢ漢字。",
            "é",
            "&amp;lt;");
    return Arbitraries.oneOf(tags, words).list().ofMaxSize(60).map(parts -> String.join("", parts));
  }

  @Property(tries = 400)
  void everyBlockIsPrintableAndStandsInThePage(@ForAll("pages") String html) {
    Article article =
        EXTRACTOR.page(
            html.getBytes(StandardCharsets.UTF_8), "text/html; charset=utf-8", Optional.empty());
    String sent = new String(html.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    Document shown = Jsoup.parse(sent);
    String whole = squeezed(shown.wholeText());
    boolean hides = !shown.select(".sr-only, [hidden]").isEmpty();

    for (Block block : article.body()) {
      assertEquals(Printable.lines(block.text()), block.text());
      for (String part : parts(block)) {
        assertTrue(
            whole.contains(squeezed(part)) || (hides && isLeft(squeezed(part), whole)),
            () -> part + " is not in " + html);
      }
    }
  }

  @Property(tries = 400)
  void linksLieInsideTheirBlocksInOrder(@ForAll("pages") String html) {
    Article article = EXTRACTOR.feedContent(html, Optional.empty(), "Ships");

    for (Block block : article.body()) {
      int last = 0;
      for (Link link : block.links()) {
        assertTrue(link.start() >= last && link.start() < link.end(), () -> block.toString());
        last = link.end();
      }
      assertTrue(last <= block.text().length(), () -> block.toString());
    }
  }

  @Property(tries = 300)
  void anyBytesGiveAnArticle(@ForAll byte[] page, @ForAll String contentType) {
    Article article = EXTRACTOR.page(page, contentType, Optional.empty());

    assertEquals(Printable.line(article.headline()), article.headline());
  }

  @Property(tries = 300)
  void anyTextKeepsItsWords(@ForAll String text) {
    Article article = EXTRACTOR.plainText(text, "");
    int removed = article.removed().size();

    assertTrue(removed > 0 || squeezed(text).equals(squeezed(article.text())));
  }

  /** Whether the letters are those of the page in their order, with hidden ones left out. */
  private static boolean isLeft(String part, String page) {
    int found = 0;
    for (int i = 0; i < page.length() && found < part.length(); i++) {
      found += page.charAt(i) == part.charAt(found) ? 1 : 0;
    }
    return found == part.length();
  }

  private static List<String> parts(Block block) {
    return block instanceof Block.TableRow row
        ? row.cells()
        : new ArrayList<>(List.of(block.text()));
  }

  /** What is left when white space and what may not be printed are gone. */
  private static String squeezed(String text) {
    return Printable.line(text).replace(" ", "");
  }
}
