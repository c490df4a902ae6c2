package dateline.screen;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import java.util.Map;
import java.util.Optional;

/** The names of keys in settings and help: {@code j}, {@code Space}, {@code C-d}, {@code PgUp}. */
final class KeyNames {
  private static final Map<KeyType, String> NAMES =
      Map.ofEntries(
          Map.entry(KeyType.Escape, "Esc"),
          Map.entry(KeyType.Enter, "Enter"),
          Map.entry(KeyType.Tab, "Tab"),
          Map.entry(KeyType.ReverseTab, "S-Tab"),
          Map.entry(KeyType.Backspace, "Backspace"),
          Map.entry(KeyType.ArrowUp, "Up"),
          Map.entry(KeyType.ArrowDown, "Down"),
          Map.entry(KeyType.ArrowLeft, "Left"),
          Map.entry(KeyType.ArrowRight, "Right"),
          Map.entry(KeyType.PageUp, "PgUp"),
          Map.entry(KeyType.PageDown, "PgDn"),
          Map.entry(KeyType.Home, "Home"),
          Map.entry(KeyType.End, "End"),
          Map.entry(KeyType.Insert, "Insert"),
          Map.entry(KeyType.Delete, "Delete"));

  private KeyNames() {}

  /** The name of a key; absent for what is not a key (a mouse, an unknown sequence). */
  static Optional<String> of(KeyStroke key) {
    String modifiers = (key.isCtrlDown() ? "C-" : "") + (key.isAltDown() ? "A-" : "");
    KeyType type = key.getKeyType();
    if (type == KeyType.Character) {
      char c = key.getCharacter();
      return Optional.of(modifiers + (c == ' ' ? "Space" : String.valueOf(c)));
    }
    if (type.name().matches("F[0-9]+")) {
      return Optional.of(modifiers + type.name());
    }
    return Optional.ofNullable(NAMES.get(type)).map(name -> modifiers + name);
  }

  /** Whether settings may name such a key: a sequence of names with single spaces between. */
  static boolean isValid(String keys) {
    for (String key : keys.split(" ", -1)) {
      String plain = key.replaceFirst("^(C-)?(A-)?(?=.)", "");
      if (plain.codePointCount(0, plain.length()) != 1
          && !NAMES.containsValue(plain)
          && !plain.equals("Space")
          && !plain.matches("F[1-9]|F1[0-9]")) {
        return false;
      }
    }
    return true;
  }
}
