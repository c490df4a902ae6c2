package dateline.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeymapTest {
  @Test
  void ownBindingsStandOnTopOfTheProfile() {
    Keymap keymap =
        Keymap.of(
            "vim", Map.of("x", "toggle-star", "g g", "top", "g", "none", "article:s", "undo"));

    assertEquals(Optional.of(Operation.TOGGLE_STAR), keymap.operation(Pane.ENTRIES, "x"));
    assertEquals(Optional.of(Operation.TOP), keymap.operation(Pane.FEEDS, "g g"));
    assertTrue(keymap.isPrefix(Pane.FEEDS, "g"));
    assertEquals(Optional.empty(), keymap.operation(Pane.FEEDS, "g"));
    assertEquals(Optional.of(Operation.UNDO), keymap.operation(Pane.ARTICLE, "s"));
    assertEquals(Optional.of(Operation.TOGGLE_STAR), keymap.operation(Pane.ENTRIES, "s"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"vim", "newsboat"})
  void everyWordOfAProfileIsKnown(String profile) {
    Keymap keymap = Keymap.of(profile, Map.of());

    for (Operation operation : Operation.values()) {
      for (String keys : keymap.keys(operation)) {
        assertTrue(KeyNames.isValid(keys.replaceFirst("^(feeds|entries|article):(?=.)", "")), keys);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Operation.class)
  void everyOperationHasAKeyByDefaultOrCanBeTyped(Operation operation) {
    boolean hasKey = !Keymap.of("vim", Map.of()).keys(operation).isEmpty();

    assertTrue(hasKey || operation == Operation.SUSPEND, operation.id());
    assertEquals(Optional.of(operation), Operation.of(operation.id()));
  }

  @Test
  void newsboatsFingersFindNewsboatsKeys() {
    Keymap keymap = Keymap.of("newsboat", Map.of());

    assertEquals(Optional.of(Operation.NEXT_FEED), keymap.operation(Pane.ENTRIES, "j"));
    assertEquals(Optional.of(Operation.NEXT_ENTRY), keymap.operation(Pane.ARTICLE, "J"));
    assertEquals(Optional.of(Operation.TOGGLE_READ), keymap.operation(Pane.ARTICLE, "N"));
    assertEquals(Optional.of(Operation.SUSPEND), keymap.operation(Pane.ARTICLE, "C-z"));
  }

  @Test
  void mistakesAreNamed() {
    assertMistake("there is no operation \"jump\"", Map.of("j", "jump"));
    assertMistake("\"Ctrl+j\" is not a key", Map.of("Ctrl+j", "down"));
    assertThrows(IllegalArgumentException.class, () -> Keymap.of("emacs", Map.of()));
  }

  private static void assertMistake(String sentence, Map<String, String> keys) {
    String said =
        assertThrows(IllegalArgumentException.class, () -> Keymap.of("vim", keys)).getMessage();
    assertTrue(said != null && said.contains(sentence), said);
  }

  @Test
  void keysHaveNames() {
    assertEquals(Optional.of("C-d"), KeyNames.of(new KeyStroke('d', true, false)));
    assertEquals(Optional.of("Space"), KeyNames.of(new KeyStroke(' ', false, false)));
    assertEquals(Optional.of("PgUp"), KeyNames.of(new KeyStroke(KeyType.PageUp)));
    assertEquals(Optional.of("F5"), KeyNames.of(new KeyStroke(KeyType.F5)));
    assertEquals(Optional.empty(), KeyNames.of(new KeyStroke(KeyType.Unknown)));
    assertFalse(KeyNames.isValid("Strg-x"));
    assertTrue(KeyNames.isValid(":"));
  }
}
