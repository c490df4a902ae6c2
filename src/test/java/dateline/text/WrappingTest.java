package dateline.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class WrappingTest {
  @Test
  void breaksAtSpaces() {
    assertEquals(
        List.of("Four ships wait", "outside the port."),
        Wrapping.wrap("Four ships  wait outside the port.", 17));
  }

  @Test
  void aWordLongerThanALineIsBroken() {
    assertEquals(List.of("see", "abcdefgh", "ij now"), Wrapping.wrap("see abcdefghij now", 8));
  }

  @Test
  void breaksBetweenIdeographsAndFillsTheLine() {
    assertEquals(List.of("in 東京で", "会談が開か", "れた。"), Wrapping.wrap("in 東京で会談が開かれた。", 10));
  }

  @Test
  void noLineBeginsWithAFullStop() {
    assertEquals(List.of("東", "京。"), Wrapping.wrap("東京。", 5));
  }

  @Test
  void noLineEndsWithAnOpeningBracket() {
    assertEquals(List.of("東京", "「会", "談」"), Wrapping.wrap("東京「会談」", 6));
  }

  @Test
  void koreanIsBrokenAtSpaces() {
    assertEquals(List.of("회담이", "열렸다"), Wrapping.wrap("회담이 열렸다", 8));
  }

  @Test
  void aSpaceUnderAnAccentIsNoPlaceToBreak() {
    assertEquals(List.of("ab", "cd \u0301", "e"), Wrapping.wrap("ab cd \u0301e", 3));
  }

  @Test
  void anEmptyTextIsOneEmptyLine() {
    assertEquals(List.of(""), Wrapping.wrap("  ", 10));
  }

  @Property
  void everyLineFits(
      @ForAll("news") String text, @ForAll @IntRange(min = 2, max = 30) int columns) {
    for (String line : Wrapping.wrap(text, columns)) {
      assertTrue(Columns.of(line) <= columns, line);
    }
  }

  @Property
  void nothingButSpacesIsLost(
      @ForAll("news") String text, @ForAll @IntRange(min = 2, max = 30) int columns) {
    assertEquals(
        text.replace(" ", ""), String.join("", Wrapping.wrap(text, columns)).replace(" ", ""));
  }

  @Provide
  Arbitrary<String> news() {
    return Arbitraries.of(
            "a",
            "word",
            "ships",
            "東京",
            "。",
            "「",
            "é",
            "e\u0301",
            "⚽",
            "\uD83D\uDC4D\uD83C\uDFFD",
            "-",
            "12.5",
            "한국",
            " ",
            " ",
            " ",
            "\uD83C\uDDE8\uD83C\uDDF4")
        .list()
        .ofMaxSize(40)
        .map(parts -> String.join("", parts));
  }

  @Test
  void isLinearInOneLongWord() {
    assertEquals(50_000, Wrapping.wrap("x".repeat(1_000_000), 20).size());
  }
}
