package dateline.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintableTest {
  @ParameterizedTest
  @ValueSource(
      ints = {
        0, 7, 8, 0x1B, 0x7F, 0x80, 0x9B, 0x9D, 0xAD, 0x61C, 0x180E, 0x200B, 0x200E, 0x200F, 0x202A,
        0x202E, 0x2060, 0x2066, 0x2069, 0x206F, 0xD800, 0xDC00, 0xFDD0, 0xFEFF, 0xFFF9, 0xFFFE,
        0x1FFFF, 0xE0001, 0xE007F
      })
  void dropsWhatATerminalWouldObeyOrHide(int c) {
    String hostile = "a" + (c > 0xFFFF ? Character.toString(c) : String.valueOf((char) c)) + "b";

    assertEquals("ab", Printable.line(hostile));
    assertEquals("ab", Printable.lines(hostile));
  }

  @Test
  void keepsWhatWritingNeeds() {
    String text = "نامه\u200Cها e\u0301 \uD83D\uDC68\u200D\uD83D\uDC69 \u2764\uFE0F";

    assertEquals(text, Printable.line(text));
  }

  @Test
  void lineMakesOneLine() {
    assertEquals("a b c d", Printable.line(" a\r\n\tb\u00A0\u2028 c\u3000d\n"));
  }

  @Test
  void linesKeepsLineEndsOfEveryKind() {
    assertEquals("a\nb\nc\nd\n    e", Printable.lines("a\r\nb\rc\u2028d\n\te"));
  }

  @Property
  void neverLetsAControlCharacterThrough(@ForAll String text) {
    String safe = Printable.line(text);

    assertFalse(safe.codePoints().anyMatch(Character::isISOControl));
    assertEquals(safe, Printable.line(safe));
  }
}
