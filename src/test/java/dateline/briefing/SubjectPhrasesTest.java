package dateline.briefing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubjectPhrasesTest {
  private static String deed(String name, String sentence) {
    Reading reading = Articles.reading(sentence);
    Optional<Deeds.Deed> deed = new Deeds(reading).of(Articles.candidate(reading, name));
    return deed.map(Deeds.Deed::text).orElse("");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Harbour Bank | The Harbour Bank on Friday closed its oldest branch. | Closed its oldest branch.
          Harbour Bank | The Harbour Bank late on Monday night sold two ships. | Sold two ships.
          workers | Thousands of workers at the port of Norvan walked out at noon. | Walked out at noon.
          Anna Berg | Anna Berg of the crews' union said the port would close. | Said the port would close.
          farmers | Many farmers in the north lost half of their harvest. | Lost half of their harvest.
          """)
  void whereAndWhenMayStandBeforeTheVerb(String name, String sentence, String deed) {
    assertEquals(deed, deed(name, sentence));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          workers | A strike by many workers at the port closed the bridge.
          workers | Ships with dozens of workers sailed to the north.
          residents | The mayor urged residents to avoid flooded areas of the town.
          """)
  void theVerbIsNotThatOfAnObject(String name, String sentence) {
    assertEquals("", deed(name, sentence).replaceFirst("^Urged .*", ""));
  }
}
