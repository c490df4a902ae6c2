package dateline.briefing;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Fits the weights of a linear-chain conditional random field: AdaGrad (Duchi et al. 2011) on one
 * sentence at a time, with features left out by chance, and the weights of the later half of the
 * epochs averaged. Deterministic.
 */
final class RandomField {
  private static final int EPOCHS = 6;
  private static final double RATE = 0.05;

  /** Share of features a sentence does without; best of 0, .1, .3 on held-out text. */
  private static final double DROPPED = 0.3;

  private static final double KEPT = 1 - DROPPED;

  /** Pull of every weight towards zero, and what keeps AdaGrad's first steps short. */
  private static final double PULL = 1e-3;

  private static final double DAMPING = 0.5;

  /** A smaller gradient is not worth a walk over the features. */
  private static final double SMALL = 1e-4;

  private static final int LABELS = NameLabels.COUNT;
  private static final int SEED = 7;

  /** A sentence: of each word the features' rows, and its label. */
  static final class Example {
    private final int[][] rows;
    private final int[] labels;

    Example(int[][] rows, int[] labels) {
      this.rows = rows;
      this.labels = labels;
    }
  }

  private final double[] weights;
  private final double[] squares;
  private final double[] transitions = new double[LABELS * LABELS];
  private final double[] transitionSquares = new double[LABELS * LABELS];
  private final Random random = new Random(SEED);

  private RandomField(int rows) {
    weights = new double[rows * LABELS];
    squares = new double[rows * LABELS];
  }

  /** Fitted weights: of features, a row a feature and a column a label, and of pairs of labels. */
  static final class Fitted {
    final double[] features;
    final double[] transitions;

    Fitted(double[] features, double[] transitions) {
      this.features = features;
      this.transitions = transitions;
    }

    double weight(int row, int label) {
      return features[row * LABELS + label];
    }
  }

  static Fitted fit(List<Example> examples, int rows) {
    RandomField field = new RandomField(rows);
    double[] features = new double[rows * LABELS];
    double[] transitions = new double[LABELS * LABELS];
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      Collections.shuffle(examples, field.random);
      examples.forEach(field::learn);
      if (epoch >= EPOCHS / 2) {
        addTo(features, field.weights);
        addTo(transitions, field.transitions);
      }
    }
    return new Fitted(features, transitions);
  }

  private static void addTo(double[] mean, double[] weights) {
    for (int i = 0; i < weights.length; i++) {
      mean[i] += weights[i] / (EPOCHS - EPOCHS / 2);
    }
  }

  private void learn(Example example) {
    int size = example.labels.length;
    int[][] rows = Arrays.stream(example.rows).map(this::some).toArray(int[][]::new);
    double[][] scores = new double[size][];
    for (int i = 0; i < size; i++) {
      scores[i] = scores(rows[i]);
    }
    Marginals marginals = new Marginals(scores, transitions);
    for (int i = 0; i < size; i++) {
      for (int label = 0; label < LABELS; label++) {
        double wanted = label == example.labels[i] ? 1 : 0;
        double gradient = wanted - marginals.of(i, label);
        if (Math.abs(gradient) > SMALL) {
          climb(rows[i], label, gradient);
        }
      }
    }
    climbTransitions(example.labels, marginals);
  }

  private int[] some(int[] rows) {
    return Arrays.stream(rows).filter(row -> random.nextDouble() >= DROPPED).toArray();
  }

  private double[] scores(int[] rows) {
    double[] scores = new double[LABELS];
    for (int row : rows) {
      for (int label = 0; label < LABELS; label++) {
        scores[label] += weights[row * LABELS + label] / KEPT;
      }
    }
    return scores;
  }

  private void climb(int[] rows, int label, double gradient) {
    for (int row : rows) {
      int at = row * LABELS + label;
      double pulled = gradient - PULL * weights[at];
      squares[at] += pulled * pulled;
      weights[at] += RATE * pulled / (Math.sqrt(squares[at]) + DAMPING);
    }
  }

  private void climbTransitions(int[] labels, Marginals marginals) {
    double[] gradient = Arrays.stream(marginals.pairs()).map(sum -> -sum).toArray();
    for (int i = 1; i < labels.length; i++) {
      gradient[labels[i - 1] * LABELS + labels[i]] += 1;
    }
    for (int i = 0; i < gradient.length; i++) {
      if (gradient[i] != 0) {
        transitionSquares[i] += gradient[i] * gradient[i];
        transitions[i] += RATE * gradient[i] / Math.sqrt(transitionSquares[i]);
      }
    }
  }
}
