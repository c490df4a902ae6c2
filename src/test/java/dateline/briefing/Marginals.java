package dateline.briefing;

import java.util.Arrays;

/** How likely each label of each word is, and each pair in turn (forward and backward sums). */
final class Marginals {
  private static final int LABELS = NameLabels.COUNT;

  private final double[][] forward;
  private final double[][] backward;
  private final double[] pairs = new double[LABELS * LABELS];

  /**
   * The marginals of a sentence.
   *
   * @param scores of each label of each word
   * @param transitions from each label to each
   */
  Marginals(double[][] scores, double[] transitions) {
    int size = scores.length;
    double[][] potentials = new double[size][];
    for (int i = 0; i < size; i++) {
      double most = Arrays.stream(scores[i]).max().orElse(0);
      potentials[i] = Arrays.stream(scores[i]).map(score -> Math.exp(score - most)).toArray();
    }
    double[] steps = Arrays.stream(transitions).map(Math::exp).toArray();
    forward = new double[size][LABELS];
    backward = new double[size][LABELS];
    forward(potentials, steps);
    backward(potentials, steps);
  }

  private void forward(double[][] potentials, double[] steps) {
    int last = potentials.length - 1;
    for (int i = 0; i <= last; i++) {
      for (int label = 0; label < LABELS; label++) {
        double sum = i == 0 && NameLabels.mayOpen(label) ? 1 : 0;
        for (int previous : i == 0 ? new int[0] : NameLabels.before(label)) {
          sum += forward[i - 1][previous] * steps[previous * LABELS + label];
        }
        boolean open = i == last && !NameLabels.mayClose(label);
        forward[i][label] = open ? 0 : sum * potentials[i][label];
      }
      scale(forward[i]);
    }
  }

  private void backward(double[][] potentials, double[] steps) {
    int last = potentials.length - 1;
    for (int label = 0; label < LABELS; label++) {
      backward[last][label] = NameLabels.mayClose(label) ? 1 : 0;
    }
    for (int i = last; i > 0; i--) {
      double[] pair = new double[pairs.length];
      for (int label = 0; label < LABELS; label++) {
        for (int previous : NameLabels.before(label)) {
          int at = previous * LABELS + label;
          double behind = steps[at] * potentials[i][label] * backward[i][label];
          backward[i - 1][previous] += behind;
          pair[at] = forward[i - 1][previous] * behind;
        }
      }
      scale(pair);
      for (int at = 0; at < pair.length; at++) {
        pairs[at] += pair[at];
      }
      scale(backward[i - 1]);
    }
  }

  private static void scale(double[] numbers) {
    double sum = Arrays.stream(numbers).sum();
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] /= sum;
    }
  }

  /** How likely the word has the label. */
  double of(int word, int label) {
    double sum = 0;
    for (int other = 0; other < LABELS; other++) {
      sum += forward[word][other] * backward[word][other];
    }
    return forward[word][label] * backward[word][label] / sum;
  }

  /** How often each label is expected behind each. */
  double[] pairs() {
    return pairs;
  }
}
