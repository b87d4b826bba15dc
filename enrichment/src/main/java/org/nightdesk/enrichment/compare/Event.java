package org.nightdesk.enrichment.compare;

import java.util.List;
import java.util.Locale;

/**
 * Something dated that happened or is to happen.
 *
 * @param id the letter {@code v} and 16 hexadecimal digits
 * @param date ISO date, month, year or interval
 * @param precision as of the time reference: day, month, …
 * @param sources its points' wordings, the shown one first
 */
public record Event(
    String id, String date, String precision, Status status, List<PointSource> sources) {
  /** Whether it has come to pass, as the sources tell it. */
  public enum Status {
    PLANNED,
    HELD,
    UNKNOWN;

    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Event {
    sources = List.copyOf(sources);
  }
}
