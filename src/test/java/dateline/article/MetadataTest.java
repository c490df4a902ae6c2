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
}
