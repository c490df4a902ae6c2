package dateline.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each removal says what its rule went by. */
class EvidenceTest {
  private static final String STORY =
      IntStream.range(0, 6)
          .mapToObj(
              i -> "<p>Ship " + i + " left the harbour of Varn at six, and nobody spoke of it.</p>")
          .reduce("", String::concat);

  private static List<String> reasons(String clutter) {
    Article article =
        Pages.page("<article><h1>Canal</h1>" + STORY + clutter + "<p>The last lock held.</p>");
    List<String> reasons = new ArrayList<>();
    for (Removal removal : article.removed()) {
      reasons.add(removal.reason() + ": " + removal.text());
    }
    return reasons;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          <p><a href=/a>Boats wait</a></p>  ~ link only (link density 1, 2 words): Boats wait
          <p><a href=/a>Forty boats wait </a>on</p> ~ link only (link density .84, 4 words): Forty boats wait on
          <p>Advertisement</p>              ~ clutter phrase (phrase “advertisement”, 1 word): Advertisement
          <p>Updated 14:05</p>              ~ date (phrase “updated”, 3 words): Updated 14:05
          <div class=share-bar><p>Send it.</p></div> ~ share (div.share-bar, 2 words): Send it.
          <aside>Boats wait outside.</aside> ~ aside (aside, 3 words): Boats wait outside.
          <p>Ship<span class=sr-only>(three)</span> here.</p> ~ hidden (span.sr-only): (three)
          """)
  void namesTheFigures(String clutter, String reason) {
    assertTrue(reasons(clutter).contains(reason), reasons(clutter).toString());
  }

  @Test
  void saysHowMuchOfTheProseANameHeld() {
    String teaser = "<p>Three boats came home at noon, and the whole town was on the quay.</p>";

    assertEquals(
        "related (div.related-box, .14 of the prose, 14 words): "
            + "Three boats came home at noon, and the whole town was on the quay.",
        reasons("<div class=related-box>" + teaser + "</div>").get(1));
  }

  @Test
  void partsLinksThatOnlyTheirStyleParts() {
    Article article =
        Pages.page(
            "<nav><a href=/>Home</a><a href=/n>News</a><a href=/s>Sport</a></nav><article>"
                + STORY
                + "</article>");

    assertEquals("Home News Sport", article.removed().get(0).text());
    assertEquals("nav (nav, link density 1, 3 words)", article.removed().get(0).reason());
  }

  @Test
  void cutsLongNames() {
    List<String> reasons =
        reasons("<div class='share " + "x".repeat(400) + "'><p>Send it.</p></div>");

    assertEquals("share (div.share." + "x".repeat(30) + "…, 2 words): Send it.", reasons.get(1));
  }
}
