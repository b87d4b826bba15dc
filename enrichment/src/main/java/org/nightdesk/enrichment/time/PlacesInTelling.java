package org.nightdesk.enrichment.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.nightdesk.enrichment.time.TimeReference.Precision;

/**
 * Units of time told by their place in a telling: "the week after next", "the rest of the month",
 * "later that day", "the same year", "later in the week", "over the weekend".
 */
final class PlacesInTelling implements ExpressionReader {
  @Override
  public Optional<Reading> read(DatedSentence sentence, int token) {
    return switch (sentence.lower(token)) {
      case "the" -> afterThe(sentence, token);
      case "that" ->
        CalendarWords.month(sentence.lower(token + 1)) > 0
            ? monthOfTelling(sentence, token)
            : sameUnit(
                sentence, token, sentence.lower(token + 1).equals("same") ? token + 2 : token + 1);
      case "later", "earlier" ->
        switch (sentence.lower(token + 1)) {
          case "that" -> sameUnit(sentence, token, token + 2);
          case "in" -> withinUnit(sentence, token);
          default -> Optional.empty();
        };
      default -> Optional.empty();
    };
  }

  private static Optional<Reading> afterThe(DatedSentence sentence, int token) {
    return switch (sentence.lower(token + 1)) {
      case "weekend" -> theWeekend(sentence, token);
      case "week" -> beyond(sentence, token, ChronoUnit.WEEKS);
      case "month" -> beyond(sentence, token, ChronoUnit.MONTHS);
      case "year" -> beyond(sentence, token, ChronoUnit.YEARS);
      case "rest", "remainder" -> rest(sentence, token);
      case "same" -> sameUnit(sentence, token, token + 2);
      default -> Optional.empty();
    };
  }

  /** "The week after next", "the year before last". */
  private static Optional<Reading> beyond(DatedSentence sentence, int first, ChronoUnit unit) {
    int last = first + 3;
    int step = switch (sentence.lower(last - 1) + " " + sentence.lower(last)) {
      case "after next" -> 2;
      case "before last" -> -2;
      default -> 0;
    };
    return step == 0
        ? Optional.empty()
        : RelativeDates.unit(first, last, unit, step, sentence.day());
  }

  /** "The rest of the week": from the anchor to the end. */
  private static Optional<Reading> rest(DatedSentence sentence, int first) {
    String unitWord = sentence.lower(first + 4);
    String the = sentence.lower(first + 3);
    boolean known = unitWord.equals("week") || unitWord.equals("month") || unitWord.equals("year");
    if (!sentence.lower(first + 2).equals("of") || !known) {
      return Optional.empty();
    }
    if (!the.equals("the") && !the.equals("this")) {
      return Optional.empty();
    }
    int last = first + 4;
    if (sentence.day().isEmpty() || sentence.direction(first, last) == Direction.PAST) {
      return Optional.of(Reading.unresolved(first, last, Precision.INTERVAL));
    }
    LocalDate from = sentence.day().get();
    LocalDate to = switch (unitWord) {
      case "week" -> from.with(DayOfWeek.SUNDAY);
      case "month" -> YearMonth.from(from).atEndOfMonth();
      default -> LocalDate.of(from.getYear(), 12, 31);
    };
    return Optional.of(
        Reading.anchored(first, last, Reading.interval(from, to), Precision.INTERVAL));
  }

  /** "That day", "the same year": of the day told before; without one they name no date. */
  private static Optional<Reading> sameUnit(DatedSentence sentence, int first, int at) {
    String unit = sentence.lower(at);
    boolean known =
        CalendarWords.isUnit(unit) && !unit.endsWith("s") || CalendarWords.isDayPart(unit);
    Optional<LocalDate> told = known ? sentence.pointedDay() : Optional.empty();
    boolean clause =
        sentence.lower(at + 1).equals("that") || sentence.lower(at + 1).equals("as");
    if (told.isEmpty() || clause) {
      return Optional.empty();
    }
    ChronoUnit step = CalendarWords.isDayPart(unit) ? ChronoUnit.DAYS : CalendarWords.unit(unit);
    return step == ChronoUnit.FOREVER
        ? Optional.empty()
        : RelativeDates.unit(first, at, step, 0, told);
  }

  /** "That September": of the year the telling has got to. */
  private static Optional<Reading> monthOfTelling(DatedSentence sentence, int first) {
    int month = CalendarWords.month(sentence.lower(first + 1));
    boolean day = sentence.digits(first + 2) > 0;
    return sentence.tokens().isCapitalised(first + 1) && !day
        ? sentence
            .pointedDay()
            .map(told -> Reading.anchored(
                first, first + 1, YearMonth.of(told.getYear(), month).toString(), Precision.MONTH))
        : Optional.empty();
  }

  /** "Later in the week", "earlier in the year". */
  private static Optional<Reading> withinUnit(DatedSentence sentence, int first) {
    int last = first + 3;
    String unit = sentence.lower(last);
    boolean known = unit.equals("week") || unit.equals("month") || unit.equals("year");
    boolean within =
        sentence.lower(first + 1).equals("in") && sentence.lower(first + 2).equals("the") && known;
    if (!within) {
      return Optional.empty();
    }
    boolean tale = sentence.lower(first).equals("later")
        && sentence.isUntold()
        && sentence.direction(first, last) == Direction.PAST;
    Optional<LocalDate> from = tale ? Optional.empty() : sentence.tellingDay();
    return RelativeDates.unit(first, last, CalendarWords.unit(unit), 0, from);
  }

  /** "Over the weekend the river rose", "at the weekend they will play". */
  private static Optional<Reading> theWeekend(DatedSentence sentence, int token) {
    boolean led = switch (sentence.lower(token - 1)) {
      case "over", "at", "on", "during", "throughout", "by", "until", "before", "after", "of" ->
        true;
      default -> token == 0;
    };
    int last = token + 1;
    boolean other = switch (sentence.lower(last + 1)) {
      case "of", "beginning", "starting" -> true;
      default -> false;
    };
    if (!led || other) {
      return Optional.empty();
    }
    Direction direction = sentence.direction(token, last);
    Optional<LocalDate> day = sentence.day();
    if (day.isEmpty() || direction == Direction.UNKNOWN) {
      return Optional.of(Reading.unresolved(token, last, Precision.INTERVAL));
    }
    return RelativeDates.weekend(
        sentence, token, last, RelativeDates.weekendStep(day.get(), direction));
  }
}
