package dateline.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What opens links where the settings do not say. */
final class Browser {
  private Browser() {}

  /**
   * The first command of {@code $BROWSER}, a list with colons between them; on a Mac {@code open}.
   * A {@code %s} as its last word stands for the link, which is added anyway.
   */
  static Optional<List<String>> usual(Map<String, String> environment, String system) {
    String first = environment.getOrDefault("BROWSER", "").split(":", 2)[0].strip();
    if (first.endsWith(" %s")) {
      first = first.substring(0, first.length() - " %s".length()).strip();
    }
    if (!first.isEmpty()) {
      return Optional.of(List.of(first.split("\\s+")));
    }
    boolean isMac = system.toLowerCase(Locale.ROOT).startsWith("mac");
    return isMac ? Optional.of(List.of("open")) : Optional.empty();
  }
}
