package dateline.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class FrameWriterTest {
  private static final Theme THEME = Theme.of("dark", ColorDepth.TRUE_COLOR).orElseThrow();

  private final FrameWriter writer = new FrameWriter(THEME);

  @Test
  void nothingIsWrittenWhenNothingChanged() {
    CellBuffer cells = buffer(List.of(Line.of("Talks resume", Role.STRONG)));

    assertEquals(0, writer.difference(cells, cells).length);
  }

  @Test
  void aChangeOfOneWordWritesThatWord() {
    CellBuffer before = buffer(List.of(Line.of("12 of 23 entries", Role.TEXT)));
    CellBuffer after = buffer(List.of(Line.of("13 of 23 entries", Role.TEXT)));

    String output = text(writer.difference(before, after));

    assertTrue(output.contains("\u001b[1;2H"), output);
    assertTrue(output.contains("3") && !output.contains("entries"), output);
  }

  @Test
  void aJoinedEmojiIsWrittenAsItsFirst() {
    String family = "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67";

    String output = text(writer.whole(buffer(List.of(Line.of(family + "!", Role.TEXT)))));

    assertTrue(output.contains("\uD83D\uDC68"));
    assertFalse(output.contains("\u200D"));
    assertTrue(output.contains("\u001b[1;3H!"), "the cursor is set anew behind it");
  }

  @Test
  void marksWithoutEndAreCut() {
    CellBuffer cells = buffer(List.of(Line.of("e" + "\u0301".repeat(5000), Role.TEXT)));

    assertTrue(cells.glyph(0, 0).length() < 20);
  }

  @Property
  void theTerminalShowsTheNextFrame(
      @ForAll("frames") CellBuffer a, @ForAll("frames") CellBuffer b) {
    ScreenEmulator terminal = new ScreenEmulator(a.columns, a.rows, false);
    terminal.write(text(writer.whole(a)));
    terminal.write(text(writer.difference(a, b)));

    for (int row = 0; row < b.rows; row++) {
      assertEquals(b.row(row), terminal.row(row));
      for (int column = 0; column < b.columns; column++) {
        if (!terminal.glyph(column, row).isEmpty()) {
          String wanted = THEME.sequence(b.look(column, row));
          assertEquals(wanted, "\u001b[" + terminal.look(column, row) + "m");
        }
      }
    }
  }

  @Property
  void aTerminalWithNarrowEmojiKeepsAllElseInPlace(
      @ForAll("frames") CellBuffer a, @ForAll("frames") CellBuffer b) {
    ScreenEmulator terminal = new ScreenEmulator(a.columns, a.rows, true);
    terminal.write(text(writer.whole(a)));
    terminal.write(text(writer.difference(a, b)));

    for (int row = 0; row < b.rows; row++) {
      for (int column = 0; column < b.columns; column++) {
        String wanted = b.isRightHalf(column, row) ? " " : b.glyph(column, row);
        String shown = terminal.glyph(column, row);
        assertTrue(shown.equals(wanted) || shown.isEmpty(), wanted + " is shown as " + shown);
      }
    }
  }

  @Provide
  Arbitrary<CellBuffer> frames() {
    Arbitrary<String> text =
        Arbitraries.of("a", "ship", " ", " ", "日本", "é", "e\u0301", "\uD83C\uDFC6", "│", "…")
            .list()
            .ofMaxSize(14)
            .map(parts -> String.join("", parts));
    Arbitrary<Span> span =
        Combinators.combine(text, Arbitraries.of(Role.TEXT, Role.STRONG, Role.DIM)).as(Span::new);
    return Combinators.combine(span.list().ofMaxSize(3), Arbitraries.of(true, false))
        .as(Line::new)
        .list()
        .ofMaxSize(4)
        .map(FrameWriterTest::buffer);
  }

  private static CellBuffer buffer(List<Line> lines) {
    CellBuffer cells = new CellBuffer(24, 4);
    for (int row = 0; row < lines.size(); row++) {
      cells.put(0, row, 24, lines.get(row));
    }
    return cells;
  }

  private static String text(byte[] output) {
    return new String(output, StandardCharsets.UTF_8);
  }
}
