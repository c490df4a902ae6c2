package dateline.digest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AsciiTest {
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      textBlock =
          """
          “Bogotá” – it’s… | "Bogota" - it's...
          straße, Łódź, Ødegård, İstanbul | strasse, Lodz, Odegard, Istanbul
          ½ of €48m at 30 °C | 1/2 of EUR 48m at 30  degC
          e\u0301lan | elan
          中国 | ??
          plain | plain
          """,
      delimiter = '|')
  void findsTheNearestAscii(String text, String ascii) {
    assertEquals(ascii, Ascii.of(text));
  }
}
