package dateline.briefing;

import java.util.HashMap;
import java.util.Map;

/** What a section weighs sentences with: one column of some weights. */
record Scale(Weights weights, int column) {
  /** A scale that is set by hand. */
  static Scale of(Map<Feature, Double> weights) {
    Map<String, double[]> columns = new HashMap<>();
    weights.forEach((feature, weight) -> columns.put(feature.name(), new double[] {weight}));
    return new Scale(new Weights(columns), 0);
  }

  double worth(Weighed sentence) {
    return weights.sum(sentence.parts(), column);
  }

  Map<String, Double> parts(Weighed sentence) {
    return weights.parts(sentence.parts(), column);
  }
}
