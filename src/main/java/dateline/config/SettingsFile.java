package dateline.config;

import dateline.text.Spelling;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseError;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlPosition;

/** Reads settings from a TOML file; every mistake is named with its line and what is allowed. */
public final class SettingsFile {
  private final Path file;
  private final Map<String, Object> values = new HashMap<>();
  private final Map<String, String> origins = new HashMap<>();
  private final Map<String, String> bindings = new HashMap<>();
  private final FeedSections feeds = new FeedSections();

  private SettingsFile(Path file) {
    this.file = file;
  }

  /** The settings of this file; the defaults when there is no such file. */
  public static Settings read(Path file) throws SettingsException {
    try {
      return new SettingsFile(file).settings(Files.readString(file));
    } catch (NoSuchFileException e) {
      return Settings.defaults();
    } catch (CharacterCodingException e) {
      throw new SettingsException(file + " is not UTF-8 text; save it as UTF-8");
    } catch (IOException e) {
      throw new SettingsException(
          file + " cannot be read (" + why(e) + "); check its place and permissions");
    }
  }

  private static String why(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    String said = e instanceof FileSystemException known ? known.getReason() : e.getMessage();
    return Optional.ofNullable(said).orElse("the disk does not answer");
  }

  private Settings settings(String text) throws SettingsException {
    TomlParseResult toml = Toml.parse(text);
    if (toml.hasErrors()) {
      TomlParseError first = toml.errors().get(0);
      throw new SettingsException(at(first.position()) + ": " + first.getMessage());
    }
    Map<String, Setting<?>> known =
        Settings.ALL.stream().collect(Collectors.toMap(Setting::key, setting -> setting));
    for (List<String> path : toml.keyPathSet()) {
      read(toml, path, known);
    }
    return new Settings(values, origins, bindings, feeds.sections());
  }

  private void read(TomlParseResult toml, List<String> path, Map<String, Setting<?>> known)
      throws SettingsException {
    String key = String.join(".", path);
    String place = at(Objects.requireNonNull(toml.inputPositionOf(path)));
    Object value = Objects.requireNonNull(toml.get(path));
    if (path.size() == 2 && path.get(0).equals(Settings.BINDINGS)) {
      bindings.put(path.get(1), text(value, place, key));
      origins.put(key, place);
      return;
    }
    if (path.get(0).equals(FeedSections.TABLE)) {
      feeds.read(path, place, plain(value));
      return;
    }
    Setting<?> setting = known.get(key);
    if (setting == null) {
      throw new SettingsException(place + ": there is no setting " + key + nearest(key));
    }
    Object plain = plain(value);
    if (setting.reader().read(plain).isEmpty()) {
      throw new SettingsException(place + ": " + key + " must be " + setting.allowed());
    }
    values.put(key, plain);
    origins.put(key, place);
  }

  private static Object plain(Object value) {
    return value instanceof TomlArray array ? array.toList() : value;
  }

  private static String text(Object value, String place, String key) throws SettingsException {
    if (value instanceof String text) {
      return text;
    }
    throw new SettingsException(
        place
            + ": "
            + key
            + " must be the name of an operation in quotes, such as \"next-unread\"");
  }

  private static String nearest(String key) {
    Optional<String> near =
        Settings.ALL.stream()
            .map(Setting::key)
            .min(Comparator.comparingInt(other -> Spelling.distance(key, other)))
            .filter(other -> Spelling.distance(key, other) <= 4);
    return near.map(name -> "; did you mean " + name + "?")
        .orElse("; 'dateline config' lists the settings there are");
  }

  private String at(TomlPosition position) {
    return file + ", line " + position.line() + ", column " + position.column();
  }
}
