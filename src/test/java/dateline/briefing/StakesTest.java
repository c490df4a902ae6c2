package dateline.briefing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class StakesTest {
  @Test
  void aPortraitShowsAtMostOneStake() {
    List<Bullet> stakes =
        stakes(
            "Anna Berg was born in Harbourton and grew up above her father's shop.",
            "She plays the violin, and might play it at her sister's wedding.",
            "Her husband, Karl Voss, paints boats in a yard behind their house.",
            "The couple met at a dance in Strelsau and have two sons, Emil and Otto.",
            "“She could dance all night if the band was good,” Voss said.",
            "The family spends its summers on the Tarn Islands, in a yellow house.",
            "Visitors can walk from there to the lighthouse and the old chapel.");

    assertTrue(stakes.size() <= 1, stakes.toString());
  }

  @Test
  void aGuideThatTellsWhatItsReaderCanLoseShowsStakes() {
    List<Bullet> stakes =
        stakes(
            "You should check your lock, because thieves could steal a bicycle within minutes.",
            "If you lose the receipt, the insurer may refuse to pay for the damage.",
            "A broken brake could cause a fatal crash on the harbour road.",
            "Riders risk a fine of 90 crowns unless they carry a light.");

    assertTrue(stakes.size() > 1, stakes.toString());
  }

  @Test
  void aReviewShowsAtMostOneStake() {
    List<Bullet> stakes =
        stakes(
            "Anna Berg's third novel follows a ferry captain who may lose her ship to the ice.",
            "The plot turns on a storm that threatens the islands and could drown the harbour.",
            "Her prose is plain, and the narrator never says what is at risk.",
            "It is a rare sequel that needs no memory of the first book in the trilogy.",
            "The captain must choose between her crew and a cargo worth 4 million crowns.",
            "The paperback has 312 pages, and a film is said to be planned.");

    assertTrue(stakes.size() <= 1, stakes.toString());
  }

  @Test
  void aClubThatMayGoUnderHasStakes() {
    List<Bullet> stakes =
        stakes(
            "Harbourton Rovers could go bankrupt next month unless the league lifts its sanctions.",
            "The club risks losing its stadium and 140 jobs, its chairman warned the court.",
            "A ban would cost the club 4 million crowns and threaten the wages of its players.",
            "If the tax office refuses a delay, the midfielders could be sold by Friday.");

    assertTrue(stakes.size() > 1, stakes.toString());
  }

  @Test
  void adviceThatRisksNothingIsNoStake() {
    List<Bullet> stakes =
        stakes(
            "If you are a sailor, you can borrow the chart and should plan for the tide.",
            "If you sail at night, you could crash and lose your boat.");

    assertEquals(1, stakes.size(), stakes.toString());
    assertTrue(stakes.get(0).text().contains("lose your boat"), stakes.toString());
  }

  @Test
  void aLanguageWithShortListsIsNotTakenForAPortrait() {
    Briefing briefing =
        new Briefer()
            .brief(
                Articles.in(
                    Optional.of("es"),
                    "",
                    "El puerto de Harbourton recibe barcos cada mañana desde las islas.",
                    "Los vecinos pasean por el muelle y compran pescado en la plaza.",
                    "La alcaldesa Anna Berg advirtió que miles de vecinos podrían perder su empleo.",
                    "El cierre amenaza con una guerra comercial entre las islas y la capital."));

    assertEquals(2, briefing.stakes().size());
  }

  private static List<Bullet> stakes(String... paragraphs) {
    return new Briefer().brief(Articles.of("", paragraphs)).stakes();
  }
}
