package dateline.briefing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.text.Words;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class FurnitureTest {
  private static final String NEWS = "The union could lose 2,000 jobs if the line is sold.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Trending Anna Berg Would Like to Sail Again Karl Voss Is Ready to Lose the Ferry Case.",
        "Trending stories: Berg could lose the vote on the ferries.",
        "Read more: The harbour may close if the talks fail.",
        "Related: Crews warn that the islands risk hunger.",
        "Watch: Voss warns of war over the strait.",
        "Don't miss our report on the ferries that could sink."
      })
  void promotionBetweenParagraphsIsNoNews(String promotion) {
    assertEquals(List.of(NEWS), texts("en", promotion, NEWS));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Related talks on the strait could fail, Berg said.",
        "Watch towers could fall if the storm comes.",
        "“THE STRAIT MAY CLOSE AND THE ISLANDS GO HUNGRY.”",
        "THE STRAIT MAY CLOSE AND THE ISLANDS GO HUNGRY.",
        "Harbourton, Strelsau, New Zenda and the Tarn Islands are in danger.",
        "Voss Signs."
      })
  void whatOnlyLooksLikePromotionStays(String news) {
    assertEquals(List.of(news, NEWS), texts("en", news, NEWS));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          de, Lesen Sie auch: Der Hafen muss schließen.
          es, Lea también: el puerto podría cerrar.
          fr, À lire aussi : le port pourrait fermer.
          it, Leggi anche: il porto potrebbe chiudere.
          pt, Leia também: o porto pode fechar.
          """)
  void promotionIsKnownInOtherLanguages(String language, String promotion) {
    assertEquals(List.of(NEWS), texts(language, promotion, NEWS));
  }

  @Test
  void aStoryMaySpeakOfTermsAndOfSigningUp() {
    Reading reading =
        Articles.reading(
            "The crews have to sign the terms of the deal by Monday or lose their jobs.",
            "Readers accept our terms of use.");

    assertTrue(reading.isStory(reading.passages().get(0)));
    assertFalse(reading.isStory(reading.passages().get(1)));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          (Wire) -- The strait may close on Monday.,           true
          (Wire)The strait may close on Monday.,               true
          [Harbour Wire] The strait may close on Monday.,      true
          (The strait may close on Monday.),                   false
          [Read: why the strait may close],                    false
          (Sourcing: the records of the harbour council).,     false
          """)
  void onlyASentenceWhollyInBracketsIsNoStory(String text, boolean isStory) {
    Reading reading = Articles.reading(text);

    assertEquals(isStory, reading.isStory(reading.passages().get(0)));
  }

  @Test
  void aHugeLineIsReadOnce() {
    String line = "Berg Sails ".repeat(50_000);

    assertTrue(new Furniture(Lexicon.of(Optional.of("en"))).isHeadline(Words.tokens(line)));
  }

  private static List<String> texts(String language, String... paragraphs) {
    return Reading.of(Articles.in(Optional.of(language), "", paragraphs)).passages().stream()
        .map(Passage::text)
        .toList();
  }
}
