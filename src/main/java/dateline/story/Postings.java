package dateline.story;

import java.util.Arrays;

/** The reports that have a term, in their order, and how much it weighs in each. */
final class Postings {
  private int[] reports = new int[2];
  private double[] weights = new double[2];
  private int size;

  void add(int report, double weight) {
    if (size == reports.length) {
      reports = Arrays.copyOf(reports, 2 * size);
      weights = Arrays.copyOf(weights, 2 * size);
    }
    reports[size] = report;
    weights[size] = weight;
    size++;
  }

  int size() {
    return size;
  }

  int report(int i) {
    return reports[i];
  }

  double weight(int i) {
    return weights[i];
  }
}
