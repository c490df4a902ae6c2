package dateline.briefing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.article.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BrieferTest {
  private final Briefing briefing = new Briefer().brief(Articles.FERRIES);

  private Actor actor(String name) {
    return briefing.actors().stream()
        .filter(actor -> actor.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError(name + " is not among " + briefing.actors()));
  }

  private static boolean any(List<Bullet> bullets, String words) {
    return bullets.stream().anyMatch(bullet -> bullet.text().contains(words));
  }

  @Test
  void seatOfASenatorStandsBehindTheTitle() {
    Briefing briefing =
        new Briefer()
            .brief(
                Articles.of(
                    "Senator refuses sale of the port",
                    "Sen. Anna Berg (D., N.Y.) refused the sale of the port on Monday.",
                    "Berg said the crews could lose 300 jobs."));

    assertEquals(Optional.of("Sen., D., N.Y."), briefing.actors().get(0).role());
  }

  @Test
  void aLineOfAListIsNoActor() {
    Briefing briefing =
        new Briefer()
            .brief(
                Articles.of(
                    "Ports close",
                    "Ruritania closed its ports on Monday, and its crews left.",
                    "Coastal countries: Will meet next month to talk of the ports."));

    assertEquals(
        List.of(),
        briefing.actors().stream()
            .map(Actor::name)
            .filter(name -> name.toLowerCase(Locale.ROOT).contains("countries"))
            .toList());
  }

  @Test
  void bottomLineIsTheLedeWithoutItsDateline() {
    String line = briefing.bottomLine().orElseThrow().text();

    assertTrue(line.startsWith("Ruritanian President Karl Voss has invited"), line);
  }

  @Test
  void bottomLineIsNoQuotation() {
    Briefing briefing =
        new Briefer()
            .brief(
                Articles.of(
                    "Voss will sell the ferries",
                    "“I will sell the ferries,” Voss said.",
                    "The government of Ruritania will sell its ferries, Karl Voss said on Monday."));

    assertTrue(briefing.bottomLine().orElseThrow().text().startsWith("The government"));
  }

  @Test
  void actorsHaveTheirRolesFromTheText() {
    assertEquals(Optional.of("Ruritanian President"), actor("Karl Voss").role());
    assertEquals(Optional.of("union leader"), actor("Anna Berg").role());
    assertEquals(
        Optional.of("expert in island economies at the University of Strelsau"),
        actor("Peter Lund").role());
  }

  @Test
  void surnamesAreMentionsOfTheFullName() {
    assertEquals(List.of("Voss"), actor("Karl Voss").aliases());
    assertEquals(3, actor("Karl Voss").mentions());
    assertEquals(Actor.Kind.PERSON, actor("Karl Voss").kind());
  }

  @Test
  void stakesSayWhatCanBeLost() {
    assertTrue(any(briefing.stakes(), "could lose 2,000 jobs"), briefing.stakes().toString());
    assertTrue(any(briefing.stakes(), "running out of medicine"), briefing.stakes().toString());
  }

  @Test
  void amountsAreNumbers() {
    Briefing quay =
        new Briefer()
            .brief(
                Articles.of(
                    "Harbourton opens its new quay",
                    "Harbourton opened its new quay on Monday with music and speeches.",
                    "The quay was built in two years and cost $40 million."));

    assertTrue(
        quay.numbers().stream().anyMatch(figure -> figure.figure().equals("$40 million")),
        quay.numbers().toString());
  }

  @Test
  void quotationsHaveTheirSpeaker() {
    Quotation quotation = briefing.quotes().get(0);

    assertEquals("Anna Berg", quotation.speaker());
    assertEquals("If we do not talk, nobody will cross the strait this winter", quotation.text());
  }

  @Test
  void whatTheArticleDoesNotSayIsMissing() {
    assertTrue(any(briefing.missing(), "gave no date"));
    assertTrue(any(briefing.missing(), "declined to comment"));
    assertTrue(any(briefing.missing(), "without evidence"));
  }

  @Test
  void sourcesCountTheBlocksOfTheBody() {
    List<Block> body = new ArrayList<>(Articles.FERRIES.body());
    body.add(0, new Block.Caption("A ferry in Harbourton. Photo: Harbour Line"));
    body.add(1, new Block.Heading(2, "Talks"));

    Briefing shifted = new Briefer().brief(Articles.with(Optional.of("en"), "Ferry talks", body));

    assertEquals(3, shifted.bottomLine().orElseThrow().sources().get(0).paragraph());
  }

  @Test
  void sameArticleGivesSameBriefing() {
    assertEquals(briefing, new Briefer().brief(Articles.FERRIES));
  }

  @Test
  void staysWithinItsBudgetOfWords() {
    String[] paragraphs = new String[60];
    for (int i = 0; i < paragraphs.length; i++) {
      paragraphs[i] =
          "Minister Anna Number%d Berg warned that plant %d could lose %d,000 jobs next year."
              .formatted(i, i, i + 1);
    }

    Briefing longest = new Briefer().brief(Articles.of("Plants warn of job losses", paragraphs));

    assertTrue(longest.actors().size() <= 13);
    assertTrue(longest.stakes().size() <= 4);
  }
}
