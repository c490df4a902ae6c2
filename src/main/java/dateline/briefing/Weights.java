package dateline.briefing;

import java.util.EnumMap;
import java.util.Map;

/**
 * How much each feature of a sentence speaks for a stake or a fact: logistic regressions on our
 * hand-labelled articles (see weights.txt).
 */
final class Weights {
  private static final Map<Feature, double[]> WEIGHTS = load();

  private Weights() {}

  static double stake(Map<Feature, Double> features) {
    return sum(features, 0);
  }

  static double fact(Map<Feature, Double> features) {
    return sum(features, 1);
  }

  private static double sum(Map<Feature, Double> features, int column) {
    double sum = 0;
    for (Map.Entry<Feature, Double> feature : features.entrySet()) {
      double[] weight = WEIGHTS.get(feature.getKey());
      sum += weight == null ? 0 : weight[column] * feature.getValue();
    }
    return sum;
  }

  private static Map<Feature, double[]> load() {
    Map<Feature, double[]> weights = new EnumMap<>(Feature.class);
    for (String line : WordLists.lines("weights.txt")) {
      String[] columns = line.split("\\s+");
      weights.put(
          Feature.valueOf(columns[0]),
          new double[] {Double.parseDouble(columns[1]), Double.parseDouble(columns[2])});
    }
    return weights;
  }
}
