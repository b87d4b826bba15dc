package org.nightdesk.enrichment.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Weighs the terms of articles: rarer over the corpus and oftener in the article weighs more. A
 * vector keeps an article's weightiest terms and has length 1.
 *
 * <p>Articles are to be added in an order that does not depend on the order of the input, so that
 * terms have the same numbers on every run.
 */
final class TermVectors {
  /** What a term weighs that stands in every article. */
  private static final double FLOOR = .5;

  private static final int MOST_COUNTED = 255;

  private final Map<String, Integer> numberOf = new HashMap<>();
  private final List<String> nameOf = new ArrayList<>();
  private final List<int[]> terms = new ArrayList<>();
  private final List<byte[]> counts = new ArrayList<>();
  private int[] articlesWith = new int[1024];

  /** Term numbers in rising order and their weights. */
  record Vector(int[] terms, float[] weights) {
    double dot(Vector other) {
      int[] mine = terms;
      int[] others = other.terms;
      double sum = 0;
      for (int i = 0, j = 0; i < mine.length && j < others.length; ) {
        int one = mine[i];
        int two = others[j];
        if (one == two) {
          sum += weights[i] * other.weights[j];
        }
        i += one <= two ? 1 : 0;
        j += two <= one ? 1 : 0;
      }
      return sum;
    }

    /** What each term of both adds to their product, by term number. */
    TreeMap<Integer, Double> products(Vector other) {
      TreeMap<Integer, Double> products = new TreeMap<>();
      for (int i = 0, j = 0; i < terms.length && j < other.terms.length; ) {
        if (terms[i] == other.terms[j]) {
          products.put(terms[i], (double) (weights[i++] * other.weights[j++]));
        } else if (terms[i] < other.terms[j]) {
          i++;
        } else {
          j++;
        }
      }
      return products;
    }

    /** Places of the terms that weigh most, at most {@code count}; of equal ones the first. */
    int[] heaviest(int count) {
      long[] keys = new long[terms.length];
      for (int i = 0; i < keys.length; i++) {
        keys[i] = key(weights[i], i);
      }
      Arrays.sort(keys);
      int[] heaviest = new int[Math.min(count, keys.length)];
      for (int i = 0; i < heaviest.length; i++) {
        heaviest[i] = (int) keys[i];
      }
      return heaviest;
    }

    /** The common direction of several vectors. */
    static Vector sum(List<Vector> vectors) {
      if (vectors.size() == 1) {
        return vectors.get(0);
      }
      TreeMap<Integer, Double> sum = new TreeMap<>();
      for (Vector vector : vectors) {
        for (int i = 0; i < vector.terms.length; i++) {
          sum.merge(vector.terms[i], (double) vector.weights[i], Double::sum);
        }
      }
      float[] weights = new float[sum.size()];
      int[] terms = new int[sum.size()];
      int i = 0;
      for (Map.Entry<Integer, Double> entry : sum.entrySet()) {
        terms[i] = entry.getKey();
        weights[i++] = entry.getValue().floatValue();
      }
      return new Vector(terms, normalised(weights));
    }
  }

  /** One vector at a time, spread out over the numbers of the terms. Not for several threads. */
  static final class Spread {
    private static final Vector NOTHING = new Vector(new int[0], new float[0]);
    private float[] weights = new float[1024];
    private Vector current = NOTHING;

    void set(Vector vector) {
      for (int term : current.terms) {
        weights[term] = 0;
      }
      int length = vector.terms.length;
      int last = length == 0 ? 0 : vector.terms[length - 1];
      if (last >= weights.length) {
        weights = new float[Math.max(last + 1, 2 * weights.length)];
      }
      for (int i = 0; i < length; i++) {
        weights[vector.terms[i]] = vector.weights[i];
      }
      current = vector;
    }

