package dateline.config;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Where Dateline keeps its files, after the XDG Base Directory Specification: settings and
 * subscriptions in config, the database in data, the log in state.
 */
public record Places(Path config, Path data, Path state) {
  /**
   * The places of this user.
   *
   * @param environment the process's variables; XDG paths that are not absolute are ignored, as the
   *     specification asks
   * @param userHome the home folder
   */
  public static Places ofUser(Map<String, String> environment, Path userHome) {
    return new Places(
        xdg(environment, "XDG_CONFIG_HOME", userHome.resolve(".config")),
        xdg(environment, "XDG_DATA_HOME", userHome.resolve(".local/share")),
        xdg(environment, "XDG_STATE_HOME", userHome.resolve(".local/state")));
  }

  /** Everything below one folder, as {@code --home} asks. */
  public static Places below(Path home) {
    return new Places(home, home, home);
  }

  public Path settingsFile() {
    return config.resolve("config.toml");
  }

  public Path feedsFile() {
    return config.resolve("feeds.opml");
  }

  /** The folder of the user's site rules, a file a site. */
  public Path siteRules() {
    return config.resolve("sites");
  }

  public Path database() {
    return data.resolve("dateline.db");
  }

  public Path log() {
    return state.resolve("dateline.log");
  }

  private static Path xdg(Map<String, String> environment, String variable, Path otherwise) {
    return Optional.ofNullable(environment.get(variable))
        .filter(value -> !value.isEmpty())
        .map(Path::of)
        .filter(Path::isAbsolute)
        .orElse(otherwise)
        .resolve("dateline");
  }
}
