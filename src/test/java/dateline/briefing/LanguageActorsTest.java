package dateline.briefing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Who acts in news of an election and of a trial, in five languages. A fixture is a headline, a
 * paragraph a line, "---", and a line for each actor: name, role and deed, "-" where there is none.
 */
final class LanguageActorsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "de-landtagswahl",
        "de-prozess",
        "es-elecciones",
        "es-juicio",
        "fr-election",
        "fr-proces",
        "it-elezioni",
        "it-processo",
        "pt-eleicoes",
        "pt-tribunal"
      })
  void saysWhoActsAndInWhichRole(String name) throws IOException {
    List<String> fixture = lines("languages/" + name + ".txt");
    int end = fixture.indexOf("---");
    String[] paragraphs = fixture.subList(1, end).toArray(String[]::new);
    Optional<String> language = Optional.of(name.substring(0, 2));

    Briefing briefing = new Briefer().brief(Articles.in(language, fixture.get(0), paragraphs));

    assertEquals(
        fixture.subList(end + 1, fixture.size()),
        briefing.actors().stream().map(LanguageActorsTest::line).sorted().toList());
  }

  private static String line(Actor actor) {
    return String.join(" | ", actor.name(), actor.role().orElse("-"), actor.did().orElse("-"));
  }

  private static List<String> lines(String resource) throws IOException {
    try (InputStream in = LanguageActorsTest.class.getResourceAsStream(resource)) {
      return new String(Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .toList();
    }
  }
}
