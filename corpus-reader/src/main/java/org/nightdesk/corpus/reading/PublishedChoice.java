package org.nightdesk.corpus.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.nightdesk.corpus.Published;
import org.nightdesk.corpus.date.PublishedCandidate;
import org.nightdesk.corpus.date.PublishedCandidate.Place;
import org.nightdesk.corpus.date.WeighedDate;
import org.nightdesk.corpus.date.WeighedDate.Standing;

/**
 * The first believable of an article's dates: what the index says, then the file, then its own lines.
 * A date behind the night's morrow is not believed; a clock ahead of others is no more than a day off.
 */
final class PublishedChoice {
  /** Most candidates kept; a page of a calendar has thousands. */
  private static final int MOST = 40;

  /** Most other days told beside the chosen one. */
  private static final int OTHERS = 3;

  private final Optional<LocalDate> last;
  private final List<WeighedDate> weighed = new ArrayList<>();
  private Optional<PublishedCandidate> chosen = Optional.empty();

  /**
   * @param night the night's date; empty where any date is believed
   */
  PublishedChoice(Optional<LocalDate> night) {
    this.last = night.map(day -> day.plusDays(1));
  }

  /** Weighs candidates, the most telling first; those weighed before go before them. */
  PublishedChoice then(Collection<PublishedCandidate> candidates) {
    for (PublishedCandidate date : candidates) {
      if (weighed.size() < MOST) {
        weigh(date);
      }
    }
    return this;
  }

  /** Weighs what the index says. */
  PublishedChoice then(Published index) {
    return index.basis() == Published.Basis.UNKNOWN
        ? this
        : then(
            List.of(PublishedCandidate.outside(index.value(), Place.INDEX, index.evidence(), "")));
  }

  private void weigh(PublishedCandidate date) {
    boolean bound = date.place() == Place.CAPTION;
    if (last.isPresent() && date.day().isAfter(last.get())) {
      add(date, Standing.REFUSED, "after the night");
    } else if (chosen.isEmpty()) {
      chosen = Optional.of(date);
      add(
          date,
          bound ? Standing.BOUND : Standing.CHOSEN,
          reason(date) + (bound ? "; nothing else tells" : ""));
    } else if (bound) {
      add(date, Standing.BOUND, reason(date));
    } else {
      add(date, Standing.PASSED_OVER, reason(date));
    }
  }

  private static String reason(PublishedCandidate date) {
    return switch (date.place()) {
      case INDEX -> "the index wins";
      case RECORD -> "stated beside the text";
      case JSON_LD, META, TIME_ELEMENT, PAGE_LINE, URL, TIMESTAMP, LINE, DATELINE, CAPTION ->
        date.reason();
    };
  }

  private void add(PublishedCandidate date, Standing standing, String reason) {
    weighed.add(new WeighedDate(date, standing, reason));
  }

  /** All that was weighed, in the order it was. */
  List<WeighedDate> weighed() {
    return List.copyOf(weighed);
  }

  /** The date, what else is stated, and what was not believed. */
  Published published() {
    Published date = chosen.map(PublishedCandidate::published).orElse(Published.unknown());
    List<String> evidence = new ArrayList<>();
    if (!date.evidence().isEmpty()) {
      evidence.add(date.evidence());
    }
    note(evidence, "other days stated", isOtherDay());
    note(evidence, "not believed, after the night", one -> one.standing() == Standing.REFUSED);
    return new Published(date.value(), date.basis(), String.join("; ", evidence));
  }

  private Predicate<WeighedDate> isOtherDay() {
    return one -> one.standing() == Standing.PASSED_OVER
        && !one.date().day().equals(chosen.orElseThrow().day());
  }

  private void note(List<String> evidence, String what, Predicate<WeighedDate> which) {
    List<String> values = weighed.stream()
        .filter(which)
        .map(one -> one.date().value())
        .distinct()
        .limit(OTHERS)
        .toList();
    if (!values.isEmpty()) {
      evidence.add(what + ": " + String.join(", ", values));
    }
  }
}
