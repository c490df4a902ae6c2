package dateline.article;

import java.util.HashSet;
import java.util.Set;

/** The five-word sequences of a text: tells whether another text was taken from it. */
final class Shingles {
  private static final int LENGTH = 5;

  /** Mixes words into 64 bits (Knuth's MMIX multiplier): two sequences hardly ever meet. */
  private static final long MIX = 6364136223846793005L;

  private final Set<Long> shingles;

  Shingles(String text) {
    shingles = of(Phrases.plain(text));
  }

  private static Set<Long> of(String plain) {
    Set<Long> all = new HashSet<>();
    long[] words = new long[LENGTH];
    int count = 0;
    int start = 0;
    while (start < plain.length()) {
      int space = plain.indexOf(' ', start);
      int end = space < 0 ? plain.length() : space;
      words[count++ % LENGTH] = hash(plain, start, end);
      if (count >= LENGTH) {
        all.add(sequence(words, count));
      }
      start = end + 1;
    }
    return all;
  }

  private static long hash(String plain, int start, int end) {
    long hash = 0;
    for (int i = start; i < end; i++) {
      hash = (hash + plain.charAt(i) + 1) * MIX;
      hash ^= hash >>> 29;
    }
    return hash;
  }

  private static long sequence(long[] words, int count) {
    long hash = 0;
    for (int i = 0; i < LENGTH; i++) {
      hash = hash * MIX + words[(count + i) % LENGTH];
    }
    return hash;
  }

  /** Whether the text had fewer than five words, so that no other can be taken from it. */
  boolean isEmpty() {
    return shingles.isEmpty();
  }

  /**
   * Share of the text's sequences that occur here, 0 to 1; 0 for fewer than five words.
   *
   * @param plain the text as {@link Phrases#plain} makes it
   */
  double share(String plain) {
    if (shingles.isEmpty()) {
      return 0;
    }
    Set<Long> others = of(plain);
    int common = 0;
    for (long shingle : others) {
      common += shingles.contains(shingle) ? 1 : 0;
    }
    return others.isEmpty() ? 0 : (double) common / others.size();
  }
}
