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
  /** The weighted mean of the parts that both have. */
  double mixed(StorySettings settings) {
    double ofNames = namesShare * settings.names();
    double ofSpellings = namesShare * settings.spellings();
    double ofParticulars = particularsShare * settings.particulars();
    return (settings.words() * words
            + ofNames * names
            + ofSpellings * spellings
            + ofParticulars * particulars)
        / (settings.words() + ofNames + ofSpellings + ofParticulars);
  }
}