    /** To the last bit what {@link Vector#dot} makes of the two. */
    double dot(Vector other) {
      double sum = 0;
      for (int i = 0; i < other.terms.length; i++) {
        int term = other.terms[i];
        if (term >= weights.length) {
          break;
        }
        sum += weights[term] * other.weights[i];
      }
      return sum;
    }
  }

  /** Sorts heavier first, then by place; weights are never negative. */
  private static long key(float weight, int place) {
    return (long) (Integer.MAX_VALUE - Float.floatToIntBits(weight)) << 32 | place;
  }

  /** Adds the next article: how often it uses each term. */
  void add(Map<String, Integer> article) {
    String[] names = article.keySet().stream().sorted().toArray(String[]::new);
    long[] numbered = new long[names.length];
    for (int i = 0; i < names.length; i++) {
      int count = Math.min(MOST_COUNTED, article.getOrDefault(names[i], 0));
      numbered[i] = (long) numberOf.computeIfAbsent(names[i], this::next) << 8 | count;
    }
    Arrays.sort(numbered);
    int[] numbers = new int[names.length];
    byte[] often = new byte[names.length];
    for (int i = 0; i < names.length; i++) {
      numbers[i] = (int) (numbered[i] >>> 8);
      often[i] = (byte) numbered[i];
      if (numbers[i] >= articlesWith.length) {
        articlesWith = Arrays.copyOf(articlesWith, 2 * Math.max(numbers[i], articlesWith.length));
      }
      articlesWith[numbers[i]]++;
    }
    terms.add(numbers);
    counts.add(often);
  }

  private int next(String term) {
    nameOf.add(term);
    return nameOf.size() - 1;
  }

  /** The term with this number. */
  String name(int number) {
    return nameOf.get(number);
  }

  /**
   * One vector for each article, in the order they were added.
   *
   * @param kept terms a vector keeps
   * @param background documents taken to be known besides these
   * @param known in how many of those each term stands
   */
  List<Vector> weigh(int kept, int background, Map<String, Integer> known) {
    double articles = terms.size() + background;
    int[] with = Arrays.copyOf(articlesWith, nameOf.size());
    for (int term = 0; term < with.length; term++) {
      with[term] += known.getOrDefault(nameOf.get(term), 0);
    }
    double[] rarity = new double[with.length];
    for (int term = 0; term < with.length; term++) {
      rarity[term] = FLOOR + Math.log(articles / (with[term] + 1));
    }
    return IntStream.range(0, terms.size())
        .parallel()
        .mapToObj(i -> heaviest(terms.get(i), weights(i, rarity), kept))
        .toList();
  }

  /** @param rarity of each term */
  private float[] weights(int article, double[] rarity) {
    int[] all = terms.get(article);
    byte[] often = counts.get(article);
    float[] weights = new float[all.length];
    for (int k = 0; k < all.length; k++) {
      weights[k] = (float) ((1 + Math.log(often[k] & 0xff)) * rarity[all[k]]);
    }
    return weights;
  }

  private static Vector heaviest(int[] terms, float[] weights, int kept) {
    if (terms.length <= kept) {
      return new Vector(terms, normalised(weights));
    }
    long[] keys = new long[terms.length];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = key(weights[i], i);
    }
    Arrays.sort(keys);
    int[] places = new int[kept];
    for (int i = 0; i < kept; i++) {
      places[i] = (int) keys[i];
    }
    Arrays.sort(places);
    int[] keptTerms = new int[kept];
    float[] keptWeights = new float[kept];
    for (int i = 0; i < kept; i++) {
      keptTerms[i] = terms[places[i]];
      keptWeights[i] = weights[places[i]];
    }
    return new Vector(keptTerms, normalised(keptWeights));
  }

  private static float[] normalised(float[] weights) {
    double squares = 0;
    for (float weight : weights) {
      squares += (double) weight * weight;
    }
    for (int i = 0; i < weights.length; i++) {
      weights[i] = (float) (weights[i] / Math.sqrt(squares));
    }
    return weights;
  }
}
