package org.nightdesk.enrichment.compare;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

/**
 * The terms of two clauses matched with one another, and what else brings them together or apart.
 *
 * @param coveredA share of the first clause's weight that the second one tells as well
 * @param mass weight of all that both tell
 * @param named whether a name, a state or a place is among what both tell
 * @param figures matched figures, vague ones counting less and those of several digits more
 * @param opposed whether a word of one is the opposite of a word of the other
 */
record Match(
    double coveredA,
    double coveredB,
    double directA,
    double directB,
    double mass,
    boolean named,
    double figures,
    boolean day,
    double action,
    boolean opposed,
    double penalty,
    double bonus) {
  /** Share of a term's weight that counts as told where it stands around the other clause. */
  private static final double AROUND = 0.5;

  /** Weight of shared terms at which half of what they can say is said. */
  private static final double HALF_SAID = 0.75;

  /** What is denied has been said: a claim is the likelier what a denial turns against. */
  private static final double DENIED = 0.08;

  /** Taken off where each clause names somebody or something the other does not. */
  private static final double OTHER_NAMES = 0.15;

  /** An action told in another clause without being what that clause says is done. */
  private static final double TOLD_BESIDE = -0.3;

  /** Taken off where one tells what only may be. */
  private static final double OTHER_MODE = 0.12;

  /** Taken off where two parties do the same. */
  private static final double OTHER_AGENTS = 0.3;

  private static final double SAME_ACTION = 0.08;
  private static final double OTHER_ACTION = 0.18;

  /** Share of a clause that the other tells below which it mainly tells of something else. */
  private static final double LEAST_COVERED = 0.25;

  /** Weight of shared terms below which what stands around no longer matters. */
  private static final double LEAST_MASS = 0.5;

  /** Taken off where the later one tells, with its day, the opposite of the earlier one. */
  private static final double TURNED_LATER = 1;

  /** Weight of shared terms from which clauses tell one thing even if they count it differently. */
  private static final double TELLS_MORE = 2.6;

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
    double othersNamed =
        Math.min(unknownNames(vocabulary, first, bestA), unknownNames(vocabulary, second, bestB));
    double massA = 0;
    double massB = 0;
    boolean named = false;
    boolean day = false;
    double figures = 0;
    for (int i = 0; i < first.length; i++) {
      double weight = vocabulary.weight(first[i]);
      massA += weight * bestA[i];
      char kind = vocabulary.key(first[i]).charAt(0);
      boolean found = bestA[i] >= 0.5;
      named |= found && (kind == 'e' || kind == 'c' || kind == 'n');
      day |= found && kind == 'd';
      figures += kind == 'b' ? bestA[i] : 0;
      figures += kind == 'f' ? bestA[i] * vocabulary.precision(first[i]) : 0;
    }
    for (int k = 0; k < second.length; k++) {
      massB += vocabulary.weight(second[k]) * bestB[k];
    }
    double weightA = weight(vocabulary, first, bestA);
    double weightB = weight(vocabulary, second, bestB);
    double action = actionMatch(likeness, a, b);
    boolean tellsLittle = (massA + massB) / 2 < LEAST_MASS;
    double aroundA = tellsLittle ? 0 : around(likeness, first, bestA, b);
    double aroundB = tellsLittle ? 0 : around(likeness, second, bestB, a);
    return new Match(
        (massA + aroundA) / weightA,
        (massB + aroundB) / weightB,
        massA / weightA,
        massB / weightB,
        (massA + massB) / 2,
        named,
        figures,
        day,
        action,
        opposed,
        penalty(likeness, a, b, action, (massA + massB) / 2)
            + (opposed && isLater(likeness, a, b) ? TURNED_LATER : 0)
            + OTHER_NAMES * Math.min(1, othersNamed),
        bonus(likeness, a, b));
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

  /** Weight of the names in a clause that the other does not know. */
  private static double unknownNames(Vocabulary vocabulary, int[] terms, double[] best) {
    double weight = 0;
    for (int i = 0; i < terms.length; i++) {
      char kind = vocabulary.key(terms[i]).charAt(0);
      boolean name = kind == 'e' || kind == 'n' || kind == 'c';
      weight += name && best[i] < AROUND ? vocabulary.weight(terms[i]) : 0;
    }
    return weight;
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

  private static double around(Likeness likeness, int[] terms, double[] best, Clause other) {
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

  private static double penalty(Likeness likeness, Clause a, Clause b, double action, double mass) {
    double penalty = 0;
    boolean rejects = isDenial(a) || isDenial(b);
    boolean planned = a.mode() == Clause.Mode.PLANNED || isAim(a);
    boolean plannedToo = b.mode() == Clause.Mode.PLANNED || isAim(b);
    boolean oneTold = a.mode() == Clause.Mode.TOLD || b.mode() == Clause.Mode.TOLD;
    boolean heldAndPlanned = planned != plannedToo && oneTold && !isDenial(a) && !isDenial(b);
    penalty += heldAndPlanned ? 0.35 : a.mode() != b.mode() ? OTHER_MODE : 0;
    penalty += heldAndPlanned && action > 0 ? 1 : 0;
    penalty += changesAlone(likeness, a, b, action) ? 0.35 : 0;
    penalty += datesApart(likeness, a, b) ? 0.3 : 0;
    penalty += Likeness.areApart(a.places(), b.places()) && !placesAround(a, b) ? 0.4 : 0;
    penalty += peopleApart(a, b) ? 0.2 : 0;
    penalty += action > 0 && doneByOthers(a, b) ? OTHER_AGENTS : 0;
    boolean otherSpeaker = Likeness.speakersApart(a.speakers(), b.speakers());
    penalty += otherSpeaker ? rejects ? 0.05 : 0.15 : 0;
    boolean negatedOnce = (a.tone() == Clause.Tone.NEGATED) != (b.tone() == Clause.Tone.NEGATED);
    boolean turns = a.words().contains(" but ") || b.words().contains(" but ");
    penalty += negatedOnce && action <= 0 ? turns ? 0.1 : 0.2 : 0;
    penalty += figurePenalty(likeness, a, b, mass);
    penalty += a.article() == b.article() && !rejects ? 0.2 : 0;
    boolean opening = a.kind() == Piece.Kind.OPENING || b.kind() == Piece.Kind.OPENING;
    penalty += opening ? 0.16 : 0;
    boolean relative = a.kind() == Piece.Kind.RELATIVE || b.kind() == Piece.Kind.RELATIVE;
    penalty += relative && action <= 0 ? 0.08 : 0;
    return penalty;
  }

  /** The same is done, but by others: neither is so much as told of in the other clause. */
  private static boolean doneByOthers(Clause a, Clause b) {
    return Likeness.areApart(a.setting().agents(), b.setting().agents())
        && Collections.disjoint(a.setting().agents(), b.terms())
        && Collections.disjoint(b.setting().agents(), a.terms());
  }

  /** "The goal is to refine the plan": not done yet, and not to come for certain either. */
  private static boolean isAim(Clause clause) {
    return clause.mode() == Clause.Mode.POSSIBLE
        && (clause.words().contains(" is to ") || clause.words().contains(" was to "));
  }

  /** One says that a thing is put off or taken back, and the other tells of nothing like it. */
  private static boolean changesAlone(Likeness likeness, Clause a, Clause b, double action) {
    return likeness.changes(a) != likeness.changes(b)
        && action <= 0
        && !(likeness.tellsOfChange(a) && likeness.tellsOfChange(b));
  }

  static boolean isDenial(Clause clause) {
    return switch (clause.tone()) {
      case DENIED, DENIED_NOT, DOUBTED -> true;
      case PLAIN, NEGATED, CONTRARY -> false;
    };
  }

  private static double figurePenalty(Likeness likeness, Clause a, Clause b, double mass) {
    if (!likeness.figuresApart(a, b)) {
      return 0;
    }
    boolean toll = a.figures().stream().anyMatch(FigureTerms::isToll)
        || b.figures().stream().anyMatch(FigureTerms::isToll);
    return toll && likeness.tellsOfHarm(a) && likeness.tellsOfHarm(b)
        ? 1
        : mass < TELLS_MORE ? 0.4 : 0.2;
  }

  private static double bonus(Likeness likeness, Clause a, Clause b) {
    double bonus = 0;
    bonus += a.setting().lead() && b.setting().lead() ? 0.03 : 0;
    boolean sameSpeaker = !a.speakers().isEmpty() && a.speakers().equals(b.speakers())
        || !Collections.disjoint(Likeness.entities(a.speakers()), Likeness.entities(b.speakers()));
    bonus += isDenial(a) != isDenial(b) && !sameSpeaker ? DENIED : 0;
    bonus += sameSpeaker ? 0.16 : tellsOfSpeaker(a, b) || tellsOfSpeaker(b, a) ? 0.06 : 0;
    return bonus;
  }

  /** Who says so in one is told of in the other, where nobody is said to say it. */
  private static boolean tellsOfSpeaker(Clause spoken, Clause told) {
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

  private static boolean placesAround(Clause a, Clause b) {
    Set<String> context = b.setting().context();
    Set<String> other = a.setting().context();
    return a.places().stream().anyMatch(context::contains)
        && b.places().stream().anyMatch(other::contains);
  }

  /** Both name people, as told of or as speakers, and none in common. */
  private static boolean peopleApart(Clause a, Clause b) {
    if (a.people().isEmpty() || b.people().isEmpty()) {
      return false;
    }
    Set<String> first = new HashSet<>(a.people());
    first.removeAll(a.speakers());
    Set<String> second = new HashSet<>(b.people());
    second.removeAll(b.speakers());
    return Likeness.areApart(first, second);
  }

  double score() {
    double low = Math.min(coveredA, coveredB);
    double high = Math.max(coveredA, coveredB);
    double said = mass / (mass + HALF_SAID);
    double score = (0.5 * low + 0.5 * high) * said * 1.3;
    score += action < 0 ? OTHER_ACTION * action : SAME_ACTION * action;
    score -= low < LEAST_COVERED ? 0.1 : 0;
    score += named ? 0.06 : -0.04;
    score += 0.08 * Math.min(2, figures);
    score += day ? 0.04 : 0;
    return Math.rint((score + bonus - penalty) * 1e6) / 1e6; // free of the order of the terms
  }
}
