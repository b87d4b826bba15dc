package org.nightdesk.enrichment.compare;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How likely two clauses tell the same, given their {@link PairFeatures}: a logistic regression whose
 * weights were learned from labelled stories and stand, a line each, in {@code points.model} beside
 * this class.
 */
final class PairModel {
  private static final PairModel SHIPPED = read();

  /** The name under which the model keeps the weight that every pair has. */
  static final String EVERY_PAIR = "every-pair";

  /** More than rounding can take off. */
  private static final double ROUNDED = 1e-5;

  private final double[] weights;
  private final double everyPair;

  private PairModel(Map<String, Double> weightOf) {
    List<String> names = PairFeatures.NAMES;
    weights = new double[names.size()];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = weightOf.getOrDefault(names.get(i), 0.0);
    }
    everyPair = weightOf.getOrDefault(EVERY_PAIR, 0.0);
  }

  static PairModel shipped() {
    return SHIPPED;
  }

  /**
   * Whether a pair may be as likely as that.
   *
   * @param features formed without what stands around the clauses
   * @param around what the share told of either clause can grow by at most with that
   */
  boolean mayReach(double least, double[] features, double around) {
    if (weights[PairFeatures.AROUND] > 0) {
      return true; // then there is no telling how much it adds
    }
    double sum = sum(features)
        + around * Math.max(0, weights[PairFeatures.AROUND_LOW])
        + around * Math.max(0, weights[PairFeatures.AROUND_HIGH]);
    return likelihood(sum) + ROUNDED >= least;
  }

  /** From 0 to 1, rounded so that the order in which sums were formed does not matter. */
  double likelihood(double[] features) {
    return likelihood(sum(features));
  }

  private static double likelihood(double sum) {
    return Math.rint(1e6 / (1 + StrictMath.exp(-sum))) / 1e6;
  }

  private double sum(double[] features) {
    double sum = everyPair;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * features[i];
    }
    return sum;
  }

  private static PairModel read() {
    Map<String, Double> weightOf = new HashMap<>();
    try (InputStream in = PairModel.class.getResourceAsStream("points.model")) {
      if (in == null) {
        throw new IllegalStateException("the jar lacks the weights points.model");
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        int space = line.indexOf(' ');
        if (space > 0 && line.charAt(0) != '#') {
          weightOf.put(line.substring(0, space), Double.valueOf(line.substring(space + 1)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the weights points.model", e);
    }
    return new PairModel(weightOf);
  }
}
