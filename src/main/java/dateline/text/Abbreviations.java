package dateline.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Words that end in a full stop and do not end a sentence. */
final class Abbreviations {
  private static final Map<String, Abbreviations> BY_LANGUAGE = load();
  private static final Abbreviations NONE = new Abbreviations(Set.of(), Set.of());

  private final Set<String> never;
  private final Set<String> sometimes;

  private Abbreviations(Set<String> never, Set<String> sometimes) {
    this.never = never;
    this.sometimes = sometimes;
  }

  static Abbreviations of(Locale locale) {
    Abbreviations all = BY_LANGUAGE.getOrDefault("*", NONE);
    return BY_LANGUAGE.getOrDefault(locale.getLanguage(), all);
  }

  /** The word, in lower case and without its full stop, never ends a sentence. */
  boolean neverEnds(String word) {
    return never.contains(word);
  }

  /** The word may end a sentence: "in the U.S. The ship". */
  boolean mayEnd(String word) {
    return sometimes.contains(word);
  }

  private static Map<String, Abbreviations> load() {
    Map<String, Abbreviations> loaded = new HashMap<>();
    try (InputStream in = Abbreviations.class.getResourceAsStream("abbreviations.txt");
        BufferedReader reader =
            new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.startsWith("#")) {
          read(line, loaded);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Map.copyOf(loaded);
  }

  private static void read(String line, Map<String, Abbreviations> loaded) {
    int colon = line.indexOf(':');
    String[] halves = line.substring(colon + 1).split("\\|", 2);
    Abbreviations all = loaded.getOrDefault("*", new Abbreviations(Set.of(), Set.of()));
    Set<String> never = new HashSet<>(all.never);
    Set<String> sometimes = new HashSet<>(all.sometimes);
    never.addAll(Set.of(halves[0].strip().split(" +")));
    sometimes.addAll(halves.length > 1 ? Set.of(halves[1].strip().split(" +")) : Set.of());
    loaded.put(line.substring(0, colon), new Abbreviations(never, sometimes));
  }
}
