package dateline.screen;

import dateline.query.Query;
import dateline.query.QueryException;
import dateline.store.EntryId;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How the reader looks and behaves.
 *
 * @param query the list it opens on, in the filter language; empty for the unread entries
 * @param entry the article it opens on, in front of that list; absent for the list itself
 * @param theme one of {@link #themes()}
 * @param keyProfile one of {@link #keyProfiles()}
 * @param keys bindings on top of the profile: a key ({@code J}, {@code C-d}, {@code article:x},
 *     {@code "g g"}) to an operation ({@code next-unread}) or {@code none}
 * @param ascii nothing but ASCII on the screen
 * @param refreshAtStart ask the feeds that are due when the reader opens
 * @param refreshEvery ask the feeds that are due this often; absent for never
 */
public record ReaderOptions(
    String query,
    Optional<EntryId> entry,
    String theme,
    String keyProfile,
    Map<String, String> keys,
    boolean ascii,
    ColorDepth colors,
    boolean refreshAtStart,
    Optional<Duration> refreshEvery) {
  /**
   * Checks the query and the names of theme, profile, keys and operations.
   *
   * @throws IllegalArgumentException with one plain sentence when one is not known
   */
  public ReaderOptions {
    keys = Map.copyOf(keys);
    parse(query);
    if (Theme.of(theme, colors).isEmpty()) {
      throw new IllegalArgumentException(
          "there is no theme \"" + theme + "\"; there are " + String.join(", ", themes()));
    }
    Keymap.of(keyProfile, keys);
  }

  /** The defaults, with as many colours and signs as the environment promises. */
  public static ReaderOptions defaults(Map<String, String> environment) {
    return new ReaderOptions(
        "",
        Optional.empty(),
        "dark",
        "vim",
        Map.of(),
        !isUtf8(environment),
        ColorDepth.of(environment),
        true,
        Optional.of(Duration.ofMinutes(30)));
  }

  public static List<String> themes() {
    return Theme.NAMES;
  }

  public static List<String> keyProfiles() {
    return Keymap.PROFILES;
  }

  /** The first of these that is set decides (POSIX); the C locale promises ASCII only. */
  private static boolean isUtf8(Map<String, String> environment) {
    for (String name : List.of("LC_ALL", "LC_CTYPE", "LANG")) {
      String value = environment.getOrDefault(name, "");
      if (!value.isEmpty()) {
        return value.matches("(?i).*utf-?8.*");
      }
    }
    return false;
  }

  private static Query parse(String query) {
    try {
      return Query.parse(query);
    } catch (QueryException e) {
      throw new IllegalArgumentException("query, column " + e.column() + ": " + e.getMessage(), e);
    }
  }

  Query parsedQuery() {
    return parse(query);
  }
}
