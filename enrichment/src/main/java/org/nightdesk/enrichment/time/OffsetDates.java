package org.nightdesk.enrichment.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.nightdesk.enrichment.time.TimeReference.Basis;
import org.nightdesk.enrichment.time.TimeReference.Precision;

/** Days counted from another date: "two days after Christmas", "a week before 13 May". */
final class OffsetDates implements ExpressionReader {
  /** What can be counted from; no counted date, so that a chain of them is no riddle. */
  private static final List<ExpressionReader> DAYS = List.of(
      new NumericDates(),
      new Holidays(),
      new CalendarDates(),
      new DaysOfMonth(),
      new RelativeDates());

  @Override
  public Optional<Reading> read(DatedSentence sentence, int token) {
    int count = CountedDates.count(sentence, token);
    if (count == 0 || !CalendarWords.isUnit(sentence.lower(token + 1))) {
      return Optional.empty();
    }
    int step = switch (sentence.lower(token + 2)) {
      case "after", "from" -> 1;
      case "before" -> -1;
      default -> 0;
    };
    if (step == 0) {
      return Optional.empty();
    }
    return day(sentence, token + 3)
        .filter(day -> day.precision() == Precision.DAY && day.basis() != Basis.UNRESOLVED)
        .map(day -> {
          LocalDate from = LocalDate.parse(day.value());
          ChronoUnit unit = CalendarWords.unit(sentence.lower(token + 1));
          LocalDate found = CountedDates.shift(from, unit, step * count);
          boolean on = sentence.lower(day.last() + 1).equals("on")
              && CalendarWords.isWeekday(sentence.lower(day.last() + 2));
          if (on && unit == ChronoUnit.WEEKS) { // "two weeks after Easter on Friday"
            found = found.with(CalendarWords.weekday(sentence.lower(day.last() + 2)));
          }
          int last = on && unit == ChronoUnit.WEEKS ? day.last() + 2 : day.last();
          return new Reading(token, last, found.toString(), Precision.DAY, day.basis());
        });
  }

  private static Optional<Reading> day(DatedSentence sentence, int token) {
    if (token >= sentence.count()) {
      return Optional.empty();
    }
    for (ExpressionReader reader : DAYS) {
      Optional<Reading> day = reader.read(sentence, token);
      if (day.isPresent()) {
        return day;
      }
    }
    return Optional.empty();
  }
}
