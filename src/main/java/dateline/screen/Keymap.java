package dateline.screen;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which keys do what: a profile with the reader's own bindings on top. A binding is a sequence of
 * key names ({@code j}, {@code C-d}, {@code g g}), in all panes or, with {@code feeds:}, {@code
 * entries:} or {@code article:} in front, in one.
 */
final class Keymap {
  static final List<String> PROFILES = List.of("vim", "newsboat");

  static final String NEWSBOAT_PROFILE = "newsboat";

  private static final String UNBOUND = "none";

  private static final String VIM =
      """
      j down | Down down | k up | Up up | g top | Home top | G bottom | End bottom
      C-d half-page-down | C-u half-page-up | C-f page-down | C-b page-up
      Space page-down | PgDn page-down | PgUp page-up
      l right | Right right | h left | Left left | Enter open
      Tab next-pane | S-Tab previous-pane | q back | Esc cancel | Q quit | C-c interrupt
      n next-unread | p previous-unread | J next-entry | K previous-entry
      C-n next-feed | C-p previous-feed
      b bullets | v toggle-briefing | x toggle-removed | e full-text
      o browser | O browse-and-mark-read | u links | y copy-link | S save | | pipe
      N toggle-read | s toggle-star | * toggle-star | t tag | A mark-feed-read | C-z undo
      / search | B story | F filter | C-x clear-filter | a toggle-unread-only
      r reload | R reload-all | : command | ? help | C-l redraw
      """;

  /** As in newsboat's keymap.cpp; what newsboat lacks keeps its key where that is free. */
  private static final String NEWSBOAT =
      """
      Down down | Up up | Home top | End bottom | PgDn page-down | PgUp page-up
      Space page-down | J next-entry | K previous-entry | j next-feed | k previous-feed
      article:j down | article:k up | feeds:J down | feeds:K up | entries:J down | entries:K up
      feeds:j down | feeds:k up | Right right | Left left | Enter open | Tab next-pane
      S-Tab previous-pane | q back | Esc cancel | Q quit | C-c interrupt
      n next-unread | p previous-unread | C-n next-feed | C-p previous-feed
      b bullets | v toggle-briefing | x toggle-removed | C-u full-text
      o browser | O browse-and-mark-read | u links | y copy-link | s save | | pipe
      N toggle-read | * toggle-star | C-e tag | t tag | A mark-feed-read | C mark-feed-read
      U undo | / search | B story | F filter | C-f clear-filter | C-t clear-filter
      l toggle-unread-only
      r reload | R reload-all | : command | ? help | C-l redraw | C-z suspend
      """;

  private final String profile;
  private final Map<String, Operation> bindings;

  private Keymap(String profile, Map<String, Operation> bindings) {
    this.profile = profile;
    this.bindings = bindings;
  }

  /**
   * A profile with bindings on top; {@code none} as operation unbinds.
   *
   * @throws IllegalArgumentException with one plain sentence when a name is not known
   */
  static Keymap of(String profile, Map<String, String> own) {
    Map<String, Operation> bindings = new LinkedHashMap<>();
    for (String binding : profile(profile).split(" \\| |\n")) {
      String[] words = binding.strip().split(" ");
      Operation.of(words[1]).ifPresent(operation -> bindings.put(words[0], operation));
    }
    own.forEach((keys, operation) -> bind(bindings, keys, operation));
    return new Keymap(profile, bindings);
  }

  String profile() {
    return profile;
  }

  private static String profile(String name) {
    return switch (name) {
      case "vim" -> VIM.strip();
      case NEWSBOAT_PROFILE -> NEWSBOAT.strip();
      default ->
          throw new IllegalArgumentException(
              "there is no key profile \"" + name + "\"; there are " + String.join(", ", PROFILES));
    };
  }

  private static void bind(Map<String, Operation> bindings, String keys, String operation) {
    if (!KeyNames.isValid(keys.replaceFirst("^(feeds|entries|article):(?=.)", ""))) {
      throw new IllegalArgumentException(
          "\"" + keys + "\" is not a key; keys are like j, Space, C-d, A-x, PgUp, F5 or \"g g\"");
    }
    bindings.remove(keys);
    if (operation.equals(UNBOUND)) {
      return;
    }
    Operation known =
        Operation.of(operation)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "key \"" + keys + "\": there is no operation \"" + operation + "\""));
    bindings.put(keys, known);
  }

  /** What a sequence of keys does in a pane. */
  Optional<Operation> operation(Pane pane, String keys) {
    Operation here = bindings.get(pane.id() + ":" + keys);
    return Optional.ofNullable(here != null ? here : bindings.get(keys));
  }

  /** Whether a longer sequence begins with these keys. */
  boolean isPrefix(Pane pane, String keys) {
    return bindings.keySet().stream()
        .anyMatch(b -> b.startsWith(keys + " ") || b.startsWith(pane.id() + ":" + keys + " "));
  }

  /** The keys of an operation, the ones for all panes first. */
  List<String> keys(Operation operation) {
    List<String> keys = new ArrayList<>();
    bindings.forEach(
        (binding, bound) -> {
          if (bound == operation) {
            keys.add(binding);
          }
        });
    return keys;
  }

  /** The shortest way to say how an operation is called; empty when no key is bound. */
  String hint(Operation operation) {
    return keys(operation).stream()
        .filter(keys -> !keys.contains(":") || keys.equals(":"))
        .findFirst()
        .orElse("");
  }
}
