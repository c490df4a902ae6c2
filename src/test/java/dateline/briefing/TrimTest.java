package dateline.briefing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrimTest {
  private static final Trim TRIM = new Trim(Lexicon.of(Optional.of("en")));

  private static Optional<String> trim(String sentence, int words) {
    return TRIM.to(Passage.of(0, 1, true, sentence), words).map(Cut::text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          HARBOURTON (Wire) — Four ships wait in the bay.                  | Four ships wait in the bay.
          But four ships wait in the bay.                                  | Four ships wait in the bay.
          In addition, four ships wait in the bay.                         | Four ships wait in the bay.
          Four ships (all empty) wait in the bay.                          | Four ships wait in the bay.
          Four ships (not two) wait in the bay.                            | Four ships (not two) wait in the bay.
          iPhones wait in the bay with four ships.                         | iPhones wait in the bay with four ships.
          """)
  void dropsWhatAddsNothing(String sentence, String bullet) {
    assertEquals(Optional.of(bullet), trim(sentence, 30));
  }

  @Test
  void cutsATailAtItsClause() {
    assertEquals(
        Optional.of("Four ships waited in the bay for the pilots."),
        trim("Four ships waited in the bay for the pilots, days after the storm had passed.", 10));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Four ships will leave the bay on Monday, unless the crews vote for a strike.
          Four ships left the bay on Monday night, but the crews did not follow them.
          Four ships left the bay on Monday night, according to a person close to Voss.
          Four ships left the bay on Monday night, said the harbour master of Strelsau.
          """)
  void neverCutsConditionNegationOrAttribution(String sentence) {
    Optional<String> bullet = trim(sentence, 10);

    assertTrue(bullet.isEmpty() || bullet.get().equals(sentence), bullet.toString());
  }
}
