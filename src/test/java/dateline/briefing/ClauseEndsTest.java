package dateline.briefing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClauseEndsTest {
  private static final Lexicon ENGLISH = Lexicon.of(Optional.of("en"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Berg closed the harbour after the storm.                               | closed the harbour
          Berg sold the ships, the docks and the cranes.                         | sold the ships
          Berg said that in addition to the docks, two ships were lost.          | said that in addition to the docks, two ships were lost
          Berg came under fire for what the crews saw as a betrayal of the port. | came under fire for what the crews saw as a betrayal of the port
          Berg said to the Harbour Wire and to others that he would go.          | said to the Harbour Wire and to others that he would go
          Berg noted that not only must the ships go, but the docks as well.     | noted that not only must the ships go, but the docks as well
          Berg urged the crews to refrain from strikes while talks went on.      | urged the crews to refrain from strikes
          Berg breached the part of the code that says: "No ship may sail."      | breached the part of the code
          Berg described the law on tugs as a “gift to smugglers”, saying so twice.| described the law on tugs as a “gift to smugglers”
          Berg told the council that Voss was a friendly, outgoing pilot.        | told the council that Voss was a friendly, outgoing pilot
          Berg was one of the pilots who saved the ferry on Monday.              | was one of the pilots who saved the ferry on Monday
          Berg sold thirty ships, docks and cranes in May.                       | sold thirty ships, docks and cranes
          Berg asked the crews to become familiar with the new rules in May.     | asked the crews to become familiar with the new rules
          Berg described the Oct. 7 storm in the bay.                            | described the Oct. 7 storm in the bay
          Berg took her first shot not at the owners, but at the crews in May.   | took her first shot not at the owners, but at the crews
          Berg asked Mrs. Voss to come to the port.                              | asked Mrs. Voss to come to the port
          Berg agreed to attend early on, as did Voss.                           | agreed to attend early on
          Berg offers help to shift from slow, tug-driven work to cranes.        | offers help to shift from slow, tug-driven work to cranes
          Berg did not comment on that deployment in the north of the country.   | did not comment on that deployment in the north of the country
          """)
  void aClauseEndsWhereNothingIsLeftOpen(String sentence, String clause) {
    Passage passage = Articles.reading(sentence).passages().get(0);

    int end = new ClauseEnds(ENGLISH).of(passage, 1);

    assertEquals(clause, passage.text(1, end));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Berg said, and when the results came the harbour was closed. | said
          Berg said to the Harbour Wire.                               | said
          """)
  void aClauseThatTellsNothingHasNoEnd(String sentence, String verb) {
    Passage passage = Articles.reading(sentence).passages().get(0);

    assertEquals(1, new ClauseEnds(ENGLISH).of(passage, 1), verb);
  }
}
