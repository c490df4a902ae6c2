package dateline.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageTurnerTest {
  private static final URI FIRST = URI.create("https://varn.example/canal.html");

  @TempDir private Path sites;
  private final Map<String, String> pages = new HashMap<>();
  private final List<String> asked = new ArrayList<>();

  /** A page whose three paragraphs name its number. */
  private static String page(int number, String links) {
    StringBuilder text = new StringBuilder("<article><h1>Canal</h1>");
    for (int i = 1; i <= 3; i++) {
      text.append(
          "<p>In part %d the council of Varn told the %d boatmen that the lock of pier %d would open, after years of quarrels.</p>"
              .formatted(number, 40 + i, number * 10 + i));
    }
    return text + "</article><div class=pages>" + links + "</div>";
  }

  private static String rel(String href) {
    return "<a rel=next href='" + href + "'>›</a>";
  }

  private Article read(String first) throws InterruptedException {
    return read(Pages.EXTRACTOR, first);
  }

  private Article read(Extractor extractor, String first) throws InterruptedException {
    return extractor.pages(bytes(first), "", FIRST, this::fetch);
  }

  private Optional<FurtherPages.Sent> fetch(URI address) {
    asked.add(address.toString());
    return Optional.ofNullable(pages.get(address.toString()))
        .map(html -> new FurtherPages.Sent(bytes(html), "text/html", address));
  }

  private static byte[] bytes(String html) {
    return html.getBytes(StandardCharsets.UTF_8);
  }

  private static List<Integer> parts(Article article) {
    return article.body().stream()
        .map(block -> Integer.valueOf(block.text().split(" ")[2]))
        .distinct()
        .toList();
  }

  @Test
  void joinsThePagesInOrder() throws InterruptedException {
    pages.put("https://varn.example/canal-2.html", page(2, rel("/canal-3.html")));
    pages.put("https://varn.example/canal-3.html", page(3, ""));

    Article article = read(page(1, rel("canal-2.html")));

    assertEquals(List.of(1, 2, 3), parts(article));
    assertEquals(9, article.body().size());
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      textBlock =
          """
          "<a href='canal-2.html'>Next page</a>"
          "<a href='canal-2.html'>Nächste Seite »</a>"
          "<a href='canal-2.html'>次へ</a>"
          "<a href='canal-2.html' title='Page suivante'>»</a>"
          "<b>1</b> <a href='canal-2.html'>2</a> <a href='canal-3.html'>3</a>"
          "<ul><li><a href='canal.html'>1</a></li><li><a href='canal-2.html'>2</a></li></ul>"
          """)
  void knowsALinkToTheNextPage(String links) throws InterruptedException {
    pages.put("https://varn.example/canal-2.html", page(2, ""));

    assertEquals(List.of(1, 2), parts(read(page(1, links))));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      textBlock =
          """
          "<a href='canal-2.html'>The canal, part two of our series</a>"
          "<a href='canal-2.html'>2</a>"
          "<a rel=next href='canal-3.html'>Next</a>"
          "<a rel=next href='lake.html'>Next</a>"
          "<a rel=next href='canal.html?cpage=2'>Next</a>"
          "<a rel=next href='canal.html/comment-page-2/'>Next</a>"
          "<a rel=next href='https://lake.example/canal-2.html'>Next</a>"
          "<a rel=next href='https://varn.example:8443/canal-2.html'>Next</a>"
          "<a rel=next href='javascript:next(2)'>Next</a>"
          """)
  void asksForNothingElse(String links) throws InterruptedException {
    assertEquals(List.of(1), parts(read(page(1, links))));
    assertEquals(List.of(), asked);
  }

  @ParameterizedTest
  @CsvSource({
    "/canal, /canal/2, 2",
    "/canal/, /canal/2/, 2",
    "/canal/, /canal/page/3/, 3",
    "/canal.html, '/canal,2.html', 2",
    "/canal.html, /canal_p2.html, 2",
    "/canal.html, /canal.html?page=2, 2",
    "/canal.html?a=b, /canal.html?a=b&page=2, 2",
    "/canal.html?from=feed, /canal.html?page=2, 2",
    "/canal?page=1, /canal?page=2, 2",
    "/canal/seite-1, /canal/seite-4, 4",
    "/canal-2026, /canal-2026-2, 2",
  })
  void readsThePagesNumber(String first, String later, int number) {
    assertEquals(Optional.of(number), number(first, later));
  }

  @ParameterizedTest
  @CsvSource({
    "/canal-1, /canal-2",
    "/canal-1, /canal-12",
    "/news/12345, /news/12346",
    "/2026/11/1, /2026/11/2",
    "/canal, /canal-part-2",
    "/canal, /canal-2-boats-sink",
    "/canal, /lake",
    "/canal, /canal",
    "/canal, /canal/2026",
  })
  void otherAddressesAreOtherArticles(String first, String later) {
    assertEquals(Optional.empty(), number(first, later));
  }

  private static Optional<Integer> number(String first, String later) {
    URI site = URI.create("https://varn.example/");
    return PageAddress.number(site.resolve(first), site.resolve(later));
  }

  @Test
  void endsWhereAPageSaysTheSameAgain() throws InterruptedException {
    pages.put("https://varn.example/canal-2.html", page(1, rel("canal-3.html")));

    assertEquals(3, read(page(1, rel("canal-2.html"))).body().size());
    assertEquals(1, asked.size());
  }

  @Test
  void whatIsRepeatedOnEachPageComesOnce() throws InterruptedException {
    String note =
        "<p>The council of Varn paid for part of the travel of our reporter to the old canal.</p></article>";
    pages.put("https://varn.example/canal-2.html", page(2, "").replace("</article>", note));

    assertEquals(7, read(page(1, rel("canal-2.html")).replace("</article>", note)).body().size());
  }

  @Test
  void asksForNinePagesAtMost() throws InterruptedException {
    for (int i = 2; i <= 40; i++) {
      pages.put(
          "https://varn.example/canal-" + i + ".html", page(i, rel("canal-" + (i + 1) + ".html")));
    }

    assertEquals(10, parts(read(page(1, rel("canal-2.html")))).size());
    assertEquals(9, asked.size());
  }

  @Test
  void aFrontPageIsNoArticle() throws InterruptedException {
    String page = "<meta property='og:type' content='website'>" + page(1, rel("canal-2.html"));

    read(page);

    assertEquals(List.of(), asked);
  }

  @Test
  void aPageThatDoesNotComeEndsTheArticle() throws InterruptedException {
    assertEquals(List.of(1), parts(read(page(1, rel("canal-2.html")))));
  }

  @Test
  void aRedirectToAnotherHostIsNotRead() throws InterruptedException {
    Article article =
        Pages.EXTRACTOR.pages(
            bytes(page(1, rel("canal-2.html"))),
            "",
            FIRST,
            address ->
                Optional.of(
                    new FurtherPages.Sent(
                        bytes(page(2, "")), "", URI.create("https://lake.example/canal-2.html"))));

    assertEquals(List.of(1), parts(article));
  }

  @Test
  void aSitesRuleNamesTheNextPageWhateverItsAddress() throws InterruptedException, IOException {
    pages.put("https://varn.example/more?id=77", page(2, "<a class=fwd href='/more?id=77'>x</a>"));

    Article article =
        read(
            ruled("next_page_link: //a[@class='fwd']"),
            page(1, "<a class=fwd href='/more?id=77'>x</a>"));

    assertEquals(List.of(1, 2), parts(article));
    assertEquals(1, asked.size());
  }

  @Test
  void aSitesRuleNamesThePageThatHoldsItAll() throws InterruptedException, IOException {
    pages.put("https://varn.example/canal/print", page(1, "") + page(2, ""));

    Article article =
        read(
            ruled("single_page_link: //a[@class='all']/@href"),
            page(1, "<a class=all href='/canal/print'>Print</a>"));

    assertEquals(List.of("https://varn.example/canal/print"), asked);
    assertTrue(article.words() >= read(page(1, "")).words());
  }

  private static void complain(String sentence) {
    throw new AssertionError(sentence);
  }

  private Extractor ruled(String rule) throws IOException {
    Files.writeString(sites.resolve("varn.example.txt"), rule);
    return new Extractor(SiteRules.in(sites, PageTurnerTest::complain));
  }
}
