package dateline.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountTest {
  @ParameterizedTest
  @CsvSource({
    "0, feed, 0 feeds",
    "1, entry, 1 entry",
    "2, new entry, 2 new entries",
    "3, day, 3 days"
  })
  void namesOneOrMany(int number, String noun, String expected) {
    assertEquals(expected, Count.of(number, noun));
  }
}
