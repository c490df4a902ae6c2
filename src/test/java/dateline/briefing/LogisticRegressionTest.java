package dateline.briefing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("once")
final class LogisticRegressionTest {
  @Test
  void findsTheLogOddsOfAShare() {
    List<LogisticRegression.Example> examples = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      double feature = i % 2;
      boolean yes = feature == 1 ? i % 10 != 1 : i % 10 == 0;
      examples.add(new LogisticRegression.Example(new double[] {feature}, yes, 1));
    }

    double[] fitted = LogisticRegression.fit(examples, 1e-9);

    assertEquals(Math.log(0.2 / 0.8), fitted[1], 1e-6);
    assertEquals(Math.log(0.8 / 0.2) - Math.log(0.2 / 0.8), fitted[0], 1e-6);
  }

  @Test
  void shrinksWeightsWithThePenalty() {
    List<LogisticRegression.Example> examples =
        List.of(
            new LogisticRegression.Example(new double[] {0}, false, 1),
            new LogisticRegression.Example(new double[] {1}, true, 1));

    double weak = LogisticRegression.fit(examples, 1)[0];
    double strong = LogisticRegression.fit(examples, 10)[0];

    assertTrue(0 < strong && strong < weak, weak + " " + strong);
  }
}
