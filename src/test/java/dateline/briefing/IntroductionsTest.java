package dateline.briefing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntroductionsTest {
  private static final Source SOURCE = new Source(1, "Anything.");

  private static final Actor BERG =
      new Actor(
          "Anna Berg",
          Actor.Kind.PERSON,
          Optional.of("head of the port"),
          Optional.empty(),
          2,
          List.of("Berg"),
          List.of(SOURCE));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The port may close, said Anna Berg, the head of the port.      | The port may close, said Anna Berg.
          The port may close, said Anna Berg, head of the port           | The port may close, said Anna Berg
          Berg, the head of the port, warned of losses.                  | Berg warned of losses.
          Anna Berg, the former head of the port, warned of losses.      | Anna Berg, the former head of the port, warned of losses.
          Carl Moss, the head of the port, warned of losses.             | Carl Moss, the head of the port, warned of losses.
          Anna Berg, the head of the port authority, warned of losses.   | Anna Berg, the head of the port authority, warned of losses.
          Anna Berg is not the head of the port.                         | Anna Berg is not the head of the port.
          """)
  void aRoleThatIsToldAboveIsNotToldAgain(String text, String expected) {
    Bullet bullet = new Bullet(text, List.of(SOURCE));

    assertEquals(expected, Introductions.without(bullet, List.of(BERG)).text());
  }
}
