package dateline.briefing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What went wrong in briefings that were read, each in an article as short as shows it. */
final class RulesTest {
  @Test
  void aDescriptionSpeaksForThePersonTheParagraphBeforeIsAbout() {
    Briefing briefing =
        brief(
            "Anna Berg addressed the crews on Sunday after her call with Karl Voss.",
            "“If we do not talk, nobody will cross the strait,” the former teacher said.");

    assertEquals("Anna Berg", briefing.quotes().get(0).speaker());
    assertEquals(
        List.of(2, 1), briefing.quotes().get(0).sources().stream().map(Source::paragraph).toList());
  }

  @Test
  void aDescriptionSpeaksForNobodyWhereTwoPersonsAct() {
    Briefing briefing =
        brief(
            "Anna Berg met the crews on Sunday.",
            "Nothing was agreed and the harbour stayed closed.",
            "“If we do not talk, nobody will cross the strait,” the former teacher said.");

    assertTrue(briefing.quotes().isEmpty());
  }

  @Test
  void whatIsMissingIsToldInOneSectionOnly() {
    Briefing briefing =
        brief(
            "President Karl Voss met the crews on Sunday.",
            "Voss said that talks were being arranged, but gave no specific date for a meeting.");

    List<Bullet> bullets = new ArrayList<>(briefing.facts());
    briefing.bottomLine().ifPresent(bullets::add);
    bullets.addAll(briefing.stakes());
    bullets.addAll(briefing.next());
    bullets.addAll(briefing.missing());

    assertEquals(1, bullets.stream().filter(b -> b.text().contains("no specific date")).count());
  }

  @Test
  void aTitleWithItsOwnerStandsBeforeTheName() {
    assertEquals(
        Optional.of("Harbour Line's chief executive"),
        role(
            "Harbour Line's chief executive, Ines Dorn, said the ferries would sail.",
            "Ines Dorn"));
  }

  @Test
  void theObjectOfAVerbIsNoRole() {
    assertEquals(
        Optional.empty(),
        role(
            "Days after its ships closed the coast's largest port, Norvania says it regrets that.",
            "Norvania"));
  }

  @Test
  void anInfinitiveIsNoPartOfATitle() {
    assertEquals(
        Optional.of("former President"),
        role("He was asked to investigate former President Karl Voss.", "Karl Voss"));
  }

  @Test
  void aNounThatOpensASentenceIsNoName() {
    assertFalse(names("Ownership may prove harder than physics.").contains("Ownership"));
  }

  @Test
  void aDeedIsNotOnlyWhoWasTold() {
    Reading reading = Articles.reading("Anna Berg told the Harbour Business Wire.");

    assertEquals(Optional.empty(), new Deeds(reading).of(Articles.candidate(reading, "Anna Berg")));
  }

  @Test
  void aParticipleIsNoDeed() {
    Reading reading =
        Articles.reading("Economists polled by the bank had expected no change of rates.");

    assertEquals(
        Optional.empty(), new Deeds(reading).of(Articles.candidate(reading, "Economists")));
  }

  @Test
  void aLineUnderThePictureIsNoNews() {
    Briefing briefing =
        brief(
            "Photo",
            "Crews in Harbourton on Monday, where the union could lose 2,000 jobs this winter.",
            "Credit Ines Dorn/Harbour Wire",
            "The government of Ruritania has closed the strait to all ferries.");

    assertTrue(briefing.bottomLine().orElseThrow().text().startsWith("The government"));
  }

  private static Briefing brief(String... paragraphs) {
    return new Briefer().brief(Articles.of("", paragraphs));
  }

  private static Optional<String> role(String text, String name) {
    Reading reading = Articles.reading(text);
    Candidate candidate =
        Cast.of(reading).candidates().stream()
            .filter(c -> c.forms().contains(name))
            .findFirst()
            .orElseThrow();
    return new Roles(reading.lexicon()).of(candidate).map(Roles.Role::text);
  }

  private static List<String> names(String text) {
    return Cast.of(Articles.reading(text)).candidates().stream().map(Candidate::name).toList();
  }
}
