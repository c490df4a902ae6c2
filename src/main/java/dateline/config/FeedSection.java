package dateline.config;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the user set for one feed, {@code [feed."https://news.example/rss.xml"]}, or for all feeds
 * of a host and the hosts below it, {@code [feed."news.example"]}. Immutable.
 */
public final class FeedSection {
  public static final Setting<String> USER_AGENT = Setting.header("user-agent");
  public static final Setting<Optional<Duration>> INTERVAL =
      Setting.of(
          "interval",
          Optional.empty(),
          Setting.A_TIME,
          String.class,
          text -> {
            Optional<Duration> every = Durations.parse(text);
            return every.isPresent() ? Optional.of(every) : Optional.empty();
          });
  public static final Setting<String> USER =
      Setting.of(
          "user",
          "",
          "a text in quotes, without a colon",
          String.class,
          text -> Optional.of(text).filter(user -> !user.contains(":")));
  public static final Setting<String> PASSWORD = Setting.text("password", "");
  public static final Setting<List<String>> PASSWORD_COMMAND =
      Setting.words("password-command", List.of());
  public static final Setting<String> PROXY = Setting.proxy("proxy");

  /** One header of the table {@code headers}. */
  static final Setting<String> HEADER = Setting.header("headers");

  /** The keys of a section, in the order of the sample file. */
  public static final List<Setting<?>> ALL =
      List.of(USER_AGENT, INTERVAL, USER, PASSWORD, PASSWORD_COMMAND, PROXY, HEADER);

  private static final Pattern HOST = Pattern.compile("[\\p{L}\\p{N}_-]+([.][\\p{L}\\p{N}_-]+)*");

  private final String name;
  private final String place;
  private final Map<String, Object> values;
  private final Map<String, String> headers;

  FeedSection(String name, String place, Map<String, Object> values, Map<String, String> headers) {
    this.name = name;
    this.place = place;
    this.values = Map.copyOf(values);
    this.headers = Map.copyOf(headers);
  }

  /** Whether a section may have this name: a host, or the address of a feed. */
  static boolean isName(String name) {
    return isAddress(name) ? host(name).isPresent() : HOST.matcher(name).matches();
  }

  /** The host or address in the section's brackets. */
  public String name() {
    return name;
  }

  /** Where it begins: "config.toml, line 3, column 1". */
  public String place() {
    return place;
  }

  /** The headers to send along, by name. */
  public Map<String, String> headers() {
    return headers;
  }

  public <T> T get(Setting<T> setting) {
    return Optional.ofNullable(values.get(setting.key()))
        .flatMap(setting.reader()::read)
        .orElse(setting.otherwise());
  }

  /** Whether the section says something about it. */
  public boolean has(Setting<?> setting) {
    return values.containsKey(setting.key());
  }

  /** The host that it is about, in lower case. */
  public String host() {
    return (isAddress(name) ? host(name).orElse("") : name).toLowerCase(Locale.ROOT);
  }

  /** How exactly this section means the feed: the greater the better, 0 not at all. */
  int fit(URI feed) {
    if (isAddress(name)) {
      return withoutUser(feed).equals(name) || feed.toString().equals(name) ? Integer.MAX_VALUE : 0;
    }
    String asked = Optional.ofNullable(feed.getHost()).orElse("").toLowerCase(Locale.ROOT);
    return asked.equals(host()) || asked.endsWith("." + host()) ? name.length() : 0;
  }

  private static String withoutUser(URI feed) {
    String user = feed.getRawUserInfo();
    return user == null ? feed.toString() : feed.toString().replace(user + "@", "");
  }

  private static boolean isAddress(String name) {
    return name.contains("://");
  }

  private static Optional<String> host(String address) {
    try {
      URI uri = URI.create(address);
      boolean isWeb = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
      return Optional.ofNullable(uri.getHost()).filter(host -> isWeb);
    } catch (IllegalArgumentException noAddress) {
      return Optional.empty();
    }
  }
}
