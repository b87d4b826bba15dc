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

  /** Share of what is denied that is as good as all of it. */
  private static final double WHOLLY = 0.8;

  /** Weight of shared terms below which what stands around no longer matters. */
  private static final double LEAST_MASS = 0.5;

  static Match of(Likeness likeness, Clause a, Clause b) {
    return direct(likeness, a, b).withAround(likeness, a, b);
  }

  /** The same, but nothing counts as told because it stands around the other clause. */
  static Match direct(Likeness likeness, Clause a, Clause b) {
    Vocabulary vocabulary = likeness.vocabulary();
    ClauseTerms one = likeness.of(a);
    ClauseTerms other = likeness.of(b);
    Matching matching = new Matching(vocabulary, one, other);
    double[] bestA = matching.bestA();
    double[] bestB = matching.bestB();
    double massA = 0;
    double massB = 0;
    for (int i = 0; i < bestA.length; i++) {
      massA += one.weights[i] * bestA[i];
    }
    for (int k = 0; k < bestB.length; k++) {
      massB += other.weights[k] * bestB[k];
    }
    double weightA = weight(vocabulary, one, bestA);
    double weightB = weight(vocabulary, other, bestB);
    double mass = (massA + massB) / 2;
    return new Match(
        one.terms,
        other.terms,
        bestA,
        bestB,
        massA / weightA,
        massB / weightB,
        massA / weightA,
        massB / weightB,
        0,
        mass,
        TurnedDown.areBoth(vocabulary.lexicon(), a, b) ? 1 : actionMatch(vocabulary, one, other),
        matching.opposed(AROUND));
  }

  /** With what stands around either clause counted. */
  Match withAround(Likeness likeness, Clause a, Clause b) {
    if (mass < LEAST_MASS) {
      return this;
    }
    Vocabulary vocabulary = likeness.vocabulary();
    ClauseTerms one = likeness.of(a);
    ClauseTerms other = likeness.of(b);
    double aroundA = around(vocabulary, one, bestA, other);
    double aroundB = around(vocabulary, other, bestB, one);
    double weightA = weight(vocabulary, one, bestA);
    double weightB = weight(vocabulary, other, bestB);
    return new Match(
        first,
        second,
        bestA,
        bestB,
        directA + aroundA / weightA,
        directB + aroundB / weightB,
        directA,
        directB,
        aroundA + aroundB,
        mass,
        action,
        opposed);
  }

  /** What the share of either clause can grow by at most with what stands around the other. */
  double mostAround(Likeness likeness, Clause a, Clause b) {
    if (mass < LEAST_MASS) {
      return 0;
    }
    return Math.max(
        mostAround(likeness.vocabulary(), likeness.of(a), bestA),
        mostAround(likeness.vocabulary(), likeness.of(b), bestB));
  }

  private static double mostAround(Vocabulary vocabulary, ClauseTerms clause, double[] best) {
    double sum = 0;
    for (int i = 0; i < best.length; i++) {
      sum += best[i] < AROUND ? clause.weights[i] * (AROUND - best[i]) : 0;
    }
    return sum / weight(vocabulary, clause, best);
  }

  /** Whether the two cannot be one, whatever words they share. */
  static boolean toldApart(
      Likeness likeness, Clause a, Clause b, ClauseTerms one, ClauseTerms other) {
    return heldAndPlanned(a, b, one, other)
        || Likeness.areApart(a.places(), b.places()) && !arePlacesAround(a, b)
        || (one.toll || other.toll) && one.harm && other.harm && likeness.figuresApart(a, b);
  }

  /** Whether the two cannot be one, however much they share. */
  boolean isApart(Likeness likeness, Clause a, Clause b) {
    ClauseTerms one = likeness.of(a);
    ClauseTerms other = likeness.of(b);
    return action > 0 && doneByOthers(a, b)
        || action <= 0 && one.exclusive != other.exclusive
        || opposed && isLater(a, b, one, other)
        || tellsNothing(likeness.vocabulary()) && !isWhollyDenied(one, other)
        || judgedByOthers(likeness.vocabulary(), one, other) && !isTurnedRound(a, b);
  }

  /** What is denied is told in so many words, however common: "jobs would be cut". */
  private boolean isWhollyDenied(ClauseTerms one, ClauseTerms other) {
    double held = one.denial ? directA : directB;
    return one.denial != other.denial && action > 0 && held >= WHOLLY;
  }

  /** One says that not, and the other that so: no two views, but a dispute. */
  private boolean isTurnedRound(Clause a, Clause b) {
    boolean once = (a.tone() == Clause.Tone.NEGATED) != (b.tone() == Clause.Tone.NEGATED);
    return once && Math.min(directA, directB) >= AROUND;
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
  private boolean judgedByOthers(Vocabulary vocabulary, ClauseTerms a, ClauseTerms b) {
    boolean apart = a.personSpeaks
        && b.personSpeaks
        && !a.denial
        && !b.denial
        && Collections.disjoint(a.speaking, b.speaking);
    for (int i = 0; apart && i < first.length; i++) {
      apart = bestA[i] < AROUND || vocabulary.term(first[i]).isSoft();
    }
    return apart;
  }

  /** What has come about since: closed on one day and reopened on another is no contradiction. */
  private static boolean isLater(Clause a, Clause b, ClauseTerms first, ClauseTerms second) {
    String one = a.setting().published();
    String other = b.setting().published();
    boolean told = a.mode() == Clause.Mode.TOLD && b.mode() == Clause.Mode.TOLD;
    ClauseTerms later = one.compareTo(other) > 0 ? first : second;
    return told
        && !one.isEmpty()
        && !other.isEmpty()
        && !one.equals(other)
        && later.dates.length > 0
        && !first.denial
        && !second.denial;
  }

  /** Weight of all a clause tells; a quoted phrase counts only where the other has it too. */
  private static double weight(Vocabulary vocabulary, ClauseTerms clause, double[] best) {
    double weight = 0.01;
    for (int i = 0; i < best.length; i++) {
      boolean quoted = vocabulary.sort(clause.terms[i]) == Vocabulary.Sort.QUOTED;
      weight += quoted && best[i] == 0 ? 0 : clause.weights[i];
    }
    return weight;
  }

  private static double around(
      Vocabulary vocabulary, ClauseTerms clause, double[] best, ClauseTerms other) {
    double sum = 0;
    for (int i = 0; i < best.length; i++) {
      int term = clause.terms[i];
      if (best[i] < AROUND && (vocabulary.mask(term) & other.contextMask) != 0) {
        double most = Matching.mostAround(vocabulary, term, other);
        sum += clause.weights[i] * Math.max(0, AROUND * most - best[i]);
      }
    }
    return sum;
  }

  /** 1 where both say the same is done, 0 where one only tells of it, -1 where neither does. */
  private static double actionMatch(Vocabulary vocabulary, ClauseTerms a, ClauseTerms b) {
    if (a.action < 0 || b.action < 0) {
      return 0;
    }
    double kinship = Math.abs(vocabulary.kinship(a.action, b.action));
    if (kinship >= AROUND) {
      return kinship;
    }
    boolean told = isTold(vocabulary, a.action, b) || isTold(vocabulary, b.action, a);
    return told ? TOLD_BESIDE : -1;
  }

  private static boolean isTold(Vocabulary vocabulary, int action, ClauseTerms clause) {
    if ((vocabulary.mask(action) & clause.allMask) == 0) {
      return false;
    }
    for (int other : clause.all) {
      if (Math.abs(vocabulary.kinship(action, other)) >= AROUND) {
        return true;
      }
    }
    return false;
  }

  /** One tells as done what the other tells as to come. */
  private static boolean heldAndPlanned(Clause a, Clause b, ClauseTerms one, ClauseTerms other) {
    boolean oneTold = a.mode() == Clause.Mode.TOLD || b.mode() == Clause.Mode.TOLD;
    return one.toCome != other.toCome
        && oneTold
        && !one.denial
        && !other.denial
        && !(one.toCome ? other : one).decides;
  }

  /** The same is done, but by others: neither is so much as told of in the other clause. */
  static boolean doneByOthers(Clause a, Clause b) {
    return Likeness.areApart(a.setting().agents(), b.setting().agents())
        && Collections.disjoint(a.setting().agents(), b.terms())
        && Collections.disjoint(b.setting().agents(), a.terms());
  }

  /** "The goal is to refine the plan": not done yet, and not to come for certain either. */
  static boolean isAim(Clause clause) {
    return clause.mode() == Clause.Mode.POSSIBLE
        && (clause.words().contains(" is to ") || clause.words().contains(" was to "));
  }

  static boolean isDenial(Clause clause) {
    return switch (clause.tone()) {
      case DENIED, DENIED_NOT, DOUBTED -> true;
      case PLAIN, NEGATED, CONTRARY -> false;
    };
  }

  /** Who says so in one is told of in the other, where nobody is said to say it. */
  static boolean tellsOfSpeaker(Clause spoken, Clause told) {
    return told.speakers().isEmpty()
        && Likeness.entities(spoken.speakers()).stream().anyMatch(told.terms()::contains);
  }

  /** Both are dated, and no date of one can be a date of the other. */
  static boolean datesApart(Likeness likeness, Clause a, Clause b) {
    int[] first = likeness.of(a).dates;
    int[] second = likeness.of(b).dates;
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
