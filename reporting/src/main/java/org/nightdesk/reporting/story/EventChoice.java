package org.nightdesk.reporting.story;

import java.util.Comparator;
import java.util.List;
import org.nightdesk.reporting.row.EventRow;

/** Which dated events of a story are shown. */
final class EventChoice {
  /** Unknown dates last, then by id. */
  static final Comparator<EventRow> BY_DATE = Comparator.comparing(
          (EventRow each) -> each.date().isEmpty())
      .thenComparing(EventRow::date)
      .thenComparing(EventRow::eventId);

  private EventChoice() {}

  /** What is planned first, for it is what a reader can still act on, then what most articles tell. */
  static List<EventRow> mostTold(List<EventRow> events) {
    return events.stream()
        .sorted(Comparator.comparing((EventRow each) -> !each.status().equals("planned"))
            .thenComparingInt(each -> -each.nArticles())
            .thenComparing(BY_DATE))
        .toList();
  }
}
