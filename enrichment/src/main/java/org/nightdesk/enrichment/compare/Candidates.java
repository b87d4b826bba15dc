package org.nightdesk.enrichment.compare;

import java.util.Arrays;
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

  /** Sums are compared without the digits that depend on the order in which they were formed. */
  private static final double ROUNDED = 1e6;

  private static final int[] NONE = {};

  private final Vocabulary vocabulary;

  /** The keys of each clause by number: twice those of its terms, and odd ones for classes and parts of names. */
  private final int[][] keysOf;

  private final double[][] weightsOf;
  private final Map<String, Integer> numbers = new HashMap<>();

  /** The clauses with a key, ascending. */
  private int[][] under = new int[256][];

  private int[] counts = new int[256];
  private final double[] shared;
  private final int[] touched;
  private final double[] ranked;

  /** @param clauses in a fixed order; positions below are theirs */
  Candidates(Vocabulary vocabulary, Likeness likeness, List<Clause> clauses) {
    this.vocabulary = vocabulary;
    this.keysOf = new int[clauses.size()][];
    this.weightsOf = new double[clauses.size()][];
    this.shared = new double[clauses.size()];
    this.touched = new int[clauses.size()];
    this.ranked = new double[clauses.size()];
    for (int i = 0; i < keysOf.length; i++) {
      read(likeness.of(clauses.get(i)).all, i);
      for (int key : keysOf[i]) {
        if (counts[key] == under[key].length) {
          under[key] = Arrays.copyOf(under[key], 2 * counts[key]);
        }
        under[key][counts[key]++] = i;
      }
    }
  }

  private void read(int[] terms, int clause) {
    double[] weights = new double[terms.length];
    for (int i = 0; i < terms.length; i++) {
      weights[i] = vocabulary.weight(terms[i]);
    }
    double least = 0;
    if (terms.length > KEYS) {
      double[] sorted = weights.clone();
      Arrays.sort(sorted);
      least = sorted[sorted.length - KEYS];
    }
    int[] keys = new int[3 * terms.length];
    double[] of = new double[keys.length];
    int count = 0;
    for (int i = 0; i < terms.length; i++) {
      if (weights[i] < least) {
        continue;
      }
      Term term = vocabulary.term(terms[i]);
      int[] others = others(term);
      if (count + 1 + others.length > keys.length) {
        keys = Arrays.copyOf(keys, 2 * (keys.length + others.length));
        of = Arrays.copyOf(of, keys.length);
      }
      keys[count] = 2 * terms[i];
      of[count++] = weights[i];
      for (int other : others) {
        int at = 0;
        while (at < count && keys[at] != other) {
          at++;
        }
        keys[at] = other;
        of[at] = Math.max(of[at], OF_CLASS * weights[i]);
        count = Math.max(count, at + 1);
      }
    }
    keysOf[clause] = Arrays.copyOf(keys, count);
    weightsOf[clause] = Arrays.copyOf(of, count);
    for (int i = 0; i < count; i++) {
      makeRoomFor(keys[i]);
    }
  }

  private void makeRoomFor(int key) {
    if (key >= under.length) {
      under = Arrays.copyOf(under, Math.max(key + 1, 2 * under.length));
      counts = Arrays.copyOf(counts, under.length);
    }
    if (under[key] == null) {
      under[key] = new int[2];
    }
  }

  /** The classes of a word, the parts of a name: odd, where terms are even. */
  private int[] others(Term term) {
    if (term.kind() == 'w') {
      int[] keys = term.concepts().clone();
      for (int i = 0; i < keys.length; i++) {
        keys[i] = 2 * numberOf("k" + keys[i]) + 1;
      }
      return keys;
    }
    if (term.kind() != 'e') {
      return NONE;
    }
    String[] parts = term.name().split(" ");
    int[] keys = new int[parts.length];
    for (int i = 0; i < parts.length; i++) {
      keys[i] = 2 * numberOf("m" + parts[i]) + 1;
    }
    return keys;
  }

  private int numberOf(String key) {
    Integer known = numbers.putIfAbsent(key, numbers.size());
    return known == null ? numbers.size() - 1 : known;
  }

  /** Positions after that of the clause, ascending. */
  int[] after(int position) {
    int found = 0;
    int[] keys = keysOf[position];
    for (int k = 0; k < keys.length; k++) {
      int[] list = under[keys[k]];
      int count = counts[keys[k]];
      int from = Arrays.binarySearch(list, 0, count, position) + 1;
      int to = count > CROWDED ? Math.min(count, from + NEIGHBOURS) : count;
      for (int i = from; i < to; i++) {
        if (shared[list[i]] == 0) {
          touched[found++] = list[i];
        }
        shared[list[i]] += weightsOf[position][k];
      }
    }
    int fit = 0;
    for (int i = 0; i < found; i++) {
      double weight = Math.rint(shared[touched[i]] * ROUNDED);
      shared[touched[i]] = 0;
      if (weight >= LEAST * ROUNDED) {
        ranked[fit] = weight;
        touched[fit++] = touched[i];
      }
    }
    return likest(fit);
  }

  /** Those that share most, the earlier first where they share alike. */
  private int[] likest(int count) {
    if (count <= MOST) {
      int[] all = Arrays.copyOf(touched, count);
      Arrays.sort(all);
      return all;
    }
    double[] sorted = Arrays.copyOf(ranked, count);
    Arrays.sort(sorted);
    double least = sorted[count - MOST];
    int[] likest = new int[MOST];
    int[] level = new int[count];
    int levels = 0;
    int taken = 0;
    for (int i = 0; i < count; i++) {
      if (ranked[i] > least) {
        likest[taken++] = touched[i];
      } else if (ranked[i] == least) {
        level[levels++] = touched[i];
      }
    }
    Arrays.sort(level, 0, levels);
    System.arraycopy(level, 0, likest, taken, MOST - taken);
    Arrays.sort(likest);
    return likest;
  }
}
