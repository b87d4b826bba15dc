package org.nightdesk.benchmarks.bundle;

import java.util.Arrays;
import java.util.List;

/**
 * Logistic regression by Newton's method, the weights drawn towards nought. The same samples in the
 * same order give the same weights.
 */
final class PairRegression {
  /** How strongly weights are drawn to nought, for features scaled to a deviation of one. */
  private static final double PULL = 10;

  private static final int MOST_STEPS = 40;
  private static final double SETTLED = 1e-7;

  private final double[] means;
  private final double[] deviations;
  private final double[] scaled;

  /** @param right whether each sample is a pair that tells the same */
  PairRegression(List<double[]> samples, List<Boolean> right) {
    int width = samples.getFirst().length;
    means = new double[width];
    deviations = new double[width];
    scaled = new double[width + 1];
    scale(samples);
    double[][] rows = new double[samples.size()][];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = scaled(samples.get(i));
    }
    for (int step = 0; step < MOST_STEPS; step++) {
      if (step(rows, right) < SETTLED) {
        return;
      }
    }
  }

  private void scale(List<double[]> samples) {
    for (int k = 0; k < means.length; k++) {
      double sum = 0;
      double squares = 0;
      for (double[] sample : samples) {
        sum += sample[k];
        squares += sample[k] * sample[k];
      }
      means[k] = sum / samples.size();
      double variance = squares / samples.size() - means[k] * means[k];
      deviations[k] = variance > 1e-12 ? StrictMath.sqrt(variance) : 0;
    }
  }

  private double[] scaled(double[] sample) {
    double[] row = new double[scaled.length];
    for (int k = 0; k < means.length; k++) {
      row[k] = deviations[k] == 0 ? 0 : (sample[k] - means[k]) / deviations[k];
    }
    row[means.length] = 1;
    return row;
  }

  private double step(double[][] rows, List<Boolean> right) {
    int width = scaled.length;
    double[][] curve = new double[width][width];
    double[] slope = new double[width];
    for (int i = 0; i < rows.length; i++) {
      double[] row = rows[i];
      double likely = 1 / (1 + StrictMath.exp(-sum(row)));
      double off = (right.get(i) ? 1 : 0) - likely;
      double weight = likely * (1 - likely);
      for (int k = 0; k < width; k++) {
        slope[k] += row[k] * off;
        for (int j = 0; row[k] != 0 && j <= k; j++) {
          curve[k][j] += weight * row[k] * row[j];
        }
      }
    }
    for (int k = 0; k < width; k++) {
      boolean feature = k < width - 1;
      slope[k] -= feature ? PULL * scaled[k] : 0;
      curve[k][k] += feature ? PULL : 1e-9;
    }
    double[] by = solve(curve, slope);
    double most = 0;
    for (int k = 0; k < width; k++) {
      scaled[k] += by[k];
      most = Math.max(most, Math.abs(by[k]));
    }
    return most;
  }

  private double sum(double[] row) {
    double sum = 0;
    for (int k = 0; k < row.length; k++) {
      sum += row[k] * scaled[k];
    }
    return sum;
  }

  /** By Cholesky's factors; of the matrix only the lower half is read. */
  private static double[] solve(double[][] matrix, double[] right) {
    int width = right.length;
    double[][] lower = new double[width][width];
    for (int i = 0; i < width; i++) {
      for (int j = 0; j <= i; j++) {
        double rest = matrix[i][j];
        for (int k = 0; k < j; k++) {
          rest -= lower[i][k] * lower[j][k];
        }
        lower[i][j] = i == j ? StrictMath.sqrt(rest) : rest / lower[j][j];
      }
    }
    double[] solution = Arrays.copyOf(right, width);
    for (int i = 0; i < width; i++) {
      for (int k = 0; k < i; k++) {
        solution[i] -= lower[i][k] * solution[k];
      }
      solution[i] /= lower[i][i];
    }
    for (int i = width - 1; i >= 0; i--) {
      for (int k = i + 1; k < width; k++) {
        solution[i] -= lower[k][i] * solution[k];
      }
      solution[i] /= lower[i][i];
    }
    return solution;
  }

  /** Logarithm of the odds that a pair with these features tells the same. */
  double odds(double[] sample) {
    return sum(scaled(sample));
  }

  /** The weight of each feature as it is measured, and last the one that every pair has. */
  double[] weights() {
    double[] weights = new double[scaled.length];
    weights[means.length] = scaled[means.length];
    for (int k = 0; k < means.length; k++) {
      weights[k] = deviations[k] == 0 ? 0 : scaled[k] / deviations[k];
      weights[means.length] -= weights[k] * means[k];
    }
    return weights;
  }
}
