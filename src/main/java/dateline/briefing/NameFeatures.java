package dateline.briefing;

import dateline.text.Token;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the tagger looks at: for each word of a sentence the numbers of its features, which are
 * hashes of "what is looked at" and "what stands there".
 */
final class NameFeatures {
  /** Lengths of cluster paths that are looked at (Ratinov and Roth 2009: 4, 6, 10, 20). */
  private static final int[] PATHS = {4, 6, 8, 10, 12, 16};

  private static final int PADDING = 0x5bd1e995;

  private final WordClusters clusters;
  private final Map<String, NameWord> words = new HashMap<>();

  /** Reads a document, for what it tells about its words elsewhere. */
  NameFeatures(WordClusters clusters, List<List<Token>> document) {
    this.clusters = clusters;
    for (List<Token> sentence : document) {
      for (int i = 0; i < sentence.size(); i++) {
        word(sentence.get(i)).see(sentence, i);
      }
    }
  }

  private NameWord word(Token token) {
    return words.computeIfAbsent(token.text(), text -> NameWord.of(token, clusters));
  }

  /** The features of each word of a sentence of the document. */
  int[][] of(List<Token> sentence) {
    int size = sentence.size();
    NameWord[] line = new NameWord[size];
    for (int i = 0; i < size; i++) {
      line[i] = word(sentence.get(i));
    }
    int[][] features = new int[size][];
    boolean opens = true;
    for (int i = 0; i < size; i++) {
      features[i] = of(line, i, opens);
      opens = opens && !sentence.get(i).isWord();
    }
    return features;
  }

  private static int[] of(NameWord[] line, int i, boolean opens) {
    Collector into = new Collector();
    NameWord word = line[i];
    into.add(0);
    into.add(opens ? 1 : 2);
    for (int offset = -2; offset <= 2; offset++) {
      near(line, i + offset, offset, into);
    }
    into.add(word.form);
    into.add(at(line, i - 1).lower, word.lower);
    into.add(word.lower, at(line, i + 1).lower);
    into.add(at(line, i - 1).shape, word.shape);
    into.add(word.shape, at(line, i + 1).shape);
    into.add(at(line, i - 1).shape, word.shape, at(line, i + 1).shape);
    into.add(word.shape, opens ? 1 : 0, word.document());
    into.add(word.document());
    into.add(word.elsewhere());
    into.add(at(line, i + 1).elsewhere());
    into.add(at(line, i - 1).path(8), word.path(8));
    into.add(word.path(8), at(line, i + 1).path(8));
    into.add(at(line, i - 1).lists, word.lists, at(line, i + 1).lists);
    into.add(word.shape, at(line, i - 1).lower);
    into.add(word.shape, at(line, i + 1).lower);
    for (int affix : word.affixes) {
      into.add(affix);
    }
    return into.features();
  }

  private static void near(NameWord[] line, int i, int offset, Collector into) {
    NameWord word = at(line, i);
    into.add(word.lower);
    into.add(word.shape);
    into.add(word.lists);
    for (int length : PATHS) {
      boolean far = Math.abs(offset) == 2;
      into.addIf(!far || length == 6 || length == 12, word.path(length));
    }
  }

  private static NameWord at(NameWord[] line, int i) {
    return i >= 0 && i < line.length ? line[i] : NameWord.NONE;
  }

  /** Collects features; where a feature is added decides what it means. */
  private static final class Collector {
    private int[] features = new int[72];
    private int size;
    private int template;

    void add(int value) {
      add(value, PADDING, PADDING);
    }

    void add(int first, int second) {
      add(first, second, PADDING);
    }

    void addIf(boolean wanted, int value) {
      template++;
      if (wanted) {
        template--;
        add(value);
      }
    }

    void add(int first, int second, int third) {
      template++;
      if (size == features.length) {
        features = Arrays.copyOf(features, 2 * size);
      }
      features[size++] = Hashes.mix(Hashes.mix(Hashes.mix(template, first), second), third);
    }

    int[] features() {
      return Arrays.copyOf(features, size);
    }
  }
}
