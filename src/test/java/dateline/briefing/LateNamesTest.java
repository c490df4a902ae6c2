package dateline.briefing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LateNamesTest {
  private static Optional<String> role(String text) {
    Reading reading = Articles.reading(text);
    return new LateNames(reading, Cast.of(reading))
        .of(Articles.candidate(reading, "Karl Voss"))
        .map(Roles.Role::text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A Norvan teacher was jailed on Monday. Karl Voss, 55, wept.           | Norvan teacher
          A pilot who slept was jailed. Rain fell. Karl Voss, 55, wept.         | pilot
          """)
  void isWhomTheSentenceInFrontTellsOf(String text, String role) {
    assertEquals(Optional.of(role), role(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A Norvan teacher was jailed on Monday. Karl Voss wept.                              | no age
          A teacher was jailed by Judge Anna Berg. Anna Berg wept. Karl Voss, 55, wept.       | another name
          A Norvan ship was sold on Monday. Karl Voss, 55, wept.                              | no person
          A teacher was jailed. Rain fell. Snow fell. Karl Voss, 55, wept.                    | too far
          """)
  void ratherNobodyThanAnother(String text, String why) {
    assertEquals(Optional.empty(), role(text), why);
  }
}
