package dateline.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Words that end in a full stop and do not end a sentence. */
final class Abbreviations {
  private static final Abbreviations NONE =
      new Abbreviations(List.of(Set.of(), Set.of(), Set.of()));

  private static final Map<String, Abbreviations> BY_LANGUAGE = load();

  /** A time of day may be followed by a day, a month or a zone: "3 p.m. Monday". */
  private static final Set<String> CLOCKS = Set.of("a.m", "p.m");

  private static final Set<String> BEHIND_CLOCK =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "jan",
          "feb",
          "mar",
          "apr",
          "jun",
          "jul",
          "aug",
          "sept",
          "sep",
          "oct",
          "nov",
          "dec",
          "et",
          "est",
          "edt",
          "ct",
          "cst",
          "cdt",
          "mt",
          "mst",
          "pt",
          "pst",
          "pdt",
          "gmt",
          "utc",
          "bst",
          "cet",
          "eastern",
          "pacific",
          "central",
          "london",
          "uk",
          "us");

  private final Set<String> never;
  private final Set<String> sometimes;
  private final Set<String> openers;

  private Abbreviations(List<Set<String>> columns) {
    this.never = columns.get(0);
    this.sometimes = columns.get(1);
    this.openers = columns.get(2);
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

  /** "a.m" and "p.m". */
  boolean isClock(String word) {
    return CLOCKS.contains(word);
  }

  /** What goes on behind a time of day. */
  boolean followsClock(String word) {
    return BEHIND_CLOCK.contains(word);
  }

  /** A word, in lower case, that opens a sentence when it is capitalised, and never a name. */
  boolean opens(String word) {
    return openers.contains(word);
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
    String[] columns = line.substring(colon + 1).split("\\|", -1);
    Abbreviations all = loaded.getOrDefault("*", NONE);
    loaded.put(
        line.substring(0, colon),
        new Abbreviations(
            List.of(
                join(all.never, columns, 0),
                join(all.sometimes, columns, 1),
                join(all.openers, columns, 2))));
  }

  private static Set<String> join(Set<String> all, String[] columns, int column) {
    Set<String> words = new HashSet<>(all);
    if (column < columns.length) {
      words.addAll(List.of(columns[column].strip().split(" +")));
    }
    words.remove("");
    return words;
  }
}
