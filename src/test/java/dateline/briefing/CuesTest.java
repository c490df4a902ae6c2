package dateline.briefing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CuesTest {
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          The union may lose 2000 jobs.,                        1
          The ferry left for the Los Tarn Islands on 3 May.,    0
          “Lost ferries will not return”.,                      1
          Berg said: Losses may follow.,                        1
          """)
  void aNameIsNoWordOfLoss(String text, int losses) {
    assertEquals(losses, look("en", text).getOrDefault(Feature.LOSS, 0.0));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          en, The Supreme Court will hear the case.
          de, Das Gericht hat den Hafen nach dem Urteil geschlossen.
          """)
  void aCourtIsOneThoughItsNameIsCapitalised(String language, String text) {
    assertEquals(true, look(language, text).getOrDefault(Feature.LAW, 0.0) >= 1);
  }

  private static Map<Feature, Double> look(String language, String text) {
    Map<Feature, Double> features = new EnumMap<>(Feature.class);
    new Cues(Lexicon.of(Optional.of(language))).look(Passage.of(0, 1, true, text), features);
    return features;
  }
}
