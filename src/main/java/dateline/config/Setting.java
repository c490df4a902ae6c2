package dateline.config;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One setting: its key, what it may hold, and what it holds when nobody says otherwise.
 *
 * @param key dotted, as in the file: {@code refresh.interval}
 * @param otherwise the default
 * @param allowed what it may hold, in words that complete "must be ..."
 * @param reader turns a TOML value (Long, String, Boolean, TomlArray) into the setting's, or null
 *     when it is not allowed
 */
public record Setting<T>(String key, T otherwise, String allowed, Reader<T> reader) {

  /** Turns a TOML value into a setting's. */
  public interface Reader<T> {
    Optional<T> read(Object tomlValue);
  }

  /** A setting whose value has the given TOML type and passes the check. */
  static <V, T> Setting<T> of(
      String key, T otherwise, String allowed, Class<V> type, Function<V, Optional<T>> check) {
    return new Setting<>(
        key,
        otherwise,
        allowed,
        value -> type.isInstance(value) ? check.apply(type.cast(value)) : Optional.empty());
  }

  static final String A_TIME = "a time such as \"30s\", \"15m\", \"24h\" or \"7d\"";

  private static final int HIGHEST_PORT = 65_535;

  private static final Pattern PROXY =
      Pattern.compile(
          "(http|socks5)://([^@/\\s]+@)?(\\[[0-9a-fA-F:.]+]|[A-Za-z0-9._-]+)(:[0-9]{1,5})?/?");

  static Setting<Duration> duration(String key, Duration otherwise) {
    return of(key, otherwise, A_TIME, String.class, Durations::parse);
  }

  static Setting<Long> whole(String key, long otherwise, long least, long most) {
    return of(
        key,
        otherwise,
        "a whole number from " + least + " to " + most,
        Long.class,
        value -> Optional.of(value).filter(v -> v >= least && v <= most));
  }

  static Setting<Boolean> yesOrNo(String key, boolean otherwise) {
    return of(key, otherwise, "true or false", Boolean.class, Optional::of);
  }

  static Setting<String> text(String key, String otherwise) {
    return of(key, otherwise, "a text in quotes", String.class, Optional::of);
  }

  /** What goes into the header of a request. */
  static Setting<String> header(String key) {
    return of(
        key,
        "",
        "a text in quotes, plain ASCII on one line",
        String.class,
        text -> Optional.of(text).filter(t -> t.chars().allMatch(c -> c >= ' ' && c < 0x7F)));
  }

  static Setting<String> proxy(String key) {
    return of(
        key,
        "",
        "\"http://HOST:PORT\", \"socks5://HOST:PORT\" or \"direct\"",
        String.class,
        text -> Optional.of(text).filter(t -> t.isEmpty() || t.equals("direct") || isProxy(t)));
  }

  private static boolean isProxy(String text) {
    Matcher proxy = PROXY.matcher(text);
    return proxy.matches()
        && (proxy.group(4) == null
            || Integer.parseInt(proxy.group(4).substring(1)) <= HIGHEST_PORT);
  }

  static Setting<String> choice(String key, String otherwise, String... others) {
    List<String> choices = Stream.concat(Stream.of(otherwise), Stream.of(others)).toList();
    return of(
        key,
        otherwise,
        "one of \"" + String.join("\", \"", choices) + "\"",
        String.class,
        value -> Optional.of(value).filter(choices::contains));
  }

  static Setting<List<String>> words(String key, List<String> otherwise) {
    return of(
        key,
        otherwise,
        "a command as a list of texts, such as [\"firefox\", \"--new-tab\"]",
        List.class,
        Setting::texts);
  }

  private static Optional<List<String>> texts(List<?> values) {
    List<String> texts =
        values.stream().filter(String.class::isInstance).map(String.class::cast).toList();
    return texts.isEmpty() || texts.size() < values.size() ? Optional.empty() : Optional.of(texts);
  }
}
