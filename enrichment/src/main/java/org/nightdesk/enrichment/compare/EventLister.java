package org.nightdesk.enrichment.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.nightdesk.enrichment.Ids;

/** The dated points as events. */
final class EventLister {
  private EventLister() {}

  /** One event for each point with a date, by date, then id. */
  static List<Event> list(List<PointWriter.Draft> drafts) {
    List<Event> events = new ArrayList<>();
    for (PointWriter.Draft draft : drafts) {
      boolean fine = draft.precision().equals("day") || draft.precision().equals("month");
      if (!fine) {
        continue;
      }
      List<PointSource> sources = new ArrayList<>();
      sources.add(draft.shown());
      draft.sources().stream().filter(source -> source != draft.shown()).forEach(sources::add);
      String id = Ids.mint('v', draft.shown().evidence().toString(), draft.id(), draft.date());
      events.add(new Event(id, draft.date(), draft.precision(), statusOf(draft), sources));
    }
    events.sort(Comparator.comparing(Event::date).thenComparing(Event::id));
    return events;
  }

  private static Event.Status statusOf(PointWriter.Draft draft) {
    return switch (draft.shownClause().mode()) {
      case PLANNED -> Event.Status.PLANNED;
      case POSSIBLE -> Event.Status.UNKNOWN;
      case TOLD -> Event.Status.HELD;
    };
  }
}
