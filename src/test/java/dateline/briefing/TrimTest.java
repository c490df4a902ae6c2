package dateline.briefing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrimTest {
  private static final Trim TRIM = new Trim(Lexicon.of(Optional.of("en")));

  private static Optional<String> trim(String sentence, int words) {
    return TRIM.to(Passage.of(0, 1, true, sentence), words, words + words / 2).map(Cut::text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          HARBOURTON (Wire) — Four ships wait in the bay.                  | Four ships wait in the bay.
          Updated: Four ships wait in the bay.                              | Four ships wait in the bay.
          (Wire) -- Four ships wait in the bay.                             | Four ships wait in the bay.
          But four ships wait in the bay.                                  | Four ships wait in the bay.
          In addition, four ships wait in the bay.                         | Four ships wait in the bay.
          Four ships (all empty) wait in the bay.                          | Four ships wait in the bay.
          Four ships (not two) wait in the bay.                            | Four ships (not two) wait in the bay.
          In addition, four ships, or 'hulks', wait.                        | Four ships, or 'hulks', wait.
          iPhones wait in the bay with four ships.                         | iPhones wait in the bay with four ships.
          """)
  void dropsWhatAddsNothing(String sentence, String bullet) {
    assertEquals(Optional.of(bullet), trim(sentence, 30));
  }

  @Test
  void dropsATitleBeforeTheClauseBehindIt() {
    Reading reading =
        Articles.reading(
            "Ruritanian President Karl Voss has invited union leader Anna Berg to talks, days after threatening to sack her members.",
            "Voss said on Monday that the talks could fail.",
            "Berg said she would come.");
    Lexicon lexicon = reading.lexicon();
    List<Auditioned> heard =
        Audition.of(reading, Cast.of(reading), Weights.read("actor-weights.txt"));
    Trim trim = new Trim(lexicon, Offices.of(heard, lexicon));

    assertEquals(
        Optional.of(
            "Karl Voss has invited Anna Berg to talks, days after threatening to sack her members."),
        trim.within(reading.passages().get(0), 16).map(Cut::text));
  }

  @Test
  void changesNoWordOfAQuotation() {
    String sentence =
        "“The old harbour — the pride of the islands — must stay open,” said Anna Berg.";

    assertEquals(Optional.of(sentence), trim(sentence, 10));
  }

  @Test
  void cutsATailAtItsClause() {
    assertEquals(
        Optional.of("Four ships waited in the bay for the pilots."),
        trim("Four ships waited in the bay for the pilots, days after the storm had passed.", 10));
  }

  @Test
  void keepsTheClauseThatSaysWhatIsLost() {
    String sentence =
        "The strike, which began on Sunday evening at the harbour of Strelsau, ended on Monday,"
            + " threatening 4,000 jobs.";

    assertEquals(
        Optional.of("The strike ended on Monday, threatening 4,000 jobs."), trim(sentence, 10));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          STRELSAU, Aug. 20 (Wire) -- Four ships wait in the bay.                                         | 30 | Four ships wait in the bay.
          Speaking at a long dinner in Strelsau, Anna Berg said four ships wait.                          | 6  | Anna Berg said four ships wait.
          “The bay is calm tonight. Four ships wait there,” said Anna Berg, a pilot of the old harbour.   | 7  | “Four ships wait there,” said Anna Berg.
          Karl Voss, a trader from the old harbour of Strelsau, bought four grey ships.                   | 8  | Karl Voss bought four grey ships.
          Four ships — all of them old and grey — wait in the bay.                                        | 9  | Four ships wait in the bay.
          The crews met in the old harbour and voted on Monday for a new chair.                           | 8  | The crews voted for a new chair.
          """)
  void cutsWholeParts(String sentence, int words, String bullet) {
    assertEquals(Optional.of(bullet), trim(sentence, words));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The harbour of Strelsau brings long-term harm, social decline, economic ruin and social cost to all.
          The crews of all four ships in the bay help people who carry the old mail to the islands.
          The four crews of the bay cannot agree on when the long voyage to the islands should begin.
          The crews of the bay thanked the old pilot in a letter posted just moments after the storm.
          The harbour may close in the spring, according to an old letter seen by the Harbour Wire.
          """)
  void neverCutsInsideAListOrAClauseThatNarrows(String sentence) {
    Optional<String> bullet = trim(sentence, 8);

    assertTrue(bullet.isEmpty() || bullet.get().equals(sentence), bullet.toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Four ships will leave the bay on Monday, unless the crews vote for a strike. | on Monday, unless the crews vote for a strike.
          Four ships left the bay on Monday night, but the crews did not follow them.  | but the crews did not follow them.
          Four ships left the bay on Monday night, according to a person close to Voss.| according to a person close to Voss.
          Four ships left the bay on Monday night, said the harbour master of Strelsau.| said the harbour master of Strelsau.
          """)
  void neverCutsConditionNegationOrAttribution(String sentence, String kept) {
    Optional<String> bullet = trim(sentence, 10);

    assertTrue(bullet.isEmpty() || bullet.get().endsWith(kept), bullet.toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Voss sold two of the grey ships on Sunday and threatened to close the bay.                           | 9  | Voss threatened to close the bay.
          The owners met in the old harbour in May, but the pilots could lose their jobs.                      | 9  | The pilots could lose their jobs.
          The harbour, which was built a hundred years ago by Voss, could close, the owners said on Monday.    | 8  | The harbour could close, the owners said.
          “The old bay is calm and safe tonight, and the ships of Voss are coming home,” said Anna Berg.       | 11 | “The old bay is calm and safe tonight,” said Anna Berg.
          Reports of the pilots suggest that the harbour master, who was ill, has closed the old bay.           | 14 | Reports of the pilots suggest that the harbour master has closed the old bay.
          The ships of Voss are in the bay, and the owners have old walls there, a pilot told reporters.       | 11 | The owners have old walls there, a pilot told reporters.
          """)
  void keepsAWholeClauseWithItsSpeaker(String sentence, int words, String bullet) {
    assertEquals(Optional.of(bullet), trim(sentence, words));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The letter of the pilots says that the master of the harbour, who had been ill since May, will resign.
          The pilots of the bay sold ropes, sails, two old boats, and the grey ship of the islands to Voss.
          The ships of the owner Karl Voss are known as the old grey ladies of the wide northern bay.
          """)
  void leavesNoClauseHanging(String sentence) {
    Optional<String> bullet = trim(sentence, 9);

    assertTrue(
        bullet.isEmpty() || !bullet.get().matches(".*(harbour|ropes|sails|boats|known)[.]"),
        bullet.toString());
  }

  @Test
  void keepsTheNameBehindATitleWithAPronoun() {
    String sentence = "Its chief pilot, Anna Berg, said the four grey ships could sail.";

    assertEquals(Optional.of(sentence), trim(sentence, 9));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          The complaint accuses Berg, also known as the Cook, of selling two ships of the line to her brother.       | 12
          The mayor has tried to keep the old port on the bay — and its cranes — from being sold by the owners.       | 12
          The vote may come on Monday in the old hall, but if it did come up before the strike, it would help Voss.   | 14
          Berg took her first and hardest shot this year not at the owners of the line, but at the crews of the port. | 15
          The strike has hurt not only the crews of the old ferries in the north, but the whole trade of the islands.  | 14
          The bill could include everything from new rules for pilots of the bay to repealing and replacing the old law. | 14
          The guard left the harbour of the northern islands at 4:30 on the morning of the very last day of the strike. | 14
          The mayor and her brother used the funds of the old port to pay for trips to the islands of the north.      | 14
          """)
  void leavesNoHalfSentence(String sentence, int words) {
    Optional<String> bullet = trim(sentence, words);

    assertFalse(bullet.filter(text -> text.matches(TORN)).isPresent(), bullet.toString());
  }

  /** Ends of the sentences above that would say something else. */
  private static final String TORN =
      ".*(accuses Berg|on the bay|old port|come up|come up before the strike|not at the owners( of the line)?|to pay|in the north|crews|repealing|at 4)\\.";

  @Test
  void aTitleStaysWhereItsOwnerDoes() {
    Reading reading =
        Articles.reading(
            "The mayor, her brother Karl Voss and two pilots from the islands are under arrest in the old harbour, a source said.",
            "Her brother Karl Voss said on Monday that he would sue the port.",
            "Karl Voss, her brother, told the crews that he was well.");
    List<Auditioned> heard =
        Audition.of(reading, Cast.of(reading), Weights.read("actor-weights.txt"));
    Trim trim = new Trim(reading.lexicon(), Offices.of(heard, reading.lexicon()));

    Optional<String> cut = trim.to(reading.passages().get(0), 14, 30).map(Cut::text);

    assertFalse(cut.filter(text -> text.contains(" her Karl")).isPresent(), cut.toString());
  }
}
