package dateline.briefing;

import dateline.text.Token;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The words of a text that carry its content, shortened so that "talks" and "talk" are one. */
final class Content {
  private Content() {}

  /** The stems of the words that are no function words, each once, in order. */
  static Set<String> stems(List<Token> tokens, Lexicon lexicon) {
    Set<String> stems = new LinkedHashSet<>();
    for (Token token : tokens) {
      if (token.isWord() && !isFunctionWord(token, lexicon)) {
        stems.add(stem(token.lower()));
      }
    }
    return stems;
  }

  private static boolean isFunctionWord(Token token, Lexicon lexicon) {
    String lower = token.lower();
    return (lower.length() < 2 && !token.hasDigit())
        || (lexicon.is("function-words", lower) && !token.isUpperCase())
        || lexicon.is("said", lower);
  }

  static String stem(String word) {
    for (String ending : List.of("ing", "edly", "ed", "ly", "es", "s")) {
      if (word.endsWith(ending) && word.length() - ending.length() >= 3 && !word.endsWith("ss")) {
        String stem = word.substring(0, word.length() - ending.length());
        return stem.endsWith("e") && stem.length() > 4
            ? stem.substring(0, stem.length() - 1)
            : stem;
      }
    }
    return word.endsWith("e") && word.length() > 4 ? word.substring(0, word.length() - 1) : word;
  }

  /** Share of {@code of} that is also in {@code other}. */
  static double share(Set<String> of, Set<String> other) {
    if (of.isEmpty()) {
      return 0;
    }
    return of.stream().filter(other::contains).count() / (double) of.size();
  }
}
