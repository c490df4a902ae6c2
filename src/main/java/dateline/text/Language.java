package dateline.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The language a text is in, by its script and its commonest words. */
public final class Language {
  /** As much of a text as is looked at, in UTF-16 units: the first minutes of reading. */
  private static final int SAMPLE = 8_000;

  /** Share of words that must be the language's stop words; real text has .25 and more, by eye. */
  private static final double CERTAIN = 0.12;

  /** Stop words two languages share count for both; the winner must lead by this factor. */
  private static final double LEAD = 1.05;

  /** Languages of long words have few short ones: then the winner must have twice the next's. */
  private static final double RARE = 0.04;

  private static final int FEW = 3;

  private static final Map<String, Set<String>> STOP_WORDS = load();

  /** Scripts that mostly write one language; Han without kana is taken for Chinese. */
  private static final Map<UnicodeScript, String> BY_SCRIPT =
      Map.ofEntries(
          Map.entry(UnicodeScript.HAN, "zh"),
          Map.entry(UnicodeScript.HIRAGANA, "ja"),
          Map.entry(UnicodeScript.KATAKANA, "ja"),
          Map.entry(UnicodeScript.HANGUL, "ko"),
          Map.entry(UnicodeScript.ARABIC, "ar"),
          Map.entry(UnicodeScript.HEBREW, "he"),
          Map.entry(UnicodeScript.GREEK, "el"),
          Map.entry(UnicodeScript.CYRILLIC, "ru"),
          Map.entry(UnicodeScript.DEVANAGARI, "hi"),
          Map.entry(UnicodeScript.BENGALI, "bn"),
          Map.entry(UnicodeScript.TAMIL, "ta"),
          Map.entry(UnicodeScript.THAI, "th"));

  private static final Set<String> COMMON =
      STOP_WORDS.values().stream().flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());

  private Language() {}

  /** Whether a word in lower case is among the commonest of a language written in Latin script. */
  public static boolean isCommon(String word) {
    return COMMON.contains(word);
  }

  /** ISO 639-1 code, or empty where the text is too short or too strange to tell. */
  public static Optional<String> guess(String text) {
    String sample = text.substring(0, Math.min(text.length(), SAMPLE));
    Map<UnicodeScript, Integer> scripts = scripts(sample);
    int kana = count(scripts, UnicodeScript.HIRAGANA) + count(scripts, UnicodeScript.KATAKANA);
    if (kana > 0 && kana * 10 > count(scripts, UnicodeScript.HAN)) {
      return Optional.of("ja");
    }
    return scripts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .flatMap(script -> ofScript(script, sample));
  }

  private static Optional<String> ofScript(UnicodeScript script, String sample) {
    if (script == UnicodeScript.CYRILLIC) {
      return Optional.of(sample.matches("(?s).*[іїєґІЇЄҐ].*") ? "uk" : "ru");
    }
    if (script == UnicodeScript.ARABIC) {
      return Optional.of(sample.matches("(?s).*[پچگ].*") ? "fa" : "ar");
    }
    return script == UnicodeScript.LATIN
        ? byStopWords(sample)
        : Optional.ofNullable(BY_SCRIPT.get(script));
  }

  private static Optional<String> byStopWords(String sample) {
    List<Token> words = Words.tokens(sample).stream().filter(Token::isWord).toList();
    Map<String, Integer> hits = new LinkedHashMap<>();
    STOP_WORDS.forEach(
        (language, stops) ->
            hits.put(
                language, (int) words.stream().filter(w -> stops.contains(w.lower())).count()));
    List<Map.Entry<String, Integer>> ranked =
        hits.entrySet().stream().sorted((a, b) -> b.getValue() - a.getValue()).toList();
    int best = ranked.get(0).getValue();
    int second = ranked.get(1).getValue();
    boolean common = best >= 2 && best >= CERTAIN * words.size() && best > LEAD * second;
    boolean alone = best >= FEW && best >= RARE * words.size() && best >= 2 * second;
    return common || alone ? Optional.of(ranked.get(0).getKey()) : Optional.empty();
  }

  private static Map<UnicodeScript, Integer> scripts(String sample) {
    Map<UnicodeScript, Integer> scripts = new EnumMap<>(UnicodeScript.class);
    sample
        .codePoints()
        .filter(Character::isLetter)
        .forEach(c -> scripts.merge(UnicodeScript.of(c), 1, Integer::sum));
    return scripts;
  }

  private static int count(Map<UnicodeScript, Integer> scripts, UnicodeScript script) {
    return scripts.getOrDefault(script, 0);
  }

  private static Map<String, Set<String>> load() {
    Map<String, Set<String>> loaded = new HashMap<>();
    try (InputStream in = Language.class.getResourceAsStream("stopwords.txt");
        BufferedReader reader =
            new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        int colon = line.indexOf(':');
        if (colon == 2) {
          loaded.put(
              line.substring(0, colon), Set.of(line.substring(colon + 1).strip().split(" ")));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Map.copyOf(loaded);
  }
}
