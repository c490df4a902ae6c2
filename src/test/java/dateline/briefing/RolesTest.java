package dateline.briefing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RolesTest {
  private static Optional<String> role(String sentence, String name) {
    Reading reading = Articles.reading(sentence);
    return new Roles(reading.lexicon()).of(Articles.candidate(reading, name)).map(Roles.Role::text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The call to Ruritanian leader Karl Voss ended.              | Karl Voss | Ruritanian leader
          It angered Ruritania's defence minister Karl Voss.          | Karl Voss | Ruritania's defence minister
          It was Harbour Bank CEO Karl Voss who paid.                 | Karl Voss | Harbour Bank CEO
          Karl Voss, a retired pilot who lives here, left.            | Karl Voss | retired pilot
          Karl Voss, 45, an economist at Harbour Bank, left.          | Karl Voss | economist at Harbour Bank
          Karl Voss, Director, Harbour Securities, agreed.            | Karl Voss | Director, Harbour Securities
          The president of Ruritania, Karl Voss, agreed.              | Karl Voss | president of Ruritania
          Karl Voss is a former rebel.                                | Karl Voss | former rebel
          It hurt talent manager Karl Voss badly.                     | Karl Voss | talent manager
          Harbour Group, the region's largest carrier, agreed.        | Harbour Group | region's largest carrier
          """)
  void roleStandsVerbatimInTheSentence(String sentence, String name, String role) {
    assertEquals(Optional.of(role), role(sentence, name));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Karl Voss, his wife and two ministers left.       | Karl Voss
          Karl Voss and Anna Berg, the mayor, left.         | Karl Voss
          Karl Voss told reporters, and a teacher, to wait. | Karl Voss
          Mr Karl Voss left.                                | Karl Voss
          """)
  void ratherNoRoleThanAWrongOne(String sentence, String name) {
    assertEquals(Optional.empty(), role(sentence, name));
  }

  @Test
  void deedIsAClauseWithTheActorAsSubject() {
    Reading reading =
        Articles.reading("Karl Voss closed the harbour on Monday, while the crews slept.");

    Optional<Deeds.Deed> deed = new Deeds(reading).of(Articles.candidate(reading, "Karl Voss"));

    assertEquals(Optional.of("Closed the harbour on Monday."), deed.map(Deeds.Deed::text));
  }
}
