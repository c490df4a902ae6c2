package dateline.briefing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a person holds is told before what party he is of. */
class OfficesOfPersonsTest {
  private static final List<Actor> ACTORS =
      new Briefer()
          .brief(
              Articles.of(
                  "Volta halts chip plant",
                  "Volta, the chip maker, stopped work on its plant near Redhollow on Tuesday.",
                  "Volta Semiconductor said it would appeal within 14 days.",
                  "Chief Executive Mei-Ling Strand told investors that a delay could cost millions.",
                  "Governor Dale Whitlock, a Republican, said the state stood by the plant.",
                  "Crews said they would not let Volta take the river."))
          .actors();

  @Test
  void aTitleStandsBeforeAParty() {
    assertEquals(Optional.of("Governor"), actor("Dale Whitlock").role());
  }

  @Test
  void aTitleOfTwoWordsIsWhole() {
    assertEquals(Optional.of("Chief Executive"), actor("Mei-Ling Strand").role());
  }

  @Test
  void aFirmGoesByItsFirstWord() {
    assertEquals(List.of("Volta"), actor("Volta Semiconductor").aliases());
  }

  private static Actor actor(String name) {
    return ACTORS.stream().filter(actor -> actor.name().equals(name)).findFirst().orElseThrow();
  }
}
