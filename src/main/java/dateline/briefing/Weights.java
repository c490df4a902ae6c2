package dateline.briefing;

import java.util.HashMap;
import java.util.Map;

/** Weights of a linear model, read from a list: a feature's name and one or more numbers a line. */
final class Weights {
  private final Map<String, double[]> weights = new HashMap<>();

  private Weights(String resource) {
    for (String line : WordLists.lines(resource)) {
      String[] columns = line.split("\\s+");
      double[] numbers = new double[columns.length - 1];
      for (int i = 0; i < numbers.length; i++) {
        numbers[i] = Double.parseDouble(columns[i + 1]);
      }
      weights.put(columns[0], numbers);
    }
  }

  static Weights read(String resource) {
    return new Weights(resource);
  }

  /** The sum of weight times value, in that column of the list, with the list's BIAS if any. */
  double sum(Map<? extends Enum<?>, Double> features, int column) {
    double sum = of("BIAS", column);
    for (Map.Entry<? extends Enum<?>, Double> feature : features.entrySet()) {
      sum += of(feature.getKey().name(), column) * feature.getValue();
    }
    return sum;
  }

  private double of(String feature, int column) {
    double[] numbers = weights.get(feature);
    return numbers == null ? 0 : numbers[column];
  }
}
