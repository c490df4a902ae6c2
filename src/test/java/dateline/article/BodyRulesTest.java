package dateline.article;

import static dateline.article.Pages.NEWS;
import static dateline.article.Pages.between;
import static dateline.article.Pages.page;
import static dateline.article.Pages.texts;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules on names and boxes, each with a small page that shows it. */
class BodyRulesTest {
  private static final List<String> PLAIN = texts(page("<article>" + NEWS + "</article>"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          next-story     | <div class="next-prev"><p>The ferryman of Sand has retired, and nobody will follow him.</p></div>
          next-story     | <div class="content-recirculation"><h4>The canal in pictures</h4></div>
          card           | <div class="post-card"><p>How a lock works, and why this one did not for nine years.</p></div>
          fact-box       | <div class="factbox"><h2>The canal in brief</h2><ul><li>It was dug in 1791.</li></ul></div>
          call-to-action | <div class="cta-banner"><p>Book your place on the first boat now.</p></div>
          disclosure     | <p class="affiliate-note">We may earn money when you buy a boat.</p>
          author-box     | <section class="vcard"><p>She has lived beside the canal since she was a child.</p></section>
          author-box     | <div class="writerProfile"><dl><dt>His beat</dt><dd>Locks and bridges</dd></dl></div>
          fact-box       | <div class="js-expandable-box"><h2>Who owns the canal?</h2><p>The province, since the company failed in 1931.</p></div>
          footnotes      | <section class="footnotes"><ol><li>The old company counted only the boats that paid.</li></ol></section>
          call-to-action | <div class="site-after-content"><p>A message from our founders about what we do.</p></div>
          hidden         | <div class="box hidden"><p>Boats on the canal every hour from May.</p></div>
          share          | <div class="article-body__share"><p>Pass it on to someone you know.</p></div>
          """)
  void removesAndSaysWhy(String rule, String clutter) {
    Article article = between(clutter);

    assertEquals(PLAIN, texts(article));
    assertTrue(Pages.isRemovedBy(rule, article), article.removed().toString());
  }

  @Test
  void keepsAStandfirstThatIsMarkedAsALesserHeading() {
    String standfirst = "After nine years of repairs the first boats will pass the lock in May.";
    String head = "<header><h1>Canal to reopen</h1><h2>" + standfirst + "</h2></header>";

    Article article = page("<main>" + head + "<div class='text'>" + NEWS + "</div></main>");

    assertEquals(standfirst, texts(article).get(0));
  }

  @Test
  void keepsAHeadingWhoseIdRepeatsItsText() {
    Article article = between("<h2 id='share-of-the-costs'>Share of the costs</h2>");

    assertTrue(texts(article).contains("Share of the costs"), article.toString());
  }

  @Test
  void keepsTheBodyThatStandsInATeaser() {
    String half = "<div class='teaser'><div class='article-body'>" + NEWS + "</div></div>";

    Article article =
        page("<main>" + half + "<section>" + NEWS.replace("the", "that") + "</section></main>");

    assertTrue(texts(article).containsAll(PLAIN), article.toString());
  }

  @Test
  void keepsAParagraphWholeAroundAnElementOfTheSitesOwn() {
    Article article = between("<p>The mayor, <x-person>Ilja Brenn</x-person>, spoke last.</p>");

    assertTrue(texts(article).contains("The mayor, Ilja Brenn, spoke last."), article.toString());
  }

  @Test
  void takesTheWordsInAPicturesBoxForItsCaption() {
    Article article =
        between("<div class='wide'><img src='a'><p>Boats before the lock at Sand</p></div>");

    assertEquals(new Block.Caption("Boats before the lock at Sand"), article.body().get(1));
  }

  @Test
  void keepsTheTextOfAPageOfPictures() {
    Article article =
        page(
            "<main><div><img src='a'><p>First the lock was emptied, and the fish were carried to the lake.</p></div>"
                + "<div><img src='b'><p>Then the old gates were lifted out by a crane from the harbour.</p></div></main>");

    assertTrue(Pages.kinds(article).stream().allMatch("paragraph"::equals), article.toString());
  }

  @Test
  void cutsAnAppealUnderTheLastParagraph() {
    Article article =
        page(
            "<article>"
                + NEWS
                + "<p>Follow the Varn Post on Facebook.</p><p>Good luck!</p></article>");

    assertTrue(Pages.isRemovedBy("appeal", article), article.removed().toString());
  }

  @Test
  void keepsAChannelThatIsTheNews() {
    String news = "<p>The mayor said on Facebook that she would not stand again in May.</p>";

    Article article = page("<article>" + NEWS + news + "</article>");

    assertEquals(PLAIN.size() + 1, article.body().size());
  }

  @Test
  void dropsLabelsAndOtherHeadlinesBeforeTheFirstParagraph() {
    Article article =
        page("<article><h1>After the flood</h1><p>Text size</p>" + NEWS + "</article>");

    assertEquals(PLAIN, texts(article));
    assertTrue(Pages.isRemovedBy("lead", article), article.removed().toString());
  }

  @Test
  void keepsABlockThatOnlyWideScreensShow() {
    Article article =
        between(
            "<div class='hidden md:block'><p>The lock keeper has moved to the coast.</p></div>");

    assertEquals(PLAIN.size() + 1, article.body().size());
  }
}
