package dateline.briefing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetsTest {
  private static String deed(String sentence) {
    Reading reading = Articles.reading(sentence, "Norvan is small, and Karl Voss slept.");
    Candidate norvan = Articles.candidate(reading, "Karl Voss");
    Optional<Deeds.Deed> deed = new Deeds(reading).of(norvan);
    return deed.map(Deeds.Deed::text).filter(text -> !text.startsWith("Slept")).orElse("");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The court accused Karl Voss of tampering with ballots. | Accused of tampering with ballots.
          Anna Berg urged Mr Voss to open the port by Friday. | Urged to open the port by Friday.
          Crews called on Karl Voss to pay them at once. | Called on to pay them at once.
          The board named Karl Voss chairman of the port. | Named chairman of the port.
          Police arrested Karl Voss at the port on Monday. | Arrested at the port on Monday.
          The port paid Karl Voss just under $3 million. | Paid just under $3 million.
          The mayor criticised Karl Voss, her deputy, for the delay. | Criticised for the delay.
          """)
  void anObjectSuffersWhatIsDone(String sentence, String deed) {
    assertEquals(deed, deed(sentence));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The court has never accused Karl Voss of tampering with ballots.
          A judge could have fined Karl Voss for the delay.
          “The mayor accused Karl Voss of lying to the crews,” said Anna Berg.
          Anna Berg was told Karl Voss to her knowledge had left.
          The crews asked Karl Voss and left.
          The court accused Karl Voss, without evidence, of tampering with ballots.
          """)
  void whatIsDeniedOrOnlyPossibleIsNoDeed(String sentence) {
    assertEquals("", deed(sentence));
  }

  @Test
  void theSecondVerbIsTheOthers() {
    assertEquals(
        "Accused of hiding the losses.",
        deed("Anna Berg accused Karl Voss of hiding the losses and later left the board."));
  }

  @Test
  void theBriefingTellsItOfTheActor() {
    Briefing briefing =
        new Briefer()
            .brief(
                Articles.of(
                    "Court accuses Voss",
                    "The high court accused Karl Voss of tampering with ballots on Monday.",
                    "Mr Voss, the mayor of Norvan, has been in office for ten years."));

    assertEquals(
        Optional.of("Accused of tampering with ballots on Monday."),
        briefing.actors().stream()
            .filter(actor -> actor.name().equals("Karl Voss"))
            .findFirst()
            .flatMap(Actor::did));
  }
}
