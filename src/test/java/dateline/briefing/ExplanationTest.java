package dateline.briefing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

final class ExplanationTest {
  private final Explanation explanation = new Briefer().explain(Articles.FERRIES);

  @Test
  void briefsAsWithoutIt() {
    assertEquals(new Briefer().brief(Articles.FERRIES), explanation.briefing());
  }

  @Test
  void hasAVerdictForEveryBullet() {
    assertEquals(explanation.briefing().actors().size(), shown("actors").size());
    assertEquals(explanation.briefing().stakes().size(), shown("stakes").size());
    assertEquals(
        explanation.briefing().facts().size() + explanation.briefing().numbers().size(),
        shown("facts").size());
  }

  @Test
  void saysWhyTheRestIsLeftOut() {
    List<Verdict> dropped =
        explanation.verdicts().stream().filter(verdict -> !verdict.isShown()).toList();

    assertFalse(dropped.isEmpty());
    assertTrue(
        dropped.stream()
            .anyMatch(v -> v.section().equals("stakes") && v.reason().contains("another section")));
  }

  @Test
  void hasThePartsThatAddUpToTheWorth() {
    Verdict stake = shown("stakes").get(0);

    double sum = stake.parts().values().stream().mapToDouble(part -> part).sum();

    assertEquals(stake.worth() - Weights.read("weights.txt").bias(0), sum, 1e-9);
  }

  private List<Verdict> shown(String section) {
    return explanation.verdicts().stream()
        .filter(verdict -> verdict.section().equals(section) && verdict.isShown())
        .toList();
  }
}
