package dateline.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "● Zürich … 港湾 ★",
        "a│b─c",
        "€5 für „Wörter“",
        "👨‍👩‍👧 🇳🇴 ⚽",
        "e\u0301\u0302 ß Æ →",
        "서울\u200b시"
      })
  void keepsTheColumnsOfAScreen(String text) {
    String ascii = Ascii.inColumns(text);

    assertTrue(ascii.chars().allMatch(c -> c >= ' ' && c < 0x7F), ascii);
    assertEquals(Columns.of(text), ascii.length());
  }
}
