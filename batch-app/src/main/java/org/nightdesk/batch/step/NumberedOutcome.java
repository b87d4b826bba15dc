package org.nightdesk.batch.step;

import org.nightdesk.corpus.ReadOutcome;

/**
 * What a record of the corpus gave, with its place in the order of the index.
 *
 * @param ordinal grows along the index; files of many articles leave room for 2^31 records
 */
public record NumberedOutcome(long ordinal, ReadOutcome outcome) {
  static NumberedOutcome of(int entry, long record, ReadOutcome outcome) {
    return new NumberedOutcome(((long) entry << 31) + record, outcome);
  }
}
