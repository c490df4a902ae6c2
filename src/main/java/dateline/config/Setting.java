package dateline.config;

import java.util.function.Function;

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
    java.util.Optional<T> read(Object tomlValue);
  }

  /** A setting whose value has the given TOML type and passes the check. */
  static <V, T> Setting<T> of(
      String key,
      T otherwise,
      String allowed,
      Class<V> type,
      Function<V, java.util.Optional<T>> check) {
    return new Setting<>(
        key,
        otherwise,
        allowed,
        value ->
            type.isInstance(value) ? check.apply(type.cast(value)) : java.util.Optional.empty());
  }
}
