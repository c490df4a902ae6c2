package dateline.config;

import java.net.URI;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the user has set, and the default for the rest. Immutable. */
public final class Settings {
  public static final Setting<Duration> REFRESH_INTERVAL =
      Setting.duration("refresh.interval", Duration.ofMinutes(30));
  public static final Setting<Long> REFRESH_WORKERS = Setting.whole("refresh.workers", 32, 1, 64);
  public static final Setting<Duration> REFRESH_TIMEOUT =
      Setting.duration("refresh.timeout", Duration.ofSeconds(30));
  public static final Setting<Long> REFRESH_PER_HOST = Setting.whole("refresh.per-host", 2, 1, 16);
  public static final Setting<Long> REFRESH_MAX_MEGABYTES =
      Setting.whole("refresh.max-megabytes", 16, 1, 256);
  public static final Setting<Boolean> REFRESH_FULL_TEXT =
      Setting.yesOrNo("refresh.full-text", true);
  public static final Setting<Long> REFRESH_PAGES =
      Setting.whole("refresh.pages-per-feed", 20, 0, 1000);
  public static final Setting<Long> REFRESH_ENTRIES =
      Setting.whole("refresh.entries-per-feed", 200, 1, 100_000);
  public static final Setting<String> REFRESH_USER_AGENT = Setting.header("refresh.user-agent");

  public static final Setting<String> REFRESH_PROXY = Setting.proxy("refresh.proxy");

  public static final Setting<Duration> KEEP_AGE =
      Setting.duration("keep.age", Duration.ofDays(60));
  public static final Setting<Long> KEEP_PER_FEED = Setting.whole("keep.per-feed", 50, 0, 100_000);

  public static final Setting<String> DIGEST_FORMAT =
      Setting.choice("digest.format", "text", "markdown", "html", "json");
  public static final Setting<Duration> DIGEST_SINCE =
      Setting.duration("digest.since", Duration.ofHours(24));
  public static final Setting<Long> DIGEST_TOP = Setting.whole("digest.top", 5, 0, 500);
  public static final Setting<Long> DIGEST_WIDTH = Setting.whole("digest.width", 78, 40, 400);
  public static final Setting<Boolean> DIGEST_ASCII = Setting.yesOrNo("digest.ascii", false);

  public static final Setting<String> READER_QUERY = Setting.text("reader.query", "");
  public static final Setting<String> READER_THEME =
      Setting.choice("reader.theme", "dark", "light", "basic", "none");
  public static final Setting<String> READER_KEYS =
      Setting.choice("reader.keys", "vim", "newsboat");
  public static final Setting<Boolean> READER_ASCII = Setting.yesOrNo("reader.ascii", false);
  public static final Setting<Boolean> READER_REFRESH =
      Setting.yesOrNo("reader.refresh-on-start", true);
  public static final Setting<List<String>> READER_BROWSER =
      Setting.words("reader.browser", List.of("xdg-open"));

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
          REFRESH_PROXY,
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
  private final List<FeedSection> feeds;

  Settings(
      Map<String, Object> values,
      Map<String, String> origins,
      Map<String, String> bindings,
      List<FeedSection> feeds) {
    this.values = Map.copyOf(values);
    this.origins = Map.copyOf(origins);
    this.bindings = Map.copyOf(bindings);
    this.feeds = List.copyOf(feeds);
  }

  /** Nothing set. */
  public static Settings defaults() {
    return new Settings(Map.of(), Map.of(), Map.of(), List.of());
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

  /** Where a key of the reader was bound: "config.toml, line 3, column 1". */
  public String bindingOrigin(String key) {
    return origins.getOrDefault(BINDINGS + "." + key, "");
  }

  /** The sections for single feeds and hosts, in the order of the file. */
  public List<FeedSection> feedSections() {
    return feeds;
  }

  /** The section that means this feed most exactly; it counts whole, the others not at all. */
  public Optional<FeedSection> feed(URI url) {
    return feeds.stream()
        .filter(section -> section.fit(url) > 0)
        .max(Comparator.comparingInt(section -> section.fit(url)));
  }

  /** How often the feed is asked: as its section says, else as all. */
  public Duration interval(URI url) {
    return feed(url)
        .flatMap(section -> section.get(FeedSection.INTERVAL))
        .orElse(get(REFRESH_INTERVAL));
  }
}
