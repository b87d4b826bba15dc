package org.nightdesk.enrichment.compare;

/**
 * How much a shared term says: the rarer in the story's clauses, the more. Names of states weigh
 * half, for they stand for peoples, governments and armies alike.
 */
final class TermWeights {
  /** Clauses a story is taken to have at least, so that small stories know rare from frequent. */
  private static final int SMALLEST_STORY = 60;

  private final Vocabulary vocabulary;
  private final int clauses;

  /** Rarity by the number of clauses with a term; 0 where it was not asked for yet. */
  private final double[] rarities;

  TermWeights(Vocabulary vocabulary, int clauses) {
    this.vocabulary = vocabulary;
    this.clauses = Math.max(SMALLEST_STORY, clauses);
    this.rarities = new double[clauses + 1];
  }

  /** Natural logarithm of the odds against meeting the term, scaled by its kind. */
  double of(String term) {
    return rarity(vocabulary.clausesWith(term)) * (term.startsWith("n:") ? 0.5 : 1.0);
  }

  /** The same for a term by its number. */
  double of(int term) {
    return rarity(vocabulary.clausesWith(term)) * (vocabulary.term(term).kind() == 'n' ? 0.5 : 1.0);
  }

  private double rarity(int clausesWith) {
    if (rarities[clausesWith] == 0) {
      rarities[clausesWith] = Math.log((clauses + 1.0) / (clausesWith + 0.5));
    }
    return rarities[clausesWith];
  }
}
