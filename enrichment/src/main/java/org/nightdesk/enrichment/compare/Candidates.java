package org.nightdesk.enrichment.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which clauses are worth comparing: those that share rare terms or classes of like-meaning words. Each
 * clause is compared with a fixed number of others at most, so that the work grows with the number of
 * clauses and not with its square.
 */
final class Candidates {
  /** Rare terms of a clause by which others are looked up, and all as rare as the last of them. */
  private static final int KEYS = 12;

  /** Clauses under one key beyond which only neighbours are looked at. */
  private static final int CROWDED = 120;

  private static final int NEIGHBOURS = 60;

  /** Clauses one clause is compared with, those that share most first. */
  private static final int MOST = 80;

  /** Weight of shared keys below which two clauses are not compared. */
  private static final double LEAST = 0.5;

  /** Weight of a shared class against that of a shared term. */
  private static final double OF_CLASS = 0.7;

  private final Vocabulary vocabulary;
  private final List<Map<String, Double>> keysOf = new ArrayList<>();
  private final Map<String, int[]> under = new HashMap<>();

  /** @param clauses in a fixed order; positions below are theirs */
  Candidates(Vocabulary vocabulary, List<Clause> clauses) {
    this.vocabulary = vocabulary;
    Map<String, List<Integer>> lists = new HashMap<>();
    for (int i = 0; i < clauses.size(); i++) {
      Map<String, Double> keys = keys(clauses.get(i));
      keysOf.add(keys);
      int position = i;
      keys.keySet()
          .forEach(
              key -> lists.computeIfAbsent(key, unused -> new ArrayList<>()).add(position));
    }
    lists.forEach(
        (key, list) -> under.put(key, list.stream().mapToInt(Integer::intValue).toArray()));
  }

  private Map<String, Double> keys(Clause clause) {
    List<String> terms = new ArrayList<>(clause.terms());
    terms.sort(
        Comparator.comparingDouble((String term) -> -weight(term)).thenComparing(term -> term));
    Map<String, Double> keys = new HashMap<>();
    double least = terms.size() > KEYS ? weight(terms.get(KEYS - 1)) : 0;
    for (String term : terms) {
      double weight = weight(term);
      if (weight < least) {
        break;
      }
      keys.put(term, weight);
      if (term.startsWith("w:")) {
        for (String concept : vocabulary.lexicon().concepts(term.substring(2))) {
          keys.merge("k:" + concept, OF_CLASS * weight, Math::max);
        }
      } else if (term.startsWith("e:")) {
        for (String part : vocabulary.nameOf(term).split(" ")) {
          keys.merge("m:" + part, OF_CLASS * weight, Math::max);
        }
      }
    }
    return keys;
  }

  private double weight(String term) {
    return vocabulary.weight(vocabulary.number(term));
  }

  /** Positions after that of the clause, ascending. */
  int[] after(int position) {
    Map<Integer, Double> shared = new HashMap<>();
    keysOf.get(position).forEach((key, weight) -> {
      int[] list = under.getOrDefault(key, new int[0]);
      int from = Arrays.binarySearch(list, position) + 1;
      int to = list.length > CROWDED ? Math.min(list.length, from + NEIGHBOURS) : list.length;
      for (int i = from; i < to; i++) {
        shared.merge(list[i], weight, Double::sum);
      }
    });
    List<Map.Entry<Integer, Double>> ranked = new ArrayList<>(shared.entrySet());
    ranked.replaceAll(entry -> Map.entry(entry.getKey(), Math.rint(entry.getValue() * 1e6)));
    ranked.removeIf(entry -> entry.getValue() < LEAST * 1e6);
    ranked.sort(Comparator.comparingDouble((Map.Entry<Integer, Double> entry) -> -entry.getValue())
        .thenComparing(Map.Entry::getKey));
    return ranked.stream().limit(MOST).mapToInt(Map.Entry::getKey).sorted().toArray();
  }
}
