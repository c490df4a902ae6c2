package dateline.article;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** The five-word sequences of a text: tells whether another text was taken from it. */
final class Shingles {
  private static final int LENGTH = 5;

  private final Set<String> shingles;

  Shingles(String text) {
    shingles = of(text);
  }

  private static Set<String> of(String text) {
    String[] words = Phrases.plain(text).split(" ");
    Set<String> all = new HashSet<>();
    for (int i = 0; i + LENGTH <= words.length; i++) {
      all.add(String.join(" ", Arrays.copyOfRange(words, i, i + LENGTH)));
    }
    return all;
  }

  /** Share of the text's sequences that occur here, 0 to 1; 0 for fewer than five words. */
  double share(String text) {
    Set<String> others = of(text);
    if (others.isEmpty() || shingles.isEmpty()) {
      return 0;
    }
    int common = 0;
    for (String shingle : others) {
      common += shingles.contains(shingle) ? 1 : 0;
    }
    return (double) common / others.size();
  }
}
