package org.nightdesk.enrichment.compare;

/**
 * What the clauses of one article are read with.
 *
 * @param articleNumber position of the article in the material
 */
record Reading(
    Lexicon lexicon,
    Offices offices,
    Surnames surnames,
    QuotedPhrases phrases,
    FiniteVerbs verbs,
    AttributionFinder attributions,
    int articleNumber,
    ArticleView article) {
  static Reading of(
      Lexicon lexicon,
      Offices offices,
      Surnames surnames,
      QuotedPhrases phrases,
      int articleNumber,
      ArticleView article) {
    FiniteVerbs verbs = new FiniteVerbs(lexicon);
    AttributionFinder attributions = new AttributionFinder(lexicon, verbs);
    return new Reading(
        lexicon, offices, surnames, phrases, verbs, attributions, articleNumber, article);
  }

  TermReader terms() {
    return new TermReader(lexicon, offices, surnames);
  }
}
