package dateline.briefing;

import java.io.DataInput;
import java.io.IOException;
import java.util.Arrays;

/**
 * Clusters of words that stand in like places (Brown et al. 1992), as the path of bits from the
 * root of the tree of clusters. Words are kept as hashes only.
 */
final class WordClusters {
  /** The path of a word that no cluster has. */
  static final int UNKNOWN = 0;

  private final int[] words;
  private final int[] paths;

  /**
   * Clusters of words.
   *
   * @param words hashes, ascending
   * @param paths of each word, a 1 in front of its bits
   */
  WordClusters(int[] words, int[] paths) {
    this.words = words;
    this.paths = paths;
  }

  /** The path, a 1 in front of its bits, or {@link #UNKNOWN}. */
  int path(String lower) {
    int at = Arrays.binarySearch(words, Hashes.of(lower));
    return at >= 0 ? paths[at] : UNKNOWN;
  }

  /** The first bits of a path, with the 1 in front; a shorter path as it is. */
  static int beginning(int path, int length) {
    int bits = Integer.SIZE - 1 - Integer.numberOfLeadingZeros(path);
    return path == UNKNOWN || bits <= length ? path : path >>> (bits - length);
  }

  static WordClusters read(DataInput in) throws IOException {
    int[] tree = new int[in.readInt()];
    for (int i = 0; i < tree.length; i++) {
      tree[i] = in.readInt();
    }
    int size = in.readInt();
    int[] words = new int[size];
    int[] paths = new int[size];
    for (int i = 0; i < size; i++) {
      words[i] = in.readInt();
      paths[i] = tree[in.readUnsignedShort()];
    }
    return new WordClusters(words, paths);
  }

  int[] words() {
    return words.clone();
  }

  int[] paths() {
    return paths.clone();
  }
}
