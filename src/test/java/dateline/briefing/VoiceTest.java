package dateline.briefing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class VoiceTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Preheat the oven to 220 degrees.                                  | false
          Then add the flour and a pinch of salt.                           | false
          If the dough sticks, use a wet knife.                             | false
          Don’t forget the salt.                                            | false
          Make sure the lid is shut.                                        | false
          You’ll love these crisp little rolls!                             | false
          Who pays for the ferries?                                         | false
          Read on below for the best of the month.                          | false
          Use of force is banned on the islands.                            | true
          Change in the harbour took ten years.                             | true
          To win the vote, the union needs 40 seats.                        | true
          When the strike ended, the crews left the port.                   | true
          “Keep the ferries,” said the mayor.                               | true
          “Who pays for this?” asked the mayor.                             | true
          The court faces one question: who pays?                           | true
          The crews want to know more about the sale.                       | true
          """)
  void knowsWhatSpeaksToItsReader(String text, boolean tells) {
    assertEquals(tells, tells("en", text));
  }

  @Test
  void aQuestionIsOneInEveryLanguage() {
    assertFalse(tells("de", "Wer zahlt die neuen Fähren?"));
    assertFalse(tells("es", "¿Quién paga los barcos?"));
    assertFalse(tells("fr", "Qui paiera les bateaux ?"));
    assertFalse(tells("it", "Che bella giornata al porto!"));
    assertFalse(tells("pt", "Quem paga os barcos?"));
    assertTrue(tells("de", "Die Stadt zahlt die neuen Fähren."));
  }

  @Test
  void aRecipesStepsAreNoFactsAndNoStakes() {
    Briefing briefing =
        new Briefer()
            .brief(
                Articles.of(
                    "Harbour rye",
                    "Harbour rye is a dark bread of the Tarn Islands, baked since 1810.",
                    "Preheat the oven to 220 degrees.",
                    "Mix 500 grams of rye flour with the water, or the loaf could fall apart.",
                    "Let it rest for 45 minutes.",
                    "If the dough sticks, use a wet knife.",
                    "You will need 1,200 grams of flour for two loaves."));

    assertEquals(List.of(), briefing.stakes());
    assertTrue(
        briefing.facts().stream()
            .noneMatch(f -> f.text().contains("Preheat") || f.text().contains("Let it")),
        briefing.facts().toString());
    assertEquals(List.of(), briefing.numbers());
  }

  private static boolean tells(String language, String text) {
    Reading reading = Reading.of(Articles.in(Optional.of(language), "", text));
    return reading.voice().tells(reading.passages().get(0));
  }
}
