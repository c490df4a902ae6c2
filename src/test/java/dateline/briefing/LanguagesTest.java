package dateline.briefing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LanguagesTest {
  private static Briefing brief(String... paragraphs) {
    return new Briefer().brief(Articles.in(Optional.empty(), "", paragraphs));
  }

  @Test
  void findsStakesInSpanish() {
    Briefing briefing =
        brief(
            "La ministra Ana Ruiz anunció el lunes que el puerto cerrará en enero.",
            "El sindicato advirtió que 2.000 trabajadores podrían perder su empleo si el puerto"
                + " cierra.");

    assertEquals(Optional.of("es"), briefing.language());
    assertTrue(briefing.notes().isEmpty());
    assertTrue(briefing.stakes().get(0).text().contains("perder su empleo"));
  }

  @Test
  void takesNoGermanNounForAName() {
    Briefing briefing =
        brief(
            "Die Ministerin Anna Berg sagte am Montag, der Hafen werde im Januar geschlossen.",
            "Die Gewerkschaft warnte, dass die Arbeiter ihre Stellen verlieren könnten.");

    List<String> names = briefing.actors().stream().map(Actor::name).toList();
    assertEquals(List.of("Anna Berg"), names);
  }

  @Test
  void saysWhenItKnowsNoCuesInsteadOfGuessing() {
    Briefing briefing =
        brief(
            "De minister zei maandag dat de haven in januari wordt gesloten en dat de gesprekken"
                + " met de vakbond niet worden hervat.");

    assertTrue(briefing.stakes().isEmpty());
    assertFalse(briefing.notes().isEmpty());
  }
}
