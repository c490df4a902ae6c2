package dateline.fetch;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class HostTurnsTest {
  private static final Duration SPACING = Duration.ofMillis(60);

  @Test
  void turnsOfOneHostKeepTheirDistanceWhicheverWayItIsWritten() throws InterruptedException {
    HostTurns turns = new HostTurns(2);
    long start = System.nanoTime();

    turns.take("harbour.example", SPACING).end();
    turns.take("Harbour.example", SPACING).end();
    turns.take("harbour.example", SPACING).end();

    assertTrue(System.nanoTime() - start >= 2 * SPACING.toNanos());
  }

  @Test
  void anotherHostDoesNotWait() throws InterruptedException {
    HostTurns turns = new HostTurns(2);
    Duration longer = Duration.ofHours(1);

    for (int i = 0; i < 9; i++) {
      turns.take(i + ".example", longer).end();
    }

    assertTrue(turns.take("harbour.example", Duration.ZERO) != null);
  }

  @Test
  void twoPagesOfAHostInASecondAreAsked() {
    assertTrue(FetchLimits.DEFAULT.pageSpacing().toMillis() >= 500);
  }
}
