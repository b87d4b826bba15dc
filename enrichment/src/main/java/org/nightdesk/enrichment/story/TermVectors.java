package org.nightdesk.enrichment.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Weighs the terms of articles: rarer over the corpus and oftener in the article weighs more. A
 * vector keeps an article's weightiest terms and has length 1.
 */
final class TermVectors {
  /** What a term weighs that stands in every article. */
  private static final double FLOOR = .5;

  private TermVectors() {}

  /** Term numbers in rising order and their weights; no terms, no length. */
  record Vector(int[] terms, float[] weights) {
    double dot(Vector other) {
      double sum = 0;
      for (int i = 0, j = 0; i < terms.length && j < other.terms.length; ) {
        if (terms[i] == other.terms[j]) {
          sum += weights[i++] * other.weights[j++];
        } else if (terms[i] < other.terms[j]) {
          i++;
        } else {
          j++;
        }
      }
      return sum;
    }

    /** The terms that weigh most, at most {@code count}, heaviest first, then by number. */
    int[] heaviest(int count) {
      Integer[] places = new Integer[terms.length];
      Arrays.setAll(places, i -> i);
      Arrays.sort(
          places,
          Comparator.comparingDouble((Integer p) -> -weights[p]).thenComparing(p -> terms[p]));
      return Arrays.stream(places).limit(count).mapToInt(p -> terms[p]).toArray();
    }

    /** The common direction of several vectors. */
    static Vector sum(List<Vector> vectors) {
      TreeMap<Integer, Double> sum = new TreeMap<>();
      for (Vector vector : vectors) {
        for (int i = 0; i < vector.terms.length; i++) {
          sum.merge(vector.terms[i], (double) vector.weights[i], Double::sum);
        }
      }
      int[] terms = sum.keySet().stream().mapToInt(Integer::intValue).toArray();
      return normalised(
          terms, sum.values().stream().mapToDouble(Double::doubleValue).toArray());
    }
  }

  /**
   * One vector for each article.
   *
   * @param counts how often each article uses each term, in an order of the articles that does not
   *     depend on the order of the input
   * @param kept terms a vector keeps
   * @param background documents taken to be known besides these
   */
  static List<Vector> weigh(List<Map<String, Integer>> counts, int kept, int background) {
    Map<String, Integer> numberOf = new HashMap<>();
    for (Map<String, Integer> article : counts) {
      article.keySet().stream()
          .sorted()
          .forEach(term -> numberOf.putIfAbsent(term, numberOf.size()));
    }
    int[] articlesWith = new int[numberOf.size()];
    counts.forEach(
        article -> article.keySet().forEach(term -> articlesWith[number(numberOf, term)]++));
    List<Vector> vectors = new ArrayList<>();
    for (Map<String, Integer> article : counts) {
      vectors.add(weigh(article, numberOf, articlesWith, counts.size() + background, kept));
    }
    return vectors;
  }

  private static int number(Map<String, Integer> numberOf, String term) {
    return numberOf.getOrDefault(term, 0);
  }

  private static Vector weigh(
      Map<String, Integer> article,
      Map<String, Integer> numberOf,
      int[] articlesWith,
      int articles,
      int kept) {
    record Weighed(int term, double weight) {}
    List<Weighed> weighed = new ArrayList<>();
    article.forEach((name, count) -> {
      int term = number(numberOf, name);
      double rarity = FLOOR + Math.log((double) articles / (articlesWith[term] + 1));
      weighed.add(new Weighed(term, (1 + Math.log(count)) * rarity));
    });
    weighed.sort(Comparator.comparingDouble((Weighed w) -> -w.weight).thenComparing(Weighed::term));
    List<Weighed> heaviest = new ArrayList<>(weighed.subList(0, Math.min(kept, weighed.size())));
    heaviest.sort(Comparator.comparing(Weighed::term));
    return normalised(
        heaviest.stream().mapToInt(Weighed::term).toArray(),
        heaviest.stream().mapToDouble(Weighed::weight).toArray());
  }

  private static Vector normalised(int[] terms, double[] weights) {
    double squares = 0;
    for (double weight : weights) {
      squares += weight * weight;
    }
    float[] unit = new float[weights.length];
    for (int i = 0; i < unit.length; i++) {
      unit[i] = (float) (weights[i] / Math.sqrt(squares));
    }
    return new Vector(terms, unit);
  }
}
