package dateline.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteRulesTest {
  private static final String PAGE =
      """
      <html><head><title>Canal | Varn Post</title></head><body>
      <div id="story"><h1>Canal</h1><div class="meta">Ines Okar &amp; Tom Vell, 3 May 2026</div>
      <p id="lede">Varn reopens its canal.</p>
      <div class="ad-slot">Buy boats.</div></div>
      <div class="more">%s</div></body></html>
      """
          .formatted(Pages.NEWS);

  private static final String LEDE = "Varn reopens its canal.";

  @TempDir private Path sites;
  private final List<String> complaints = new CopyOnWriteArrayList<>();

  private Article extract(String host, String html) {
    return new Extractor(SiteRules.in(sites, complaints::add))
        .page(
            html.getBytes(StandardCharsets.UTF_8),
            "text/html; charset=utf-8",
            Optional.of(URI.create("https://" + host + "/canal")));
  }

  private void rule(String file, String text) throws IOException {
    Files.writeString(sites.resolve(file), text);
  }

  @Test
  void aRuleChoosesTheBody() throws IOException {
    rule("varn.example.txt", "body: //p[@id='lede']\n");

    assertEquals(List.of(LEDE), Pages.texts(extract("www.varn.example", PAGE)));
  }

  @Test
  void whatIsOutsideNamesTheRuleThatChose() throws IOException {
    rule("varn.example.txt", "# the story alone\nbody: //p[@id='lede']\n");

    Article article = extract("varn.example", PAGE);

    assertTrue(Pages.isRemovedBy("outside the body, varn.example.txt line 2", article));
  }

  @Test
  void aBodyThatIsNotThereLeavesTheChoiceToTheFinder() throws IOException {
    rule("varn.example.txt", "body: //div[@id='gone']\n");

    assertEquals(3, extract("varn.example", PAGE).body().size());
    assertEquals(List.of(), complaints);
  }

  @Test
  void theFirstBodyThatIsThereCounts() throws IOException {
    rule(
        "varn.example.txt",
        "body: //div[@id='gone']\nbody: //p[@id='lede'] | //div[@class='ad-slot']\nprune: no");

    assertEquals(List.of(LEDE, "Buy boats."), Pages.texts(extract("varn.example", PAGE)));
  }

  @Test
  void stripsElementsAndSaysByWhichLine() throws IOException {
    rule(
        "varn.example.txt",
        """
        body: //div[@id='story']
        strip: //h1
        strip_id_or_class: ad-
        strip: //div[@class='meta']
        prune: no
        """);

    Article article = extract("varn.example", PAGE);

    assertEquals(List.of(LEDE), Pages.texts(article));
    assertTrue(Pages.isRemovedBy("strip, varn.example.txt line 3", article));
  }

  @Test
  void readsHeadlineAuthorsAndDate() throws IOException {
    rule(
        "varn.example.txt",
        """
        title: //h9
        title: //p[@id='lede']
        author: substring-before(//div[@class='meta'], ',')
        date: substring-after(//div[@class='meta'], ', ')
        """);

    Article article = extract("varn.example", PAGE);

    assertEquals(LEDE, article.headline());
    assertEquals(List.of("Ines Okar", "Tom Vell"), article.byline());
    assertEquals("2026-05-03", article.published().orElseThrow().toLocalDate().toString());
  }

  @Test
  void replacesTextOfTheSourceBeforeReadingIt() throws IOException {
    rule(
        "varn.example.txt",
        """
        find_string: <div class="more">
        replace_string: <div id="new">
        replace_string(canal, which): canal: which
        body: //div[@id='new']
        """);

    Article article = extract("varn.example", PAGE);

    assertEquals(3, article.body().size());
    assertTrue(article.text().contains("old canal: which had been"), article.text());
  }

  @Test
  void tellsOfWhatWouldPassSilently() throws IOException {
    rule(
        "varn.example.txt",
        """
        prune: maybe
        find_string: <i>
        find_string: <b>
        replace_string: <u>
        body: //p[@id='lede']
        find_string: <em>
        """);

    Article article = extract("varn.example", PAGE);

    assertEquals(1, article.body().size());
    assertEquals(
        List.of(
            "prune is yes or no, not \"maybe\"",
            "no replace_string comes after this find_string",
            "no replace_string comes after this find_string"),
        complaints.stream().map(c -> c.replaceAll("^.*line \\d+: |; the line.*$", "")).toList());
    assertEquals(
        List.of("line 1", "line 2", "line 6"),
        complaints.stream().map(c -> c.replaceAll("^.*(line \\d+):.*$", "$1")).toList());
  }

  @Test
  void aDotInFrontMeansEveryHostBelow() throws IOException {
    rule(".varn.example.txt", "body: //p[@id='lede']\n");

    assertEquals(1, extract("north.press.varn.example", PAGE).body().size());
    assertEquals(3, extract("varn.example", PAGE).body().size());
    assertEquals(3, extract("notvarn.example", PAGE).body().size());
  }

  @Test
  void theHostsOwnFileGoesFirst() throws IOException {
    rule(".varn.example.txt", "body: //p[@id='lede']\n");
    rule("north.varn.example.txt", "title: //p[@id='lede']\n");

    assertEquals(LEDE, extract("north.varn.example", PAGE).headline());
    assertEquals(3, extract("north.varn.example", PAGE).body().size());
  }

  @Test
  void aWrongLineIsToldOnceAndTheRestWorks() throws IOException {
    rule(
        "varn.example.txt",
        """
        body //p
        bodyy: //p
        body: //p[@id=
        strip: no-such-function(//p)
        replace_string(): x
        tidy: yes
        test_url: https://varn.example/canal
        body: //p[@id='lede']
        """);

    Extractor extractor = new Extractor(SiteRules.in(sites, complaints::add));
    Optional<URI> url = Optional.of(URI.create("https://varn.example/canal"));
    byte[] page = PAGE.getBytes(StandardCharsets.UTF_8);
    assertEquals(List.of(LEDE), Pages.texts(extractor.page(page, "", url)));
    assertEquals(1, extractor.page(page, "", url).body().size());

    assertEquals(5, complaints.size(), complaints::toString);
    String file = sites.getFileName() + "/varn.example.txt";
    assertEquals(
        file
            + ", line 1: no colon; a line is a directive, a colon and its value; the line was skipped",
        complaints.get(0));
    assertEquals(
        file + ", line 2: there is no directive \"bodyy\"; the line was skipped",
        complaints.get(1));
    assertTrue(complaints.get(2).startsWith(file + ", line 3: no XPath that can be read ("));
    assertTrue(complaints.get(3).startsWith(file + ", line 4: no XPath that can be read ("));
  }

  @Test
  void aPageKeptWithoutItsAddressIsKnownByWhatItSays() throws IOException {
    rule("varn.example.txt", "body: //p[@id='lede']\n");
    String page =
        PAGE.replace("<head>", "<head><link rel=canonical href='https://varn.example/canal'>");

    Article article =
        new Extractor(SiteRules.in(sites, complaints::add))
            .page(page.getBytes(StandardCharsets.UTF_8), "", Optional.empty());

    assertEquals(List.of(LEDE), Pages.texts(article));
  }

  @Test
  void aRuleIsCleanedAfterUnlessThatLeavesLittle() throws IOException {
    rule("varn.example.txt", "body: //div[@class='share-bar']\n");
    String named = "<div class='share-bar'><p>" + LEDE + "</p></div>" + Pages.NEWS;

    assertEquals(List.of(LEDE), Pages.texts(extract("varn.example", named)));
  }

  @Test
  void noFolderIsNoMistake() {
    SiteRules rules = SiteRules.in(sites.resolve("nowhere"), complaints::add);

    assertEquals(
        3,
        new Extractor(rules)
            .page(
                PAGE.getBytes(StandardCharsets.UTF_8),
                "",
                Optional.of(URI.create("https://varn.example/canal")))
            .body()
            .size());
    assertEquals(List.of(), complaints);
  }

  @Test
  void anExpressionThatLooksAtEverythingFromEverywhereIsStopped() throws IOException {
    rule(
        "varn.example.txt",
        """
        strip: //div[following-sibling::div[preceding-sibling::div[following::p]]]
        strip: //*[contains(., 'zzz')]
        strip: //div[position()>5]/following-sibling::*[last()]/preceding::*
        body: //article
        """);
    String flat = "<div class=x><a href=y>t</a></div>".repeat(60_000);
    String page = flat + "<article>" + Pages.NEWS + "</article>";

    Article article =
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> extract("varn.example", page));

    assertFalse(complaints.isEmpty());
    assertTrue(complaints.get(0).contains("it looks at too much of this page"), complaints.get(0));
    assertEquals(3, article.body().size());
  }

  @Test
  void everyFileOfOursIsReadWithoutComplaint() throws IOException {
    for (String file : Phrases.words("sites.txt")) {
      try (var stream = SiteRules.class.getResourceAsStream("sites/" + file)) {
        assertTrue(stream != null, file);
        String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        SiteRuleReader.read(file, text, complaints::add);
      }
    }
    assertEquals(List.of(), complaints);
  }
}
