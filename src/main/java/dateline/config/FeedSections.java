package dateline.config;

import dateline.text.Spelling;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the sections {@code [feed."…"]} of a settings file, key by key. */
final class FeedSections {
  /** The table in which they stand. */
  static final String TABLE = "feed";

  /** Headers that carry the connection, not the user's wish, or that have settings of their own. */
  private static final Set<String> NOT_YOURS =
      Set.of(
          "connection",
          "content-length",
          "expect",
          "host",
          "upgrade",
          "transfer-encoding",
          "accept-encoding",
          "user-agent",
          "if-none-match",
          "if-modified-since");

  private final Map<String, Draft> drafts = new LinkedHashMap<>();

  /** A section that is being read. */
  private static final class Draft {
    final String place;
    final Map<String, Object> values = new HashMap<>();
    final Map<String, String> headers = new HashMap<>();

    Draft(String place) {
      this.place = place;
    }
  }

  /** Takes a value; its path begins with {@link #TABLE}. */
  void read(List<String> path, String place, Object value) throws SettingsException {
    boolean isHeader = path.size() == 4 && path.get(2).equals(FeedSection.HEADER.key());
    if (path.size() != 3 && !isHeader) {
      throw new SettingsException(
          place + ": a section for feeds is like [feed.\"news.example\"], its host in quotes");
    }
    String name = path.get(1);
    if (!FeedSection.isName(name)) {
      throw new SettingsException(
          place
              + ": [feed.\""
              + name
              + "\"] must name a host such as \"news.example\", or the address of a feed");
    }
    Draft draft = drafts.computeIfAbsent(name, unused -> new Draft(place));
    if (isHeader) {
      header(draft, path.get(3), place, value);
    } else {
      key(draft, path.get(2), place, value);
    }
  }

  private static void key(Draft draft, String key, String place, Object value)
      throws SettingsException {
    Optional<Setting<?>> setting =
        FeedSection.ALL.stream().filter(known -> known.key().equals(key)).findFirst();
    if (setting.isEmpty()) {
      throw new SettingsException(place + ": a section for feeds has no " + key + nearest(key));
    }
    if (setting.get().equals(FeedSection.HEADER)) {
      throw new SettingsException(
          place + ": headers must be a table, such as { \"X-Key\" = \"abc\" }");
    }
    if (setting.get().reader().read(value).isEmpty()) {
      throw new SettingsException(place + ": " + key + " must be " + setting.get().allowed());
    }
    draft.values.put(key, value);
  }

  private static void header(Draft draft, String name, String place, Object value)
      throws SettingsException {
    String lower = name.toLowerCase(Locale.ROOT);
    boolean isToken = !name.isEmpty() && name.chars().allMatch(FeedSections::isTokenLetter);
    if (!isToken || NOT_YOURS.contains(lower) || lower.startsWith("proxy-")) {
      throw new SettingsException(
          place + ": the header " + name + " cannot be set" + (isToken ? " here" : ""));
    }
    Optional<String> text = FeedSection.HEADER.reader().read(value);
    draft.headers.put(
        name,
        text.orElseThrow(
            () ->
                new SettingsException(
                    place + ": header " + name + " must be " + FeedSection.HEADER.allowed())));
  }

  /** RFC 9110, 5.6.2. */
  private static boolean isTokenLetter(int c) {
    return c > ' ' && c < 0x7F && "\"(),/:;<=>?@[\\]{}".indexOf(c) < 0;
  }

  private static String nearest(String key) {
    return FeedSection.ALL.stream()
        .map(Setting::key)
        .min(Comparator.comparingInt(other -> Spelling.distance(key, other)))
        .filter(other -> Spelling.distance(key, other) <= 3)
        .map(name -> "; did you mean " + name + "?")
        .orElse(
            "; it may have "
                + FeedSection.ALL.stream().map(Setting::key).collect(Collectors.joining(", ")));
  }

  /** The sections read; what each says must hold together. */
  List<FeedSection> sections() throws SettingsException {
    List<FeedSection> sections = new ArrayList<>();
    for (Map.Entry<String, Draft> entry : drafts.entrySet()) {
      Draft draft = entry.getValue();
      FeedSection section =
          new FeedSection(entry.getKey(), draft.place, draft.values, draft.headers);
      checkLogin(section);
      sections.add(section);
    }
    return sections;
  }

  private static void checkLogin(FeedSection section) throws SettingsException {
    boolean hasPassword = section.has(FeedSection.PASSWORD);
    boolean hasCommand = section.has(FeedSection.PASSWORD_COMMAND);
    String start = section.place() + ": [feed.\"" + section.name() + "\"] ";
    if (hasPassword && hasCommand) {
      throw new SettingsException(start + "has a password and a password-command; keep one");
    }
    if (section.has(FeedSection.USER) != (hasPassword || hasCommand)) {
      throw new SettingsException(
          start + "must have both a user and a password or password-command");
    }
  }
}
