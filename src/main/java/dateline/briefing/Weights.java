package dateline.briefing;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Weights of a linear model, read from a list: a feature's name and one or more numbers a line. */
final class Weights {
  private final Map<String, double[]> columns;

  /** A feature's name, or BIAS, and its number in each column. */
  Weights(Map<String, double[]> columns) {
    this.columns = columns;
  }

  static Weights read(String resource) {
    Map<String, double[]> columns = new HashMap<>();
    for (String line : WordLists.lines(resource)) {
      String[] cells = line.split("\\s+");
      double[] numbers = new double[cells.length - 1];
      for (int i = 0; i < numbers.length; i++) {
        numbers[i] = Double.parseDouble(cells[i + 1]);
      }
      columns.put(cells[0], numbers);
    }
    return new Weights(columns);
  }

  Map<String, double[]> columns() {
    return columns;
  }

  /** The sum of weight times value, in that column of the list, with the list's BIAS if any. */
  double sum(Map<? extends Enum<?>, Double> features, int column) {
    double sum = of("BIAS", column);
    for (Map.Entry<? extends Enum<?>, Double> feature : features.entrySet()) {
      sum += of(feature.getKey().name(), column) * feature.getValue();
    }
    return sum;
  }

  /** What the sum is where no feature is seen. */
  double bias(int column) {
    return of("BIAS", column);
  }

  /** What each feature adds to the sum, by its name in lower case. */
  Map<String, Double> parts(Map<? extends Enum<?>, Double> features, int column) {
    Map<String, Double> parts = new TreeMap<>();
    features.forEach(
        (feature, value) ->
            parts.put(feature.name().toLowerCase(Locale.ROOT), of(feature.name(), column) * value));
    return parts;
  }

  private double of(String feature, int column) {
    double[] numbers = columns.get(feature);
    return numbers == null ? 0 : numbers[column];
  }
}
