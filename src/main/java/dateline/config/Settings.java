package dateline.config;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the user has set, and the default for the rest. Immutable. */
public final class Settings {
  public static final Setting<Duration> REFRESH_INTERVAL =
      duration("refresh.interval", Duration.ofMinutes(30));
  public static final Setting<Long> REFRESH_WORKERS = whole("refresh.workers", 32, 1, 64);
  public static final Setting<Duration> REFRESH_TIMEOUT =
      duration("refresh.timeout", Duration.ofSeconds(30));
  public static final Setting<Long> REFRESH_PER_HOST = whole("refresh.per-host", 2, 1, 16);
  public static final Setting<Long> REFRESH_MAX_MEGABYTES =
      whole("refresh.max-megabytes", 16, 1, 256);
  public static final Setting<Boolean> REFRESH_FULL_TEXT = yesOrNo("refresh.full-text", true);
  public static final Setting<Long> REFRESH_PAGES = whole("refresh.pages-per-feed", 20, 0, 1000);
  public static final Setting<Long> REFRESH_ENTRIES =
      whole("refresh.entries-per-feed", 200, 1, 100_000);
  public static final Setting<String> REFRESH_USER_AGENT = text("refresh.user-agent", "");

  public static final Setting<Duration> KEEP_AGE = duration("keep.age", Duration.ofDays(60));
  public static final Setting<Long> KEEP_PER_FEED = whole("keep.per-feed", 50, 0, 100_000);

  public static final Setting<String> DIGEST_FORMAT =
      choice("digest.format", "text", "markdown", "html", "json");
  public static final Setting<Duration> DIGEST_SINCE =
      duration("digest.since", Duration.ofHours(24));
  public static final Setting<Long> DIGEST_TOP = whole("digest.top", 5, 0, 500);
  public static final Setting<Long> DIGEST_WIDTH = whole("digest.width", 78, 40, 400);
  public static final Setting<Boolean> DIGEST_ASCII = yesOrNo("digest.ascii", false);

  public static final Setting<String> READER_QUERY = text("reader.query", "");
  public static final Setting<String> READER_THEME =
      choice("reader.theme", "dark", "light", "basic", "none");
  public static final Setting<String> READER_KEYS = choice("reader.keys", "vim", "newsboat");
  public static final Setting<Boolean> READER_ASCII = yesOrNo("reader.ascii", false);
  public static final Setting<Boolean> READER_REFRESH = yesOrNo("reader.refresh-on-start", true);
  public static final Setting<List<String>> READER_BROWSER =
      words("reader.browser", List.of("xdg-open"));

  /** Every setting, in the order of the sample file. */
  public static final List<Setting<?>> ALL =
      List.of(
          REFRESH_INTERVAL,
          REFRESH_WORKERS,
          REFRESH_TIMEOUT,
          REFRESH_PER_HOST,
          REFRESH_MAX_MEGABYTES,
          REFRESH_FULL_TEXT,
          REFRESH_PAGES,
          REFRESH_ENTRIES,
          REFRESH_USER_AGENT,
          KEEP_AGE,
          KEEP_PER_FEED,
          DIGEST_FORMAT,
          DIGEST_SINCE,
          DIGEST_TOP,
          DIGEST_WIDTH,
          DIGEST_ASCII,
          READER_QUERY,
          READER_THEME,
          READER_KEYS,
          READER_ASCII,
          READER_REFRESH,
          READER_BROWSER);

  /**
   * The table whose keys are names of reader operations: {@code [bind] "ctrl-n" = "next-unread"}.
   */
  static final String BINDINGS = "bind";

  private final Map<String, Object> values;
  private final Map<String, String> origins;
  private final Map<String, String> bindings;

  Settings(Map<String, Object> values, Map<String, String> origins, Map<String, String> bindings) {
    this.values = Map.copyOf(values);
    this.origins = Map.copyOf(origins);
    this.bindings = Map.copyOf(bindings);
  }

  /** Nothing set. */
  public static Settings defaults() {
    return new Settings(Map.of(), Map.of(), Map.of());
  }

  /** What the setting holds. */
  public <T> T get(Setting<T> setting) {
    return Optional.ofNullable(values.get(setting.key()))
        .flatMap(setting.reader()::read)
        .orElse(setting.otherwise());
  }

  /** Where its value came from: "config.toml, line 3", or "default". */
  public String origin(Setting<?> setting) {
    return origins.getOrDefault(setting.key(), "default");
  }

  /** Keys of the reader bound by the user: key to operation. */
  public Map<String, String> bindings() {
    return bindings;
  }

  private static Setting<Duration> duration(String key, Duration otherwise) {
    return Setting.of(
        key,
        otherwise,
        "a time such as \"30s\", \"15m\", \"24h\" or \"7d\"",
        String.class,
        Durations::parse);
  }

  private static Setting<Long> whole(String key, long otherwise, long least, long most) {
    return Setting.of(
        key,
        otherwise,
        "a whole number from " + least + " to " + most,
        Long.class,
        value -> Optional.of(value).filter(v -> v >= least && v <= most));
  }

  private static Setting<Boolean> yesOrNo(String key, boolean otherwise) {
    return Setting.of(key, otherwise, "true or false", Boolean.class, Optional::of);
  }

  private static Setting<String> text(String key, String otherwise) {
    return Setting.of(key, otherwise, "a text in quotes", String.class, Optional::of);
  }

  private static Setting<String> choice(String key, String otherwise, String... others) {
    List<String> choices =
        java.util.stream.Stream.concat(
                java.util.stream.Stream.of(otherwise), java.util.stream.Stream.of(others))
            .toList();
    return Setting.of(
        key,
        otherwise,
        "one of \"" + String.join("\", \"", choices) + "\"",
        String.class,
        value -> Optional.of(value).filter(choices::contains));
  }

  private static Setting<List<String>> words(String key, List<String> otherwise) {
    return Setting.of(
        key,
        otherwise,
        "a command as a list of texts, such as [\"firefox\", \"--new-tab\"]",
        List.class,
        Settings::texts);
  }

  private static Optional<List<String>> texts(List<?> values) {
    List<String> texts =
        values.stream().filter(String.class::isInstance).map(String.class::cast).toList();
    return texts.isEmpty() || texts.size() < values.size() ? Optional.empty() : Optional.of(texts);
  }
}
