package org.nightdesk.corpus.date;

import java.time.LocalDate;
import org.nightdesk.corpus.Published;

/**
 * A date an article may have been published on.
 *
 * @param value as {@link Published#value} has it, never empty
 * @param basis stated or inferred
 * @param evidence the words it was read from and, in brackets, what speaks for it
 * @param rank how much speaks for it: from 8 to about 25 for a stated date, 0 for an inferred one
 */
public record PublishedCandidate(String value, Published.Basis basis, String evidence, int rank) {
  public PublishedCandidate {
    if (value.isEmpty() || basis == Published.Basis.UNKNOWN) {
      throw new IllegalArgumentException("a candidate is a date: \"%s\"".formatted(value));
    }
  }

  /** The day, in the source's own zone. */
  public LocalDate day() {
    return LocalDate.parse(value.substring(0, 10));
  }

  public Published published() {
    return new Published(value, basis, evidence);
  }
}
