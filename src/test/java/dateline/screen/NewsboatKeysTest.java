package dateline.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Our newsboat profile against a list of newsboat's own operations and default keys. */
class NewsboatKeysTest {
  private static final Map<String, String> NAMES =
      Map.of(
          "ENTER", "Enter", "TAB", "Tab", "UP", "Up", "DOWN", "Down", "PPAGE", "PgUp", "NPAGE",
          "PgDn", "HOME", "Home", "END", "End");

  @Test
  void everyOperationWithAKeyHasThatKeyHereOrIsNamedAsMissing() throws IOException {
    Keymap keymap = Keymap.of("newsboat", Map.of());
    List<String> lost = new ArrayList<>();
    for (String[] row : table()) {
      boolean isHere = row[0].isEmpty() || isBound(keymap, key(row[0]));
      boolean isPodcast = row[3].equals("podboat");
      boolean isDigit = row[0].matches("[1-9]"); // links of the article, see Keyboard
      if (!isPodcast && !isDigit && !isHere && !NewsboatGaps.all().containsKey(row[1])) {
        lost.add(row[0] + " " + row[1]);
      }
    }

    assertEquals(List.of(), lost);
  }

  @Test
  void whatIsNamedAsMissingIsNewsboats() throws IOException {
    List<String> theirs = table().stream().map(row -> row[1]).toList();

    assertEquals(
        List.of(),
        NewsboatGaps.all().keySet().stream().filter(name -> !theirs.contains(name)).toList());
  }

  @Test
  void theHelpOfTheProfileNamesWhatIsMissing() {
    Keymap newsboat = Keymap.of("newsboat", Map.of());
    Keymap vim = Keymap.of("vim", Map.of());

    assertTrue(text(newsboat).contains("random-unread  n goes to"), text(newsboat));
    assertTrue(!text(vim).contains("random-unread"), text(vim));
  }

  private static String text(Keymap keymap) {
    return String.join("\n", HelpLines.overlay(keymap).lines().stream().map(Line::text).toList());
  }

  private static boolean isBound(Keymap keymap, String key) {
    return List.of(Pane.values()).stream()
        .anyMatch(pane -> keymap.operation(pane, key).isPresent());
  }

  private static String key(String theirs) {
    return NAMES.getOrDefault(theirs, theirs.replaceFirst("^Ctrl-", "C-"));
  }

  /** Key, operation, purpose, where; the key may be empty. */
  private static List<String[]> table() throws IOException {
    String shared =
        Optional.ofNullable(System.getProperty("DATELINE_SHARED"))
            .or(() -> Optional.ofNullable(System.getenv("DATELINE_SHARED")))
            .orElse("../shared");
    Path table = Path.of(shared, "research", "newsboat-keys.tsv");
    assumeTrue(Files.exists(table), "skipped: no ../shared");
    return Files.readAllLines(table).stream().map(line -> line.split("\t", -1)).toList();
  }
}
