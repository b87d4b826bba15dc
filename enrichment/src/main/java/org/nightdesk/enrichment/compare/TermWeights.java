package org.nightdesk.enrichment.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How much a shared term says: the rarer in the story's clauses, the more. Names of states weigh
 * half, for they stand for peoples, governments and armies alike.
 */
final class TermWeights {
  /** Clauses a story is taken to have at least, so that small stories know rare from frequent. */
  private static final int SMALLEST_STORY = 60;

  private final Map<String, Integer> clausesWith = new HashMap<>();
  private final int clauses;

  TermWeights(List<Clause> clauses) {
    for (Clause clause : clauses) {
      clause.terms().forEach(term -> clausesWith.merge(term, 1, Integer::sum));
    }
    this.clauses = Math.max(SMALLEST_STORY, clauses.size());
  }

  int clausesWith(String term) {
    return clausesWith.getOrDefault(term, 0);
  }

  /** Natural logarithm of the odds against meeting the term, scaled by its kind. */
  double of(String term) {
    double rarity = Math.log((clauses + 1.0) / (clausesWith(term) + 0.5));
    return rarity * (term.startsWith("n:") ? 0.5 : 1.0);
  }

  double squaredLength(Set<String> terms) {
    double sum = 0;
    for (String term : terms) {
      double weight = of(term);
      sum += weight * weight;
    }
    return sum;
  }
}
