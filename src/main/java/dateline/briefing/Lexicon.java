package dateline.briefing;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the words of one language mean to the briefer; read once from the word lists. */
final class Lexicon {
  /** Classes of consequence, in the order of the word list; see the sections of that name. */
  static final List<String> CUES =
      List.of(
          "violence",
          "harm",
          "loss",
          "jobs",
          "law",
          "sanctions",
          "money",
          "threat",
          "importance",
          "possibility",
          "change",
          "politics",
          "deadline");

  /** Marks of a stake, whatever its kind: how sure, for whom, to what end. */
  static final List<String> MARKS =
      List.of(
          "modal", "condition", "need", "effect", "aim", "benefit", "doubt", "fear", "forecast");

  /** Those that say it has not happened yet. */
  static final List<String> OPEN_MARKS = List.of("modal", "condition", "forecast");

  private static final Lexicon ENGLISH = read("en");

  private static final Map<String, Lexicon> OTHERS = others();

  private final String language;
  private final Map<String, Set<String>> words = new LinkedHashMap<>();
  private final Map<String, Phrases> phrases = new LinkedHashMap<>();

  private Lexicon(String language, Map<String, List<String>> sections) {
    this.language = language;
    sections.forEach(
        (name, entries) -> {
          words.put(name, new HashSet<>(entries));
          phrases.put(name, new Phrases(entries));
        });
  }

  /** The lexicon of a language (ISO 639-1), or one without words where we have none. */
  static Lexicon of(Optional<String> language) {
    String code = language.orElse("en");
    if (code.equals("en")) {
      return ENGLISH;
    }
    Lexicon known = OTHERS.get(code);
    return known == null ? new Lexicon(code, Map.of()) : known;
  }

  String language() {
    return language;
  }

  /** Whether the lexicon can tell what is at stake. */
  boolean hasCues() {
    return CUES.stream().anyMatch(words::containsKey);
  }

  boolean is(String section, String word) {
    return words.getOrDefault(section, Set.of()).contains(word);
  }

  /** A word that stands in front of a name as a title; compounds are known by their ending. */
  boolean isTitle(String word) {
    return is("titles", word)
        || words.getOrDefault("title-endings", Set.of()).stream().anyMatch(word::endsWith);
  }

  /** A regular verb of the past by its ending: "closed", "cerró". */
  boolean isPast(String word) {
    return words.getOrDefault("past-endings", Set.of()).stream().anyMatch(word::endsWith);
  }

  /** The entries of a section, in no order. */
  Set<String> entries(String section) {
    return words.getOrDefault(section, Set.of());
  }

  Phrases phrases(String section) {
    return phrases.getOrDefault(section, NONE);
  }

  private static final Phrases NONE = new Phrases(List.of());

  private static Map<String, Lexicon> others() {
    Map<String, Lexicon> others = new LinkedHashMap<>();
    for (String code : List.of("es", "fr", "de", "pt", "it")) {
      others.put(code, read(code));
    }
    return Map.copyOf(others);
  }

  private static Lexicon read(String code) {
    return new Lexicon(code, WordLists.sections(code + ".txt"));
  }
}
