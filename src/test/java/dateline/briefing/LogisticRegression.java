package dateline.briefing;

import java.util.Arrays;
import java.util.List;

/**
 * Fits the log-odds of a yes as a weighted sum of features, by Newton's method on standardised
 * features with an L2 penalty (Hastie, Tibshirani, Friedman: The Elements of Statistical Learning,
 * 4.4).
 */
final class LogisticRegression {
  private static final int STEPS = 40;

  private LogisticRegression() {}

  /** Features, whether it is a yes, and how much the example counts. */
  static final class Example {
    private final double[] features;
    private final boolean yes;
    private final double weight;

    Example(double[] features, boolean yes, double weight) {
      this.features = features.clone();
      this.yes = yes;
      this.weight = weight;
    }
  }

  /** One weight for each feature, and last the bias, for features as they come. */
  static double[] fit(List<Example> examples, double penalty) {
    int width = examples.get(0).features.length;
    double[] mean = new double[width];
    double[] deviation = new double[width];
    standardise(examples, mean, deviation);
    double[] beta = new double[width + 1];
    for (int step = 0; step < STEPS; step++) {
      newton(examples, mean, deviation, penalty, beta);
    }
    double bias = beta[width];
    for (int i = 0; i < width; i++) {
      beta[i] /= deviation[i];
      bias -= beta[i] * mean[i];
    }
    beta[width] = bias;
    return beta;
  }

  private static void standardise(List<Example> examples, double[] mean, double[] deviation) {
    for (int i = 0; i < mean.length; i++) {
      int at = i;
      mean[i] = examples.stream().mapToDouble(e -> e.features[at]).average().orElse(0);
      double m = mean[i];
      double variance =
          examples.stream().mapToDouble(e -> Math.pow(e.features[at] - m, 2)).average().orElse(0);
      deviation[i] = Math.sqrt(variance) + 1e-9;
    }
  }

  private static void newton(
      List<Example> examples, double[] mean, double[] deviation, double penalty, double[] beta) {
    int n = beta.length;
    double[] gradient = new double[n];
    double[][] hessian = new double[n][n];
    for (int i = 0; i < n; i++) {
      gradient[i] = i < n - 1 ? penalty * beta[i] : 0;
      hessian[i][i] = i < n - 1 ? penalty : 1e-6;
    }
    double[] z = new double[n];
    z[n - 1] = 1;
    for (Example example : examples) {
      double sum = beta[n - 1];
      for (int i = 0; i < n - 1; i++) {
        z[i] = (example.features[i] - mean[i]) / deviation[i];
        sum += z[i] * beta[i];
      }
      double p = 1 / (1 + Math.exp(-sum));
      double error = example.weight * (p - (example.yes ? 1 : 0));
      double curvature = example.weight * p * (1 - p);
      for (int i = 0; i < n; i++) {
        gradient[i] += error * z[i];
        for (int j = 0; j < n; j++) {
          hessian[i][j] += curvature * z[i] * z[j];
        }
      }
    }
    double[] step = solve(hessian, gradient);
    Arrays.setAll(beta, i -> beta[i] - step[i]);
  }

  /** Gauss elimination; the matrix is positive definite, so no pivot is zero. */
  private static double[] solve(double[][] a, double[] b) {
    int n = b.length;
    for (int i = 0; i < n; i++) {
      for (int k = i + 1; k < n; k++) {
        double factor = a[k][i] / a[i][i];
        for (int j = i; j < n; j++) {
          a[k][j] -= factor * a[i][j];
        }
        b[k] -= factor * b[i];
      }
    }
    double[] x = new double[n];
    for (int i = n - 1; i >= 0; i--) {
      x[i] = b[i];
      for (int j = i + 1; j < n; j++) {
        x[i] -= a[i][j] * x[j];
      }
      x[i] /= a[i][i];
    }
    return x;
  }
}
