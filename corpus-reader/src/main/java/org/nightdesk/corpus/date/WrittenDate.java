package org.nightdesk.corpus.date;

import org.nightdesk.corpus.Span;

/**
 * A full date, perhaps with a time of day, found in a text.
 *
 * @param value ISO date or date-time as {@link org.nightdesk.corpus.Published#value} has it
 * @param where the words of the date, weekday and time included
 */
public record WrittenDate(String value, Span where) {
  /** Whether a time of day stands with the date. */
  public boolean hasTime() {
    return value.length() > 10;
  }
}
