package dateline.briefing;

import dateline.text.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * Marks the names of persons, organisations and places in a document: a linear-chain model (a
 * conditional random field, Lafferty et al. 2001) over the words, their shape, their clusters and
 * how the whole document writes them. Trained by {@code TrainTagger} in the tests. Thread-safe;
 * linear in the words.
 */
final class NameTagger {
  private final NameModel model;

  NameTagger(NameModel model) {
    this.model = model;
  }

  /** The tagger that comes with the program. */
  static NameTagger shipped() {
    return Shipped.TAGGER;
  }

  /** Read when it is first asked for. */
  private static final class Shipped {
    static final NameTagger TAGGER = new NameTagger(NameModel.shipped());
  }

  /** The names of each sentence of a document, in their order; none overlap. */
  List<List<TaggedName>> tag(List<List<Token>> sentences) {
    NameFeatures features = new NameFeatures(model.clusters(), sentences);
    List<List<TaggedName>> tagged = new ArrayList<>();
    for (List<Token> sentence : sentences) {
      tagged.add(sentence.isEmpty() ? List.of() : NameLabels.names(best(features.of(sentence))));
    }
    return tagged;
  }

  /** The likeliest labels (Viterbi). */
  private int[] best(int[][] features) {
    int last = features.length - 1;
    float[][] scores = new float[features.length][NameLabels.COUNT];
    byte[][] from = new byte[features.length][NameLabels.COUNT];
    model.add(features[0], scores[0]);
    for (int label = 0; label < NameLabels.COUNT; label++) {
      scores[0][label] += NameLabels.mayOpen(label) ? 0 : Float.NEGATIVE_INFINITY;
    }
    for (int i = 1; i < features.length; i++) {
      model.add(features[i], scores[i]);
      step(scores[i - 1], scores[i], from[i]);
    }
    int[] labels = new int[features.length];
    labels[last] = bestLast(scores[last]);
    for (int i = last; i > 0; i--) {
      labels[i - 1] = from[i][labels[i]];
    }
    return labels;
  }

  private void step(float[] before, float[] here, byte[] from) {
    for (int label = 0; label < NameLabels.COUNT; label++) {
      float best = Float.NEGATIVE_INFINITY;
      for (int previous : NameLabels.before(label)) {
        float score = before[previous] + model.transition(previous, label);
        if (score > best) {
          best = score;
          from[label] = (byte) previous;
        }
      }
      here[label] += best;
    }
  }

  private static int bestLast(float[] scores) {
    int best = 0;
    for (int label = 1; label < NameLabels.COUNT; label++) {
      best = NameLabels.mayClose(label) && scores[label] > scores[best] ? label : best;
    }
    return best;
  }
}
