package org.nightdesk.enrichment.time;

import java.time.LocalDate;
import org.nightdesk.enrichment.time.TimeReference.Basis;
import org.nightdesk.enrichment.time.TimeReference.Precision;

/**
 * An expression found in a sentence.
 *
 * @param first index of its first token
 * @param last index of its last token
 * @param value as in {@link TimeReference#value}
 */
record Reading(int first, int last, String value, Precision precision, Basis basis) {

  static Reading unresolved(int first, int last, Precision precision) {
    return new Reading(first, last, "", precision, Basis.UNRESOLVED);
  }

  static Reading anchored(int first, int last, String value, Precision precision) {
    return new Reading(first, last, value, precision, Basis.ANCHORED);
  }

  static Reading written(int first, int last, String value, Precision precision) {
    return new Reading(first, last, value, precision, Basis.WRITTEN);
  }

  /** The same meaning, begun at an earlier token. */
  Reading from(int earlier) {
    return new Reading(earlier, last, value, precision, basis);
  }

  /** An interval of days, both included. */
  static String interval(LocalDate from, LocalDate to) {
    return from + "/" + to;
  }
}
