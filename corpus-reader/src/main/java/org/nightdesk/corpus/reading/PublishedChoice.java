package org.nightdesk.corpus.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.nightdesk.corpus.Published;
import org.nightdesk.corpus.date.PublishedCandidate;

/**
 * The first believable of an article's dates: what the index says, then the file, then its own lines.
 * A date behind the night's morrow is not believed; a clock ahead of others is no more than a day off.
 */
final class PublishedChoice {
  private final Optional<LocalDate> last;
  private Published chosen = Published.unknown();

  /** The dates passed over, in words. */
  private String disbelieved = "";

  /**
   * @param night the night's date; empty where any date is believed
   */
  PublishedChoice(Optional<LocalDate> night) {
    this.last = night.map(day -> day.plusDays(1));
  }

  PublishedChoice then(Published date) {
    if (chosen.basis() != Published.Basis.UNKNOWN || date.basis() == Published.Basis.UNKNOWN) {
      return this;
    }
    if (last.isPresent() && date.day().orElseThrow().isAfter(last.get())) {
      disbelieved += (disbelieved.isEmpty() ? "" : ", ") + date.value();
    } else {
      chosen = date;
    }
    return this;
  }

  PublishedChoice then(List<PublishedCandidate> candidates) {
    candidates.forEach(candidate -> then(candidate.published()));
    return this;
  }

  /** The date, and what was passed over for it. */
  Published published() {
    if (disbelieved.isEmpty()) {
      return chosen;
    }
    String note = "not believed, after the night: " + disbelieved;
    return new Published(
        chosen.value(),
        chosen.basis(),
        chosen.evidence().isEmpty() ? note : chosen.evidence() + "; " + note);
  }
}
