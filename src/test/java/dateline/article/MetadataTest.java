package dateline.article;

import static dateline.article.Pages.page;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MetadataTest {
  @Test
  void theShownHeadlineWinsWhenTheTitleAgrees() {
    Article article =
        page(
            "<title>Canal to reopen in spring - Varn Post</title><h1>Canal to reopen in spring</h1>");

    assertEquals("Canal to reopen in spring", article.headline());
  }

  @Test
  void aSiteNameAfterTheTitleGoes() {
    assertEquals(
        "Canal to reopen in spring",
        page("<title>Canal to reopen in spring | Varn Post</title>").headline());
  }

  @Test
  void aSiteNameBeforeTheTitleGoes() {
    String name = "<meta property=og:site_name content='Varn Post'>";
    String social = "<meta property=og:title content='Varn Post: Canal to reopen'>";

    assertEquals("Canal to reopen", page(name + social).headline());
  }

  @Test
  void aSiteNameGoesFromTheDescribedHeadlineToo() {
    String name = "<meta property=og:site_name content='Varn Post'>";
    String described =
        "<script type='application/ld+json'>"
            + "{'@type':'NewsArticle','headline':'Canal to reopen in spring | Varn Post'}</script>";

    assertEquals("Canal to reopen in spring", page(name + described).headline());
  }

  @Test
  void aHeadingOfTwoPartsIsJoinedAsTheDescriptionJoinsIt() {
    String described =
        "<script type='application/ld+json'>"
            + "{'@type':'NewsArticle','headline':'Varn canal: Locks open in spring'}</script>";
    String shown = "<h1><span>Varn canal</span> <span>Locks open in spring</span></h1>";

    assertEquals("Varn canal: Locks open in spring", page(described + shown).headline());
  }

  @Test
  void aHeadingOfOnePartStaysAsItIsShown() {
    String described =
        "<script type='application/ld+json'>"
            + "{'@type':'NewsArticle','headline':'“Varn” canal opens - in spring'}</script>";

    assertEquals(
        "Varn canal opens in spring",
        page(described + "<h1>Varn canal opens in spring</h1>").headline());
  }

  @Test
  void theOnlyHeadingOfOneWordIsASectionWhenTheTitleDoesNotSayIt() {
    String title = "<title>Varn Post - The canal reopens in spring</title>";

    assertEquals("The canal reopens in spring", page(title + "<h1>Pulse!</h1>").headline());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          By Nora Vance and Ilja Brenn | Nora Vance;Ilja Brenn
          Von Katrin Hügel, Jan Ott    | Katrin Hügel;Jan Ott
          Elena Ober (obe)             | Elena Ober
          https://social.example/nora  | ''
          """)
  void namesAreReadOutOfABylineMeta(String written, String names) {
    Article article = page("<meta name=author content='" + written + "'>");

    assertEquals(names, String.join(";", article.byline()));
  }

  @Test
  void brokenJsonIsNoDescription() {
    Article article =
        page(
            "<title>Canal</title><script type='application/ld+json'>{\"@type\":\"NewsArticle\",</script>");

    assertEquals(Optional.empty(), article.published());
    assertEquals(List.of(), article.byline());
  }

  @ParameterizedTest
  @CsvSource({"en-GB, en", "de, de", "pt_BR, pt", "x-default, ''", "'', ''"})
  void languageIsTwoLetters(String written, String language) {
    assertEquals(language, page("<html lang='" + written + "'><p>x</p>").language().orElse(""));
  }

  /** Found by the fuzzer: a separator without anything around it. */
  @Test
  void aLanguageOfSeparatorsIsNone() {
    assertTrue(Pages.page("<html lang='-'>" + Pages.NEWS).language().isEmpty());
  }

  /** Found by the fuzzer: a blank was left where the site's name had been cut off. */
  @Test
  void aHeadlineBesideTheSitesNameHasNoBlanksAround() {
    assertEquals(
        "A well for Upper Tarn", Pages.page("<title>Varn-- A well for Upper Tarn").headline());
  }

  @Test
  void theLinesUnderTheHeadlineTellWhoAndWhen() {
    Article article =
        page(
            "<html lang=en><h1>Canal to reopen in spring</h1><p>By <a href=/n>Nora Vance</a></p>"
                + "<p>Last updated</p><p>May 6, 2026</p><p>Published May 5, 2026</p>"
                + Pages.NEWS);

    assertEquals(List.of("Nora Vance"), article.byline());
    assertEquals("2026-05-05T00:00Z", article.published().orElseThrow().toString());
  }

  @Test
  void aNameOverADateIsTheAuthors() {
    Article article =
        page("<h1>Canal to reopen</h1><div>Nora Vance</div><div>5 May 2026</div>" + Pages.NEWS);

    assertEquals(List.of("Nora Vance"), article.byline());
  }

  @Test
  void anAddressMayHoldTheDay() {
    Article article =
        page("<meta property=og:url content='https://news.example/2026/05/13/canal'>" + Pages.NEWS);

    assertEquals("2026-05-13T00:00Z", article.published().orElseThrow().toString());
  }

  @Test
  void authorsOfOtherStoriesAreNotTheArticles() {
    Article article =
        page(
            "<h1>Canal to reopen</h1><div><div class=author>Nora Vance</div></div>"
                + Pages.NEWS
                + "<ul><li><div><h3>Bees</h3><div class=author>Ilja Brenn</div></div></li></ul>");

    assertEquals(List.of("Nora Vance"), article.byline());
  }

  @Test
  void surnamesInFrontGoBehind() {
    assertEquals(
        List.of("Aniela Rohr", "Jyoti Patel"),
        page("<meta name=citation_author content='Rohr, Aniela'>"
                + "<meta name=citation_author content='Patel, Jyoti'>")
            .byline());
  }

  @Test
  void theSitesNameIsTheSmallerPartOfATitleHoweverLong() {
    assertEquals(
        "Coffee",
        page("<title>Coffee | University of Upper Varn</title>"
                + "<meta property=og:site_name content='University of Upper Varn'>")
            .headline());
  }
}
