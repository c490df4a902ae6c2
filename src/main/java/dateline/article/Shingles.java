package dateline.article;

import java.util.Arrays;

/** The five-word sequences of a text: tells whether another text was taken from it. */
final class Shingles {
  private static final int LENGTH = 5;

  /** Mixes words into 64 bits (Knuth's MMIX multiplier): two sequences hardly ever meet. */
  private static final long MIX = 6364136223846793005L;

  /** Sorted, each once. */
  private final long[] shingles;

  Shingles(String text) {
    shingles = of(Phrases.plain(text));
  }

  private static long[] of(String plain) {
    long[] all = new long[plain.length() / 2];
    int found = 0;
    long[] words = new long[LENGTH];
    int count = 0;
    int start = 0;
    while (start < plain.length()) {
      int space = plain.indexOf(' ', start);
      int end = space < 0 ? plain.length() : space;
      words[count++ % LENGTH] = hash(plain, start, end);
      if (count >= LENGTH) {
        all[found++] = sequence(words, count);
      }
      start = end + 1;
    }
    return distinct(Arrays.copyOf(all, found));
  }

  private static long[] distinct(long[] all) {
    Arrays.sort(all);
    int kept = 0;
    for (int i = 0; i < all.length; i++) {
      if (i == 0 || all[i] != all[i - 1]) {
        all[kept++] = all[i];
      }
    }
    return Arrays.copyOf(all, kept);
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
    return shingles.length == 0;
  }

  /**
   * Share of the text's sequences that occur here, 0 to 1; 0 for fewer than five words.
   *
   * @param plain the text as {@link Phrases#plain} makes it
   */
  double share(String plain) {
    if (shingles.length == 0) {
      return 0;
    }
    long[] others = of(plain);
    int common = 0;
    for (long shingle : others) {
      common += Arrays.binarySearch(shingles, shingle) >= 0 ? 1 : 0;
    }
    return others.length == 0 ? 0 : (double) common / others.length;
  }
}
