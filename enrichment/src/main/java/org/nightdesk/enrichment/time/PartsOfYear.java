package org.nightdesk.enrichment.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.nightdesk.enrichment.time.TimeReference.Basis;
import org.nightdesk.enrichment.time.TimeReference.Precision;

/** Counted pieces of a year: "the first three months of the year", "the last six weeks of 2024". */
final class PartsOfYear implements ExpressionReader {
  @Override
  public Optional<Reading> read(DatedSentence sentence, int token) {
    boolean first = sentence.lower(token).equals("first");
    boolean last = sentence.lower(token).equals("last") || sentence.lower(token).equals("final");
    int count = first || last ? CountedDates.count(sentence, token + 1) : 0;
    String unitWord = sentence.lower(token + 2);
    if (count == 0
        || !CalendarWords.isUnit(unitWord)
        || !sentence.lower(token + 3).equals("of")) {
      return Optional.empty();
    }
    ChronoUnit unit = CalendarWords.unit(unitWord);
    boolean fits = switch (unit) {
      case DAYS, WEEKS, MONTHS -> count <= 12;
      default -> false;
    };
    Optional<Reading> whole = fits ? year(sentence, token + 4) : Optional.empty();
    return whole.map(year -> part(token, year, unit, count, first));
  }

  /** "2024", "the year", "this year", "last year" at the token. */
  private static Optional<Reading> year(DatedSentence sentence, int token) {
    int written = sentence.year(token);
    if (written > 0) {
      String value = String.valueOf(written);
      return Optional.of(Reading.written(token, token, value, Precision.YEAR));
    }
    if (!sentence.lower(token + 1).equals("year")) {
      return Optional.empty();
    }
    int step = switch (sentence.lower(token)) {
      case "the", "this" -> 0;
      case "last" -> -1;
      case "next" -> 1;
      default -> 2;
    };
    if (step > 1) {
      return Optional.empty();
    }
    return Optional.of(sentence
        .day()
        .map(day -> Reading.anchored(
            token, token + 1, String.valueOf(day.getYear() + step), Precision.YEAR))
        .orElseGet(() -> Reading.unresolved(token, token + 1, Precision.INTERVAL)));
  }

  private static Reading part(
      int first, Reading year, ChronoUnit unit, int count, boolean beginning) {
    if (year.basis() == Basis.UNRESOLVED) {
      return year.from(first);
    }
    LocalDate start = LocalDate.of(Integer.parseInt(year.value()), 1, 1);
    LocalDate end = start.plusYears(1);
    LocalDate from = beginning ? start : end.minus(count, unit);
    LocalDate to = (beginning ? start.plus(count, unit) : end).minusDays(1);
    String value = Reading.interval(from, to);
    return new Reading(first, year.last(), value, Precision.INTERVAL, year.basis());
  }
}
