package org.nightdesk.enrichment.compare;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The kin of each word and name of a story: few of the many others, and found by what they have in
 * common, so that clauses are matched without looking at every pair of their terms. A list is made when
 * it is first asked for.
 */
final class KinLists {
  private final Kinship kinship;
  private final List<Term> terms;
  private final boolean[] soft;

  /** Words and names that are kin of sums of money as well. */
  private final boolean[] money;

  private final int[][] kin;
  private final double[][] degrees;

  /** The terms with a mark: entries chained from a table of places. */
  private final int[] heads;

  private final int[] next;
  private final int[] marks;
  private final int[] holders;

  /** For each term the last one whose list was made with it in sight. */
  private final int[] seenFor;

  private int[] found = new int[16];
  private double[] foundDegrees = new double[16];

  /** @param terms by number; terms that are added later have no list */
  KinLists(Kinship kinship, List<Term> terms) {
    int count = terms.size();
    this.kinship = kinship;
    this.terms = terms;
    this.soft = new boolean[count];
    this.money = new boolean[count];
    this.kin = new int[count][];
    this.degrees = new double[count][];
    this.seenFor = new int[count];
    Arrays.fill(seenFor, -1);
    int entries = 0;
    for (int i = 0; i < count; i++) {
      soft[i] = terms.get(i).isSoft();
      money[i] = soft[i] && kinship.meansMoney(terms.get(i));
      entries += soft[i] ? terms.get(i).marks().length : 0;
    }
    this.heads = new int[Math.max(16, Integer.highestOneBit(entries + 1) << 1)];
    this.next = new int[entries];
    this.marks = new int[entries];
    this.holders = new int[entries];
    Arrays.fill(heads, -1);
    int entry = 0;
    for (int i = 0; i < count; i++) {
      if (soft[i]) {
        for (int mark : terms.get(i).marks()) {
          int place = placeOf(mark);
          marks[entry] = mark;
          holders[entry] = i;
          next[entry] = heads[place];
          heads[place] = entry++;
        }
      }
    }
  }

  private int placeOf(int mark) {
    return (mark * 0x9E3779B1 >>> 7) & heads.length - 1;
  }

  /** Whether the term has a list. */
  boolean holds(int term) {
    return term < soft.length && soft[term];
  }

  /** Whether a term that has a list may be kin of figures, which no list holds. */
  boolean meetsFigures(int term) {
    return money[term];
  }

  /** The terms that are kin of a term that has a list, ascending, without itself. */
  int[] of(int term) {
    int[] @Nullable [] lists = kin;
    int[] known = lists[term];
    return known != null ? known : made(term);
  }

  /** How near they are to it, in the same order; never 0. */
  double[] degrees(int term) {
    return degrees[term];
  }

  /** How near two different terms that have lists are. */
  double of(int one, int other) {
    int place = Arrays.binarySearch(of(one), other);
    return place < 0 ? 0 : degrees[one][place];
  }

  private int[] made(int term) {
    Term own = terms.get(term);
    int count = 0;
    seenFor[term] = term;
    for (int mark : own.marks()) {
      for (int entry = heads[placeOf(mark)]; entry >= 0; entry = next[entry]) {
        int other = holders[entry];
        if (marks[entry] == mark && seenFor[other] != term) {
          seenFor[other] = term;
          double degree = kinship.of(own, terms.get(other));
          if (degree != 0) {
            if (count == found.length) {
              found = Arrays.copyOf(found, 2 * count);
              foundDegrees = Arrays.copyOf(foundDegrees, 2 * count);
            }
            found[count] = other;
            foundDegrees[count++] = degree;
          }
        }
      }
    }
    int[] list = Arrays.copyOf(found, count);
    Arrays.sort(list);
    double[] sorted = new double[count];
    for (int i = 0; i < count; i++) {
      sorted[Arrays.binarySearch(list, found[i])] = foundDegrees[i];
    }
    kin[term] = list;
    degrees[term] = sorted;
    return list;
  }
}
