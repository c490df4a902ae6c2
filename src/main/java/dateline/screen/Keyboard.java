package dateline.screen;

import com.googlecode.lanterna.input.KeyStroke;
import dateline.text.Printable;
import java.util.Optional;

/** What is typed: keys and sequences of keys become operations, a prompt takes letters. */
final class Keyboard {
  private final Desk desk;
  private final Keymap keymap;
  private final Prompts prompts;
  private final Controls controls;

  private String pendingKeys = "";
  private boolean isPasting;

  Keyboard(Desk desk, Keymap keymap, Prompts prompts, Controls controls) {
    this.desk = desk;
    this.keymap = keymap;
    this.prompts = prompts;
    this.controls = controls;
  }

  void pressed(KeyStroke key) {
    desk.list.isFilling = false;
    if (key instanceof Paste paste) {
      isPasting = paste.begins;
    } else if (desk.prompt.isPresent()) {
      if (!isPasting || key.getCharacter() != null) {
        prompts.pressed(desk.prompt.get(), key);
      }
    } else if (!isPasting) {
      KeyNames.of(key).ifPresent(this::pressed);
    }
  }

  private void pressed(String key) {
    desk.hush();
    String keys = pendingKeys.isEmpty() ? key : pendingKeys + " " + key;
    Optional<Operation> operation = keymap.operation(desk.focus, keys);
    pendingKeys = operation.isEmpty() && keymap.isPrefix(desk.focus, keys) ? keys : "";
    if (operation.isPresent()) {
      controls.run(operation.get());
    } else if (pendingKeys.isEmpty() && desk.focus == Pane.ARTICLE && key.matches("[1-9]")) {
      controls.openLink(Integer.parseInt(key));
    } else if (pendingKeys.isEmpty()) {
      tellUnbound(Printable.line(keys));
    }
  }

  /** What is typed may be a control character, or half of an emoji. */
  private void tellUnbound(String keys) {
    if (!keys.isEmpty()) {
      String help = keymap.hint(Operation.HELP);
      desk.say(
          keys + " does nothing here" + (help.isEmpty() ? "" : "; " + help + " shows the keys"));
    }
  }
}
