package org.nightdesk.enrichment.story;

import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Terms by their numbers, in rising order, and what each weighs, never below 0. Of length 1. */
sealed interface TermVector {
  int size();

  int term(int place);

  float weight(int place);

  /**
   * The vector of an article, a night has as many as articles: what a term weighs is worked out when asked
   * for, out of how often it stands there.
   *
   * @param counted the terms in rising order
   * @param length what all weights are divided by
   * @param rarity of each term of the night, by its number
   */
  record OfArticle(CountedTerms counted, double length, double[] rarity) implements TermVector {
    private static final double[] BY_COUNT = new double[CountedTerms.MOST_COUNTED + 1];

    static {
      Arrays.setAll(BY_COUNT, count -> 1 + Math.log(count));
    }

    /** What a term weighs before all are divided by the length. */
    static float weight(int term, byte count, double[] rarity) {
      return (float) (BY_COUNT[count & CountedTerms.MOST_COUNTED] * rarity[term]);
    }

    @Override
    public int size() {
      return counted.terms().length;
    }

    @Override
    public int term(int place) {
      return counted.terms()[place];
    }

    @Override
    public float weight(int place) {
      return (float) (weight(counted.terms()[place], counted.counts()[place], rarity) / length);
    }
  }

  /** The common direction of several vectors. */
  record Sum(int[] terms, float[] weights) implements TermVector {
    @Override
    public int size() {
      return terms.length;
    }

    @Override
    public int term(int place) {
      return terms[place];
    }

    @Override
    public float weight(int place) {
      return weights[place];
    }
  }

  /** The product of the two, 0 to 1. */
  default double dot(TermVector other) {
    int mine = size();
    int others = other.size();
    double sum = 0;
    for (int i = 0, j = 0; i < mine && j < others; ) {
      int one = term(i);
      int two = other.term(j);
      if (one == two) {
        sum += weight(i) * other.weight(j);
      }
      i += one <= two ? 1 : 0;
      j += two <= one ? 1 : 0;
    }
    return sum;
  }

  /** What each term of both adds to their product, by term number. */
  default TreeMap<Integer, Double> products(TermVector other) {
    TreeMap<Integer, Double> products = new TreeMap<>();
    for (int i = 0, j = 0; i < size() && j < other.size(); ) {
      if (term(i) == other.term(j)) {
        products.put(term(i), (double) (weight(i++) * other.weight(j++)));
      } else if (term(i) < other.term(j)) {
        i++;
      } else {
        j++;
      }
    }
    return products;
  }

  /** Places of the terms that weigh most, at most {@code count}; of equal ones the first. */
  default int[] heaviest(int count) {
    float[] weights = new float[size()];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = weight(i);
    }
    return heaviest(weights, count);
  }

  /** The same for any weights, which are never negative. */
  static int[] heaviest(float[] weights, int count) {
    long[] keys = new long[weights.length];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = (long) (Integer.MAX_VALUE - Float.floatToIntBits(weights[i])) << Integer.SIZE | i;
    }
    Arrays.sort(keys);
    int[] heaviest = new int[Math.min(count, keys.length)];
    for (int i = 0; i < heaviest.length; i++) {
      heaviest[i] = (int) keys[i];
    }
    return heaviest;
  }

  /** What weights are divided by to have the length 1. */
  static double length(float[] weights) {
    double squares = 0;
    for (float weight : weights) {
      squares += (double) weight * weight;
    }
    return Math.sqrt(squares);
  }

  /** The common direction of one vector or more. */
  static TermVector sum(List<TermVector> vectors) {
    if (vectors.size() == 1) {
      return vectors.get(0);
    }
    int[] terms = vectors.stream()
        .flatMapToInt(vector -> IntStream.range(0, vector.size()).map(vector::term))
        .sorted()
        .distinct()
        .toArray();
    double[] sum = new double[terms.length];
    for (TermVector vector : vectors) {
      for (int i = 0, at = 0; i < vector.size(); i++) {
        at = Arrays.binarySearch(terms, at, terms.length, vector.term(i));
        sum[at] += vector.weight(i);
      }
    }
    float[] weights = new float[sum.length];
    for (int i = 0; i < sum.length; i++) {
      weights[i] = (float) sum[i];
    }
    double length = length(weights);
    for (int i = 0; i < weights.length; i++) {
      weights[i] = (float) (weights[i] / length);
    }
    return new Sum(terms, weights);
  }

  /** One vector at a time, spread out over the numbers of the terms. Not for several threads. */
  final class Spread {
    private static final TermVector NOTHING = new Sum(new int[0], new float[0]);
    private float[] weights = new float[1024];
    private TermVector current = NOTHING;

    void set(TermVector vector) {
      for (int i = 0; i < current.size(); i++) {
        weights[current.term(i)] = 0;
      }
      int length = vector.size();
      int last = length == 0 ? 0 : vector.term(length - 1);
      if (last >= weights.length) {
        weights = new float[Math.max(last + 1, 2 * weights.length)];
      }
      for (int i = 0; i < length; i++) {
        weights[vector.term(i)] = vector.weight(i);
      }
      current = vector;
    }

    /** To the last bit what {@link TermVector#dot} makes of the two. */
    double dot(TermVector other) {
      double sum = 0;
      for (int i = 0; i < other.size(); i++) {
        int term = other.term(i);
        if (term >= weights.length) {
          break;
        }
        // Most terms the two do not share, and what the others weigh has to be worked out.
        if (weights[term] != 0) {
          sum += weights[term] * other.weight(i);
        }
      }
      return sum;
    }
  }
}
