package dateline.briefing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeedsTest {
  private static String deed(String sentence) {
    Reading reading = Articles.reading(sentence);
    Candidate berg =
        Cast.of(reading).candidates().stream()
            .filter(candidate -> candidate.name().equals("Anna Berg"))
            .findFirst()
            .orElseThrow();
    return new Deeds(reading).of(berg).map(Deeds.Deed::text).orElse("-");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          If Anna Berg wins the vote, the port will close.
          The crews did not say Anna Berg was a bad mayor.
          The idea that Anna Berg should run the port is old.
          In May, the complaint alleges, Anna Berg sold two ships to her brother.
          The owners worry Anna Berg will close the harbour.
          “Anna Berg lied many times to the council,” Karl Voss said.
          Karl Voss told the crews that Anna Berg might leave the port.
          “The port will close,” Anna Berg said Monday in a statement.
          The crews will wait until Anna Berg has signed the new contract.
          """)
  void whatOthersOnlySupposeIsNoDeed(String sentence) {
    assertEquals("-", deed(sentence));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          The crews rejected the quick reform Anna Berg gave them in May.
          A first task for the new mayor Anna Berg will be the harbour.
          Dismissing Anna Berg comes after a long strike in the port.
          Karl Voss and Anna Berg have a son called Emil.
          Karl Voss and Anna Berg attended the launch together.
          """)
  void whatIsGovernedByOtherWordsIsNoSubject(String sentence) {
    assertEquals("-", deed(sentence));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Anna Berg allegedly sold two ships to her brother.    | Allegedly sold two ships to her brother.
          The crews said Anna Berg closed the harbour in May.   | Closed the harbour.
          With a stroke of her pen Anna Berg closed the harbour. | Closed the harbour.
          """)
  void aDeedKeepsHowSureItIs(String sentence, String deed) {
    assertEquals(deed, deed(sentence));
  }
}
