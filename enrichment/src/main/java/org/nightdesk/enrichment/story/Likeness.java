package org.nightdesk.enrichment.story;

/**
 * How alike two profiles are, part by part. Cosines, 0 to 1.
 *
 * @param words of the word stems
 * @param names of the words of names
 * @param spellings of the names' letter 4-grams
 * @param particulars of the numbers and days
 * @param namesShare weight of words of names and of spellings, each times this; 0 where one of the
 *     two names nothing, else 1
 * @param particularsShare weight of the particulars times this; the fewer one of the two has, the
 *     less they say
 */
record Likeness(
    double words,
    double names,
    double spellings,
    double particulars,
    double namesShare,
    double particularsShare) {
  /**
   * How far the particulars agree: reports of one event seldom share more than a part of them, so
   * that part counts as full agreement. 0 to 1.
   */
  double agreed(StorySettings settings) {
    return Math.min(1, particulars / settings.fullAgreement());
  }

  /** The weighted mean of the parts that both have. */
  double mixed(StorySettings settings) {
    double ofNames = namesShare * settings.names();
    double ofSpellings = namesShare * settings.spellings();
    double ofParticulars = particularsShare * settings.particulars();
    return (settings.words() * words
            + ofNames * names
            + ofSpellings * spellings
            + ofParticulars * agreed(settings))
        / (settings.words() + ofNames + ofSpellings + ofParticulars);
  }
}
