package dateline.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnsTest {
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          plain,                      5
          日本語,                     6
          한국어,                     6
          ﾊﾝｶｸ,                       4
          Ｆｕｌｌ,                   8
          Zu\u0308rich,               6
          ｅ\u0301,                   2
          \u0E17\u0E35\u0E48,         1
          \u1112\u1161\u11AB,         2
          \uD83D\uDE00,               2
          \u26BD,                     2
          \u2764,                     1
          \u2764\uFE0F,               2
          1\uFE0F\u20E3,              2
          a\uFE0F,                    1
          \uD83D\uDC4D\uD83C\uDFFD,   2
          \u261D\uD83C\uDFFD,         2
          \uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67, 2
          \u2764\uFE0F\u200D\uD83D\uDD25, 2
          \uD83C\uDDE8\uD83C\uDDF4,   2
          \uD83C\uDDE8,               1
          \uD83C\uDDE8\uD83C\uDDF4\uD83C\uDDFA\uD83C\uDDF8, 4
          “quotes” … — ●★│━,          17
          \u200D,                     0
          """)
  void countsTerminalColumns(String text, int columns) {
    assertEquals(columns, Columns.of(text));
  }

  @Test
  void aFamilyIsOneCluster() {
    String family = "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67";

    assertEquals(family.length(), Columns.clusterEnd(family + "!", 0));
  }

  @Test
  void cutsBetweenClustersAndMarksTheCut() {
    assertEquals("日…", Columns.cut("日本語", 4));
    assertEquals("日本…", Columns.cut("日本語", 5));
    assertEquals("日本語", Columns.cut("日本語", 6));
    assertEquals("…", Columns.cut("ab", 1));
    assertEquals("", Columns.cut("ab", 0));
  }

  @Property
  void fitIsExact(@ForAll String text, @ForAll @IntRange(min = 0, max = 40) int columns) {
    assertEquals(columns, Columns.of(Columns.fit(Printable.line(text), columns)));
  }

  @Property
  void clustersCoverTheText(@ForAll String text) {
    int at = 0;
    while (at < text.length()) {
      int end = Columns.clusterEnd(text, at);
      assertTrue(end > at && end <= text.length());
      at = end;
    }
  }

  @Test
  void isLinearInTheMarksOfACluster() {
    String marks = "e" + "\u0301".repeat(1_000_000) + "x".repeat(1_000_000);

    assertEquals(1_000_001, Columns.of(marks));
  }
}
