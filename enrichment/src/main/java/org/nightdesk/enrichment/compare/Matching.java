package org.nightdesk.enrichment.compare;

import java.util.Arrays;

/** The terms of two clauses set against one another: how far each is told in the other clause. */
final class Matching {
  /** A list of kin so many times as long as the other terms is searched for each of them. */
  private static final int LONGER = 6;

  private final double[] bestA;
  private final double[] bestB;
  private final double[] kinA;
  private final double[] kinB;
  private final boolean[] against;
  private final boolean[] againstB;

  Matching(Vocabulary vocabulary, ClauseTerms a, ClauseTerms b) {
    int first = a.terms.length;
    int second = b.terms.length;
    bestA = new double[first];
    bestB = new double[second];
    kinA = new double[first];
    kinB = new double[second];
    against = new boolean[first];
    againstB = new boolean[second];
    KinLists kin = vocabulary.kin();
    for (int k = 0; k < second; k++) {
      int term = b.terms[k];
      if ((vocabulary.mask(term) & a.mask) == 0) {
        continue;
      }
      if (!kin.holds(term)) {
        for (int i = 0; i < first; i++) {
          match(i, k, vocabulary.kinship(a.terms[i], term));
        }
        continue;
      }
      int same = Arrays.binarySearch(a.terms, term);
      if (same >= 0) {
        match(same, k, 1);
      }
      matchKin(kin, a, k, term);
      if (kin.meetsFigures(term)) {
        for (int i : a.hard) {
          match(i, k, vocabulary.kinship(a.terms[i], term));
        }
      }
    }
  }

  private void matchKin(KinLists kin, ClauseTerms a, int k, int term) {
    int[] others = kin.of(term);
    if (others.length > LONGER * a.terms.length) {
      for (int i = 0; i < a.terms.length; i++) {
        if (a.terms[i] != term && kin.holds(a.terms[i])) {
          match(i, k, kin.of(term, a.terms[i]));
        }
      }
      return;
    }
    double[] degrees = kin.degrees(term);
    int at = 0;
    for (int i = 0; i < others.length && at < a.terms.length; ) {
      if (others[i] == a.terms[at]) {
        match(at++, k, degrees[i++]);
      } else if (others[i] < a.terms[at]) {
        i++;
      } else {
        at++;
      }
    }
  }

  private void match(int i, int k, double kinship) {
    if (kinship == 0) {
      return;
    }
    against[i] |= kinship < 0;
    againstB[k] |= kinship < 0;
    kinA[i] = Math.max(kinA[i], kinship);
    kinB[k] = Math.max(kinB[k], kinship);
    bestA[i] = Math.max(bestA[i], Math.abs(kinship));
    bestB[k] = Math.max(bestB[k], Math.abs(kinship));
  }

  /** How far the second clause tells each term of the first one, 0 to 1. */
  double[] bestA() {
    return bestA;
  }

  double[] bestB() {
    return bestB;
  }

  /** Whether either tells the opposite of something that the other does not tell as well. */
  boolean opposed(double told) {
    return stands(against, kinA, told) && stands(againstB, kinB, told);
  }

  private static boolean stands(boolean[] against, double[] kin, double told) {
    for (int i = 0; i < against.length; i++) {
      if (against[i] && kin[i] < told) {
        return true;
      }
    }
    return false;
  }

  /** How far the likest term around a clause means the same as a term; opposites do not. */
  static double mostAround(Vocabulary vocabulary, int term, ClauseTerms clause) {
    if (Arrays.binarySearch(clause.context, term) >= 0) {
      return 1;
    }
    double most = 0;
    KinLists kin = vocabulary.kin();
    if (!kin.holds(term)) {
      int[] among = vocabulary.term(term).kind() == 'f' ? clause.context : clause.contextHard;
      for (int other : among) {
        most = Math.max(most, vocabulary.kinship(term, other));
      }
      return most;
    }
    int[] others = kin.of(term);
    double[] degrees = kin.degrees(term);
    for (int i = 0; i < others.length; i++) {
      if (degrees[i] > most && Arrays.binarySearch(clause.context, others[i]) >= 0) {
        most = degrees[i];
      }
    }
    if (kin.meetsFigures(term)) {
      for (int other : clause.contextHard) {
        most = Math.max(most, vocabulary.kinship(term, other));
      }
    }
    return most;
  }
}
