package org.nightdesk.enrichment.time;

import java.time.LocalDate;
import java.util.Optional;

/** The day relative dates are counted from: the article's own, never the day of the run. */
public sealed interface TimeAnchor {
  /** The article's day is known, as stated or as inferred later. */
  record Day(LocalDate day) implements TimeAnchor {}

  /** The article's day is not known; only dates written in the text can anchor others. */
  record None() implements TimeAnchor {}

  /** The anchor for an article of this day, or without one. */
  static TimeAnchor of(Optional<LocalDate> day) {
    return day.<TimeAnchor>map(Day::new).orElseGet(None::new);
  }
}
