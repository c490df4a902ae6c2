package dateline.briefing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class EpithetsTest {
  private static Optional<String> epithet(String name, String... paragraphs) {
    Reading reading = Articles.reading(paragraphs);
    Cast cast = Cast.of(reading);
    Epithets epithets = Epithets.in(reading, cast);
    return cast.candidates().stream()
        .filter(candidate -> candidate.name().equals(name))
        .findFirst()
        .flatMap(epithets::of)
        .map(Roles.Role::text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Harbour Group sold its ships. It helps the Norvan shipping giant to pay.     | Harbour Group | Norvan shipping giant
          Harbour Group fell. Shares of the ailing cargo-handling firm were worthless. | Harbour Group | ailing cargo-handling firm
          France closed its ports. Crews left the wine-growing nation at once.         | France        | wine-growing nation
          """)
  void meansTheOnlyOneNamedJustBefore(String text, String name, String role) {
    assertEquals(Optional.of(role), epithet(name, text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Harbour Group sued Norvan Airlines. It hurt the old shipping giant.            | Harbour Group
          Harbour Group sold its ships. It hurt the rival shipping giant.                | Harbour Group
          Harbour Group sold its ships. It hurt the largest carrier.                     | Harbour Group
          Harbour Group sold its ships. It hurt the shipping giant Norvan Lines.         | Harbour Group
          The Supreme Court ruled. It hurt the Norvan shipping giant.                    | Supreme Court
          France closed its ports. It angered the British nation.                        | France
          Harbour Group sold its ships. Snow fell. Rain fell. It hurt the shipping giant. | Harbour Group
          """)
  void saysNothingWhereAnotherMayBeMeant(String text, String name) {
    assertEquals(Optional.empty(), epithet(name, text));
  }
}
