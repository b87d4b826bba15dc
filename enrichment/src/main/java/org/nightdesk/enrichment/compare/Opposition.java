package org.nightdesk.enrichment.compare;

import java.util.List;

/** Whether a clause of a point says the contrary of the others without the words of a denial. */
final class Opposition {
  /** Clauses of a point that are looked at, so that a point told by hundreds stays cheap. */
  private static final int MOST = 12;

  private final Likeness likeness;

  Opposition(Likeness likeness) {
    this.likeness = likeness;
  }

  /** Whether the clause turns round what the point says: its first plain clause holds for the point. */
  boolean contradicts(Clause clause, List<Clause> point) {
    int looked = 0;
    for (Clause other : point) {
      if (other == clause || other.article() == clause.article() || !isPlain(other)) {
        continue;
      }
      if (looked++ == MOST) {
        return false;
      }
      boolean negated = clause.tone() == Clause.Tone.NEGATED;
      Match match = likeness.match(clause, other);
      boolean turned = negated && match.action() > 0 && !match.opposed();
      boolean opposed = isPlain(clause) && match.opposed() && isLater(clause, other);
      if (turned || opposed) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPlain(Clause clause) {
    return clause.tone() == Clause.Tone.PLAIN;
  }

  /** The material is in order of publication, so the later article speaks against the earlier one. */
  private static boolean isLater(Clause clause, Clause other) {
    return clause.article() > other.article();
  }
}
