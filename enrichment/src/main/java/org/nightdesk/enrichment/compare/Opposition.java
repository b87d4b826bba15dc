package org.nightdesk.enrichment.compare;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.nightdesk.corpus.ArticleId;

/** Whether a clause of a point says the contrary of the others without the words of a denial. */
final class Opposition {
  /** Clauses of a point that are looked at, so that a point told by hundreds stays cheap. */
  private static final int MOST = 12;

  private final Map<ArticleId, String> published;
  private final Likeness likeness;

  /** @param published when each article was published; read when a clause is looked at */
  Opposition(Likeness likeness, Map<ArticleId, String> published) {
    this.published = published;
    this.likeness = likeness;
  }

  /** Whether the clause turns round what the point says: its first plain clause holds for the point. */
  boolean contradicts(Clause clause, List<Clause> point) {
    if (agreesWithDenial(clause, point)) {
      return true;
    }
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
      boolean planned = clause.mode() == Clause.Mode.PLANNED && other.mode() == Clause.Mode.PLANNED;
      boolean onOneDay = planned && !Collections.disjoint(clause.days(), other.days());
      boolean turned = negated
          && (match.action() > 0 || onOneDay || deniesThing(clause, other))
          && !match.opposed()
          && isSame(clause, other);
      boolean opposed =
          isPlain(clause) && match.opposed() && isSame(clause, other) && isLater(clause, other);
      if (turned || opposed) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether somebody explicitly denies what the point says, so that a mere "not" does so too: "denied
   * any wrongdoing", "had done nothing wrong".
   */
  private boolean agreesWithDenial(Clause clause, List<Clause> point) {
    boolean nobodySays = point.stream().limit(MOST).noneMatch(Opposition::isPlain);
    return clause.tone() == Clause.Tone.NEGATED
        && point.stream()
            .limit(MOST)
            .anyMatch(other -> other.tone() == Clause.Tone.DENIED
                && (nobodySays || likeness.match(clause, other).action() > 0));
  }

  /** "No horns were blown" beside "heard horns". */
  private static boolean deniesThing(Clause clause, Clause other) {
    return DeniedThing.isTold(other, DeniedThing.of(Lexicon.english(), clause));
  }

  private boolean isSame(Clause a, Clause b) {
    return likeness.of(a, b, Likeness.SAME) >= Likeness.SAME;
  }

  private static boolean isPlain(Clause clause) {
    return clause.tone() == Clause.Tone.PLAIN;
  }

  /** The later article speaks against the earlier one; of one day, who is named against who is not. */
  private boolean isLater(Clause clause, Clause other) {
    int byDay = day(clause).compareTo(day(other));
    if (byDay == 0 && clause.isReported() != other.isReported()) {
      return clause.isReported();
    }
    return byDay > 0 || byDay == 0 && clause.article() > other.article();
  }

  private String day(Clause clause) {
    String value = published.getOrDefault(clause.articleId(), "");
    return value.length() > 10 ? value.substring(0, 10) : value;
  }
}
