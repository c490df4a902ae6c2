package dateline.article;

import static dateline.article.Pages.NEWS;
import static dateline.article.Pages.between;
import static dateline.article.Pages.page;
import static dateline.article.Pages.texts;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules that judge a line by what stands around it, each with a small page that shows it. */
class NeighbourRulesTest {
  private static final List<String> PLAIN = texts(page("<article>" + NEWS + "</article>"));

  private static final String OWN =
      "<link rel='canonical' href='https://www.news.example/canal'><title>Canal</title>";

  private static Article beside(String line) {
    return page(OWN + "<article><h1>Canal</h1>" + NEWS.replaceFirst("\n", line) + "</article>");
  }

  @Test
  void keepsALineThatLinksItsSourceElsewhere() {
    Article article = beside("<p><a href='https://sand.example/lock'>The lock at Sand</a></p>");

    assertEquals("The lock at Sand", texts(article).get(1));
  }

  @Test
  void dropsALineThatLinksAnotherStoryOfTheSite() {
    Article article = beside("<p><a href='https://m.news.example/lock'>The lock at Sand</a></p>");

    assertEquals(PLAIN, texts(article));
    assertTrue(Pages.isRemovedBy("link only", article), article.removed().toString());
  }

  @Test
  void dropsAForeignLinkThatIsNoLineOfTheText() {
    Article article =
        beside("<div class='x'><a href='https://shop.example/boat'>Buy a small boat</a></div>");

    assertEquals(PLAIN, texts(article));
  }

  @Test
  void keepsALineThatStandsTwiceBetweenOtherLines() {
    String line = "<p>Nobody in the hall asked what it would cost.</p>";
    String more = NEWS.replace("the ", "that ");

    Article article =
        page(
            "<article>"
                + NEWS.replaceFirst("\n", line)
                + more.replaceFirst("\n", line)
                + "</article>");

    assertEquals(2 * PLAIN.size() + 2, article.body().size());
  }

  @Test
  void dropsATextThatStandsTwice() {
    Article article =
        page("<main><div>" + NEWS + "</div><div class='print'>" + NEWS + "</div></main>");

    assertEquals(PLAIN, texts(article));
  }

  @Test
  void keepsTheLastLineOfAQuotation() {
    String quotation =
        "<blockquote><p>The canal will open in May, whatever the anglers say.</p>"
            + "<p>— Ilja Brenn (@brenn) January 8, 2026</p></blockquote>";

    Article article = page("<article>" + NEWS + quotation + "</article>");

    assertTrue(texts(article).contains("— Ilja Brenn (@brenn) January 8, 2026"));
  }

  @Test
  void dropsTheLinesOfABoxThatLiesDeepInTheText() {
    Article article =
        between(
            "<div><div><div><div><h4>Since 1994</h4><div><p class='claim'>"
                + "Help us to write the next chapter.</p></div></div></div></div></div>");

    assertEquals(PLAIN, texts(article));
    assertTrue(Pages.isRemovedBy("inserted box", article), article.removed().toString());
  }

  @Test
  void keepsDeepLinesThatAreMany() {
    String line =
        "<div><div><div><div><div><p>The lock number %d leaks.</p></div></div></div></div></div>";

    Article article =
        between(line.formatted(1) + line.formatted(2) + line.formatted(3) + line.formatted(4));

    assertEquals(PLAIN.size() + 4, article.body().size());
  }

  @Test
  void dropsTheHeadlineThatALabelTouches() {
    String title = "<title>Boats to sail on the canal in May</title>";
    String head = "<h2><span>Varn</span>Boats to sail on the canal in May</h2>";

    Article article = page(title + "<article><div>" + head + NEWS + "</div></article>");

    assertEquals(PLAIN, texts(article));
    assertTrue(Pages.isRemovedBy("repeated headline", article), article.removed().toString());
  }

  @Test
  void dropsAListOfTeasersInsideTheText() {
    String teaser =
        "<li><p>Sport</p><h3><a href='/story-%d'>Another story</a></h3>"
            + "<p>It begins like this and goes on.</p></li>";

    Article article = between("<ul>" + teaser.formatted(1) + teaser.formatted(2) + "</ul>");

    assertEquals(PLAIN, texts(article));
    assertTrue(Pages.isRemovedBy("teasers", article), article.removed().toString());
  }

  @Test
  void keepsABodyThatStandsInPieces() {
    String pieces =
        NEWS.replace("<p>", "<div class='article-body'><p>").replace("</p>", "</p></div>");
    String[] lines = pieces.split("\n");
    String page =
        "<main><article><div class='teaser-content'>%s</div>%s%s%s</article></main>"
            .formatted(lines[0], lines[1], lines[2], pieces.replace("the ", "that "));

    Article article = page(page);

    assertEquals(PLAIN.get(0), texts(article).get(0));
    assertFalse(Pages.isRemovedBy("related", article), article.removed().toString());
  }

  private static Article withCopy(String copy, String line) {
    String told = copy.replaceAll("<[^>]*>|\n", " ").strip();
    String json = "{\"@type\":\"NewsArticle\",\"articleBody\":\"%s\"}".formatted(told);
    return page(
        "<script type='application/ld+json'>%s</script><article>%s</article>"
            .formatted(json, NEWS.replaceFirst("\n", line.replace("$", "\\$"))));
  }

  @Test
  void dropsALineThatThePagesOwnCopyLeavesOut() {
    Article article = withCopy(NEWS, "<p>Watch how the boats were lifted out</p>");

    assertEquals(PLAIN, texts(article));
    assertTrue(
        Pages.isRemovedBy("not in the page's own copy", article), article.removed().toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<h2>What the anglers say about it all</h2>",
        "<p><strong>What the anglers say about it all</strong></p>",
        "<ul><li>The lock at Sand is repaired before anything else.</li></ul>",
        "<p>Anglers, of whom Varn has more than any town on the lake, had asked the council for a ban"
            + " on motors in the upper canal, and they will ask again in spring.</p>"
      })
  void keepsWhatCopiesLeaveOutAsTheyDo(String piece) {
    Article article = withCopy(NEWS, piece);

    assertEquals(PLAIN.size() + 1, article.body().size());
  }

  @Test
  void doesNotBelieveACopyOfTheBeginning() {
    String line = "<p>Watch how the boats were lifted out</p>";
    String beginning = NEWS.substring(0, NEWS.indexOf("Boats"));

    Article article = withCopy(beginning, line);

    assertEquals(PLAIN.size() + 1, article.body().size());
  }
}
