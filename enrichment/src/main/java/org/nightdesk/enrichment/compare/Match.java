package org.nightdesk.enrichment.compare;

import java.util.Collections;

/**
 * The terms of two clauses matched with one another, and what they do.
 *
 * @param first the terms of the first clause, by number
 * @param bestA how far the second clause tells each of them, 0 to 1
 * @param coveredA share of the first clause's weight that the second one tells as well, or tells of in
 *     the sentences around it
 * @param directA the same share without what stands around
 * @param around weight of what either tells that only stands around the other
 * @param mass weight of all that both tell
 * @param action 1 where both say the same is done, less for kin, 0 where one of them does nothing, below
 *     0 where other things are done
 * @param opposed whether a word of one is the opposite of a word of the other
 */
record Match(
    int[] first,
    int[] second,
    double[] bestA,
    double[] bestB,
    double coveredA,
    double coveredB,
    double directA,
    double directB,
    double around,
    double mass,
    double action,
    boolean opposed) {
  /** Share of a term's weight that counts as told where it stands around the other clause. */
  private static final double AROUND = 0.5;

  /** An action told in another clause without being what that clause says is done. */
  private static final double TOLD_BESIDE = -0.3;

  /** Weight of shared terms below which what stands around no longer matters. */
  private static final double LEAST_MASS = 0.5;

  static Match of(Likeness likeness, Clause a, Clause b) {
    Vocabulary vocabulary = likeness.vocabulary();
    int[] first = likeness.terms(a);
    int[] second = likeness.terms(b);
    double[] bestA = new double[first.length];
    double[] bestB = new double[second.length];
    boolean[] against = new boolean[first.length];
    boolean[] againstB = new boolean[second.length];
    double[] kinA = new double[first.length];
    double[] kinB = new double[second.length];
    for (int i = 0; i < first.length; i++) {
      for (int k = 0; k < second.length; k++) {
        double kinship = vocabulary.kinship(first[i], second[k]);
        against[i] |= kinship < 0;
        againstB[k] |= kinship < 0;
        kinA[i] = Math.max(kinA[i], kinship);
        kinB[k] = Math.max(kinB[k], kinship);
        bestA[i] = Math.max(bestA[i], Math.abs(kinship));
        bestB[k] = Math.max(bestB[k], Math.abs(kinship));
      }
    }
    boolean opposed = stands(against, kinA) && stands(againstB, kinB);
    double massA = 0;
    double massB = 0;
    for (int i = 0; i < first.length; i++) {
      massA += vocabulary.weight(first[i]) * bestA[i];
    }
    for (int k = 0; k < second.length; k++) {
      massB += vocabulary.weight(second[k]) * bestB[k];
    }
    double weightA = weight(vocabulary, first, bestA);
    double weightB = weight(vocabulary, second, bestB);
    double mass = (massA + massB) / 2;
    double aroundA = mass < LEAST_MASS ? 0 : around(likeness, first, bestA, b);
    double aroundB = mass < LEAST_MASS ? 0 : around(likeness, second, bestB, a);
    return new Match(
        first,
        second,
        bestA,
        bestB,
        (massA + aroundA) / weightA,
        (massB + aroundB) / weightB,
        massA / weightA,
        massB / weightB,
        aroundA + aroundB,
        mass,
        actionMatch(likeness, a, b),
        opposed);
  }

  /** Whether the two cannot be one, however much they share. */
  boolean isApart(Likeness likeness, Clause a, Clause b) {
    return heldAndPlanned(likeness, a, b)
        || action > 0 && doneByOthers(a, b)
        || Likeness.areApart(a.places(), b.places()) && !arePlacesAround(a, b)
        || opposed && isLater(likeness, a, b)
        || tellsNothing(likeness.vocabulary())
        || judgedByOthers(likeness.vocabulary(), a, b)
        || tollsApart(likeness, a, b);
  }

  /** Whether a place of either stands around the other. */
  private static boolean arePlacesAround(Clause a, Clause b) {
    return !Collections.disjoint(a.places(), b.setting().context())
        && !Collections.disjoint(b.places(), a.setting().context());
  }

  /** Whether nothing is shared but states and words of any report. */
  private boolean tellsNothing(Vocabulary vocabulary) {
    for (int i = 0; i < first.length; i++) {
      if (bestA[i] >= AROUND && vocabulary.tells(first[i])) {
        return false;
      }
    }
    return true;
  }

  /** What two people say of a thing are two views of it, unless a figure or a day is shared. */
  private boolean judgedByOthers(Vocabulary vocabulary, Clause a, Clause b) {
    boolean people = a.speakers().stream().anyMatch(vocabulary::isPerson)
        && b.speakers().stream().anyMatch(vocabulary::isPerson);
    boolean apart = people
        && !isDenial(a)
        && !isDenial(b)
        && Collections.disjoint(Likeness.entities(a.speakers()), Likeness.entities(b.speakers()));
    for (int i = 0; apart && i < first.length; i++) {
      char kind = vocabulary.key(first[i]).charAt(0);
      apart = bestA[i] < AROUND || kind != 'f' && kind != 'b' && kind != 'd';
    }
    return apart;
  }

  /** What has come about since: closed on one day and reopened on another is no contradiction. */
  private static boolean isLater(Likeness likeness, Clause a, Clause b) {
    String one = a.setting().published();
    String other = b.setting().published();
    boolean told = a.mode() == Clause.Mode.TOLD && b.mode() == Clause.Mode.TOLD;
    Clause later = one.compareTo(other) > 0 ? a : b;
    return told
        && !one.isEmpty()
        && !other.isEmpty()
        && !one.equals(other)
        && likeness.dates(later).length > 0
        && !isDenial(a)
        && !isDenial(b);
  }

  /** Weight of all a clause tells; a quoted phrase counts only where the other has it too. */
  private static double weight(Vocabulary vocabulary, int[] terms, double[] best) {
    double weight = 0.01;
    for (int i = 0; i < terms.length; i++) {
      boolean quoted = vocabulary.key(terms[i]).charAt(0) == 'q';
      weight += quoted && best[i] == 0 ? 0 : vocabulary.weight(terms[i]);
    }
    return weight;
  }

  /** Whether an opposite is told of something the other clause does not tell as well. */
  private static boolean stands(boolean[] against, double[] kin) {
    for (int i = 0; i < against.length; i++) {
      if (against[i] && kin[i] < AROUND) {
        return true;
      }
    }
    return false;
  }

  static double around(Likeness likeness, int[] terms, double[] best, Clause other) {
    Vocabulary vocabulary = likeness.vocabulary();
    int[] context = likeness.context(other);
    long mask = likeness.contextMask(other);
    double sum = 0;
    for (int i = 0; i < terms.length; i++) {
      if (best[i] < AROUND && (vocabulary.mask(terms[i]) & mask) != 0) {
        double most = 0;
        for (int k = 0; k < context.length && most < 1; k++) {
          most = Math.max(most, vocabulary.kinship(terms[i], context[k]));
        }
        sum += vocabulary.weight(terms[i]) * Math.max(0, AROUND * most - best[i]);
      }
    }
    return sum;
  }

  /** 1 where both say the same is done, 0 where one only tells of it, -1 where neither does. */
  private static double actionMatch(Likeness likeness, Clause a, Clause b) {
    if (a.action().isEmpty() || b.action().isEmpty()) {
      return 0;
    }
    Vocabulary vocabulary = likeness.vocabulary();
    int first = vocabulary.number(a.action());
    int second = vocabulary.number(b.action());
    double kinship = Math.abs(vocabulary.kinship(first, second));
    if (kinship >= AROUND) {
      return kinship;
    }
    boolean told = isTold(likeness, first, b) || isTold(likeness, second, a);
    return told ? TOLD_BESIDE : -1;
  }

  private static boolean isTold(Likeness likeness, int action, Clause clause) {
    for (int other : likeness.allTerms(clause)) {
      if (Math.abs(likeness.vocabulary().kinship(action, other)) >= AROUND) {
        return true;
      }
    }
    return false;
  }

  /** One tells as done what the other tells as to come. */
  static boolean heldAndPlanned(Likeness likeness, Clause a, Clause b) {
    boolean planned = a.mode() == Clause.Mode.PLANNED || isAim(a);
    boolean plannedToo = b.mode() == Clause.Mode.PLANNED || isAim(b);
    boolean oneTold = a.mode() == Clause.Mode.TOLD || b.mode() == Clause.Mode.TOLD;
    return planned != plannedToo
        && oneTold
        && !isDenial(a)
        && !isDenial(b)
        && !likeness.decides(planned ? b : a);
  }

  /** The same is done, but by others: neither is so much as told of in the other clause. */
  static boolean doneByOthers(Clause a, Clause b) {
    return Likeness.areApart(a.setting().agents(), b.setting().agents())
        && Collections.disjoint(a.setting().agents(), b.terms())
        && Collections.disjoint(b.setting().agents(), a.terms());
  }

  /** "The goal is to refine the plan": not done yet, and not to come for certain either. */
  private static boolean isAim(Clause clause) {
    return clause.mode() == Clause.Mode.POSSIBLE
        && (clause.words().contains(" is to ") || clause.words().contains(" was to "));
  }

  static boolean isDenial(Clause clause) {
    return switch (clause.tone()) {
      case DENIED, DENIED_NOT, DOUBTED -> true;
      case PLAIN, NEGATED, CONTRARY -> false;
    };
  }

  /** Both count who came to harm, and count differently. */
  private static boolean tollsApart(Likeness likeness, Clause a, Clause b) {
    boolean toll = a.figures().stream().anyMatch(FigureTerms::isToll)
        || b.figures().stream().anyMatch(FigureTerms::isToll);
    return toll
        && likeness.figuresApart(a, b)
        && likeness.tellsOfHarm(a)
        && likeness.tellsOfHarm(b);
  }

  /** Who says so in one is told of in the other, where nobody is said to say it. */
  static boolean tellsOfSpeaker(Clause spoken, Clause told) {
    return told.speakers().isEmpty()
        && Likeness.entities(spoken.speakers()).stream().anyMatch(told.terms()::contains);
  }

  /** Both are dated, and no date of one can be a date of the other. */
  static boolean datesApart(Likeness likeness, Clause a, Clause b) {
    int[] first = likeness.dates(a);
    int[] second = likeness.dates(b);
    for (int one : first) {
      for (int other : second) {
        if (likeness.vocabulary().kinship(one, other) > 0) {
          return false;
        }
      }
    }
    return first.length > 0 && second.length > 0;
  }
}
