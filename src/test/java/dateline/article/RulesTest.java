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

class RulesTest {
  private static final List<String> PLAIN = texts(page("<article>" + NEWS + "</article>"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          hidden          | <p style="display: none">Only a script would show this line to anybody.</p>
          hidden          | <span class="sr-only">Skip the following list.</span>
          share           | <div class="share-bar"><span>Pass it on to someone</span></div>
          newsletter      | <div class="newsletter-signup"><p>The news of the week, every Friday, in your box.</p></div>
          aside           | <aside><p>The canal was dug by hand in the last century.</p></aside>
          nav             | <nav><a href="/a">Home</a> and <a href="/b">abroad</a></nav>
          related         | <div class="relatedPosts"><p>Two more stories about the canal.</p></div>
          related heading | <p>Read more: <a href="/x">How the canal was lost</a></p>
          clutter phrase  | <p>Advertisement</p>
          link only       | <p><strong><a href="/x">THE CANAL THAT NOBODY WANTED</a></strong></p>
          link list       | <ul><li><a href="/a">One story of many</a></li><li><a href="/b">Another story</a></li></ul>
          card            | <a href="/x"><h3>Another story altogether</h3></a>
          credit          | <p>The lock at Sand in autumn (Photo: Jon Ask/Varn Post)</p>
          no letters      | <p>* * *</p>
          byline          | <p>By Nora Vance and Ilja Brenn</p>
          date            | <p>January 8, 2026</p>
          date            | <p>Updated 14:05 GMT</p>
          copyright       | <p>© 2026 Varn Post. All rights reserved.</p>
          reading time    | <p>5 min read</p>
          date            | <p>Aktualisiert: 5. Mai, 14 Uhr</p>
          repeated headline | <h2>Canal</h2>
          advertisement   | <div id="ad-slot-2">Buy a boat today</div>
          """)
  void removesAndSaysWhy(String rule, String clutter) {
    Article article = between(clutter);

    assertEquals(PLAIN, texts(article));
    assertTrue(Pages.isRemovedBy(rule, article), article.removed().toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          paragraph | <p>Share prices of three building firms rose after the vote.</p>
          paragraph | <p>“We waited too long,” she said.</p>
          paragraph | <p>Credit for the plan goes to a retired teacher.</p>
          paragraph | <p>Image is everything in Varn, they say there.</p>
          heading   | <h2>Stand by your lock</h2>
          paragraph | <p>Subscribe or not, he told them, the canal will come.</p>
          paragraph | <p>The plan, <a href="/p">first shown in May</a>, was changed twice before the vote.</p>
          heading   | <h2>What happens next</h2>
          list-item | <ul><li>The lock at Sand is repaired first.</li><li>Then the towpath.</li></ul>
          quote     | <blockquote>Nobody asked the anglers, and the anglers vote.</blockquote>
          caption   | <figure><img src="a"><figcaption>The dry bed of the canal last week</figcaption></figure>
          paragraph | <div class="social-history"><p>Generations of boatmen lived on the canal, and their children went to school on a barge.</p></div>
          """)
  void keepsWhatBelongsToTheNews(String kind, String content) {
    Article article = between(content);

    assertTrue(Pages.kinds(article).contains(kind), article.toString());
    assertTrue(article.body().size() > PLAIN.size(), article.toString());
  }

  @Test
  void dropsRecommendedStoriesButKeepsTheNextParagraph() {
    Article article =
        between(
            """
            <h4>Recommended Stories</h4><span class="visually-hidden">list of 2 items</span>
            <ul><li><a href="/a">A bridge too old</a></li><li><a href="/b">The ferryman retires</a></li></ul>
            <span class="visually-hidden">end of list</span>
            """);

    assertEquals(PLAIN, texts(article));
  }

  @Test
  void dropsTheSameBoxFromFeedContent() {
    Article article =
        Pages.EXTRACTOR.feedContent(
            """
            <p>Talks resume on Monday.</p>
            <h4>Recommended Stories</h4><span class="screen-reader-text">list of 2 items</span>
            <ul><li><a href="/a">A</a></li><li><a href="/b">B</a></li></ul>
            <span class="screen-reader-text">end of list</span>
            <p>Four ships wait.</p>
            """,
            java.util.Optional.empty(),
            "Talks");

    assertEquals(List.of("Talks resume on Monday.", "Four ships wait."), texts(article));
  }

  @Test
  void dropsTheBoxWhenItsListIsSpokenInTheOpen() {
    Article article =
        between(
            "<h4>Recommended Stories</h4><p>list of 2 items</p><ul><li><a href='/a'>A bridge</a></li>"
                + "<li><a href='/b'>A ferry</a></li></ul><p>end of list</p>");

    assertEquals(PLAIN, texts(article));
  }

  @Test
  void cutsHeadingsAndLabelsAfterTheLastParagraph() {
    Article article = page("<article>" + NEWS + "<h2>Outside</h2><p>Canal, Varn</p></article>");

    assertEquals(PLAIN, texts(article));
  }

  @Test
  void cutsTheBeginningsOfOtherStories() {
    String teaser =
        "<h3><a href='/%d'>Another story</a></h3><p>It begins like this, and it goes on for a while ...</p>";
    Article article =
        page(
            "<article>"
                + NEWS
                + teaser.formatted(1)
                + teaser.formatted(2)
                + teaser.formatted(3)
                + "</article>");

    assertEquals(PLAIN, texts(article));
    assertTrue(Pages.isRemovedBy("teasers", article), article.removed().toString());
  }

  @Test
  void keepsAListOfThingsThatLinkElsewhere() {
    String thing =
        "<h3><a href='https://shop.example/%1$d'>A lamp</a></h3><p>Number %1$d is bright, it is cheap, and it lasts for a whole night.</p>";
    Article article =
        page(
            "<article>"
                + NEWS
                + thing.formatted(1)
                + thing.formatted(2)
                + thing.formatted(3)
                + "</article>");

    assertEquals(PLAIN.size() + 6, article.body().size());
  }

  @Test
  void cutsTheNextArticleOfThePage() {
    Article article =
        page(
            "<title>Canal</title><main><article><h1>Canal</h1>"
                + NEWS
                + NEWS.replace("the", "a")
                + "</article><article><h1>Ferry</h1><p>The ferry, too, was a subject of the long debate in Varn.</p></article></main>");

    assertEquals(2 * PLAIN.size(), article.body().size());
  }

  @Test
  void putsTheStandfirstFromThePageHeadFirst() {
    Article article =
        page(
            "<meta name=description content='After nine years boats may pass through Varn again.'>"
                + "<header><h1>Canal</h1><p>After nine years boats may pass through Varn again.</p>"
                + "<p>3 min</p></header><div class='article-body'>"
                + NEWS
                + "</div>");

    assertEquals("After nine years boats may pass through Varn again.", texts(article).get(0));
    assertEquals(PLAIN.size() + 1, article.body().size());
  }

  @Test
  void dropsANoteOnTheAuthorButKeepsWhatTheAuthorSays() {
    Article article =
        Pages.page(
            "<title>Canal</title><meta name=author content='Ada Venn'><article><h1>Canal</h1>"
                + Pages.NEWS
                + "<p>Ada Venn: How long will it take?</p>"
                + "<p>Ada Venn is a reporter in Varn and has written on water for twelve years.</p>"
                + "</article>");

    assertTrue(Pages.isRemovedBy("author note", article));
    assertTrue(Pages.texts(article).contains("Ada Venn: How long will it take?"));
  }
}
