package dateline.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DurationsTest {
  @ParameterizedTest
  @CsvSource({"30s,PT30S", "15m,PT15M", "24h,PT24H", "7d,PT168H", "2w,PT336H"})
  void readsSecondsToWeeks(String text, Duration expected) {
    assertEquals(Optional.of(expected), Durations.parse(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "7", "d", "-1h", "1.5h", "7 d", "9999999d", "１d"})
  void refusesWhatIsNoLength(String text) {
    assertTrue(Durations.parse(text).isEmpty());
  }

  @Property
  void readsBackWhatItPrints(@ForAll @IntRange(min = 0, max = 999_999) int seconds) {
    Duration length = Duration.ofSeconds(seconds);

    assertEquals(Optional.of(length), Durations.parse(Durations.print(length)));
  }
}
