package dateline.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.article.Article;
import dateline.briefing.Actor;
import dateline.briefing.Briefing;
import dateline.briefing.Bullet;
import dateline.briefing.Source;
import dateline.query.Query;
import dateline.store.Store;
import dateline.store.StoredEntry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Screens as text; {@code -Dgolden=update} writes them anew. */
class PainterTest {
  private static final Path SCREENS = Path.of("src/test/resources/dateline/screen");

  @TempDir Path directory;

  @ParameterizedTest
  @CsvSource({
    "200, 50, ARTICLE", "140, 40, ENTRIES", "120, 40, ARTICLE", "100, 30, ARTICLE",
        "80, 24, ENTRIES",
    "80, 24, ARTICLE", "40, 15, ENTRIES", "40, 15, ARTICLE", "20, 5, ARTICLE", "20, 5, FEEDS"
  })
  void looksAsItWasAgreed(int columns, int rows, Pane focus) throws IOException {
    Desk desk = desk(columns, rows, focus);

    CellBuffer cells = new Painter(Keymap.of("vim", Map.of()), false).paint(desk);

    assertGolden(columns + "x" + rows + "-" + focus.id() + ".txt", text(cells));
  }

  @Test
  void asciiIsAsciiAndAsWide() {
    Desk desk = desk(140, 40, Pane.ARTICLE);
    Painter painter = new Painter(Keymap.of("vim", Map.of()), true);

    CellBuffer ascii = painter.paint(desk);
    String text = text(ascii);

    assertTrue(text.codePoints().allMatch(c -> c < 0x7F), text);
    assertTrue(text.contains("Zurich und Koeln"), text);
    assertTrue(ascii.row(2).contains("|"), ascii.row(2));
  }

  @ParameterizedTest
  @CsvSource({"1, 2", "3, 3", "10, 4", "33, 9", "500, 3", "72, 200"})
  void everySizeCanBeDrawn(int columns, int rows) {
    for (Pane focus : Pane.values()) {
      CellBuffer cells =
          new Painter(Keymap.of("vim", Map.of()), false).paint(desk(columns, rows, focus));

      assertEquals(rows, text(cells).lines().count());
    }
  }

  private Desk desk(int columns, int rows, Pane focus) {
    Desk desk = new Desk(SampleNews.CLOCK, ZoneOffset.UTC);
    desk.columns = columns;
    desk.rows = rows;
    desk.focus = focus;
    Path place = directory.resolve(columns + "x" + rows + focus);
    try (Store store = SampleNews.store(Files.createDirectories(place))) {
      desk.show(new Shelf(store.feeds(), 43, 1, 8));
      desk.list.show(store.find(new Query.All(), 100));
      StoredEntry entry = desk.list.selected().orElseThrow();
      desk.page.turnTo(entry);
      Article article = store.article(entry.id()).orElseThrow();
      desk.page.show(new Library.Reading(article, Optional.of(briefing()), true), desk.pageFrame());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return desk;
  }

  private static Briefing briefing() {
    List<Source> first = List.of(new Source(1, "The dockers' union agreed."));
    List<Source> third = List.of(new Source(3, "Union leader."), new Source(1, "Again."));
    return new Briefing(
        "Dockers and port agree to talks",
        Optional.empty(),
        Optional.of("The Harbour Post"),
        Optional.empty(),
        Optional.of("en"),
        160,
        Optional.of(new Bullet("The union and the port begin talks, ending a strike.", first)),
        List.of(
            actor(
                "Tomas Reyes",
                Optional.of("union leader"),
                "told members the strike was suspended"),
            actor("Alder Ports", Optional.empty(), "said the talks would begin on Wednesday")),
        List.of(new Bullet("A longer stoppage could cost the region 4,000 jobs", third)),
        List.of(),
        List.of(),
        List.of(),
        List.of(new Bullet("Both sides report by 4 December", third)),
        List.of(),
        List.of());
  }

  private static Actor actor(String name, Optional<String> role, String did) {
    List<Source> source = List.of(new Source(3, "Union leader."));
    return new Actor(name, Actor.Kind.PERSON, role, Optional.of(did), 2, List.of(), source);
  }

  private static String text(CellBuffer cells) {
    StringBuilder text = new StringBuilder();
    for (int row = 0; row < cells.rows; row++) {
      text.append(cells.row(row)).append('\n');
    }
    return text.toString();
  }

  private static void assertGolden(String name, String text) throws IOException {
    Path file = SCREENS.resolve(name);
    if (System.getProperty("golden", "").equals("update")) {
      Files.createDirectories(SCREENS);
      Files.writeString(file, text);
    }
    assertEquals(Files.readString(file, StandardCharsets.UTF_8), text);
  }
}
