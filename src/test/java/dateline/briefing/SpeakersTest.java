package dateline.briefing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SpeakersTest {
  /** What the last sentence becomes. */
  private static Cut last(String... paragraphs) {
    Reading reading = Articles.reading(paragraphs);
    Speech speech = new Speech(reading, Cast.of(reading).candidates());
    List<Passage> passages = reading.passages();
    Cut cut = new Cut(passages.get(passages.size() - 1));
    new Speakers(Lexicon.of(Optional.of("en")), speech).name(cut);
    return cut;
  }

  @Test
  void putsTheSpeakerInThePlaceOfThePronoun() {
    assertEquals(
        "“The harbour could close,” [Anna Berg] said.",
        last("Mayor Anna Berg said the quay was sinking. “The harbour could close,” she said.")
            .text());
  }

  @Test
  void introducesWhoGoesOnSpeaking() {
    Cut cut =
        last(
            "“We have no money left,” said Anna Berg, the mayor of Port Sorrel.",
            "“Without a loan the harbour could close.”");

    assertEquals("[Anna Berg]: “Without a loan the harbour could close.”", cut.text());
    assertEquals(2, cut.sources().size());
  }

  @Test
  void namesNobodyWhereNobodySpokeBefore() {
    assertEquals(
        "“Without a loan the harbour could close.”",
        last(
                "Mayor Anna Berg met Karl Voss in the harbour on Monday.",
                "“Without a loan the harbour could close.”")
            .text());
  }
}
