package org.nightdesk.enrichment.time;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import org.nightdesk.enrichment.time.TimeReference.Precision;

/**
 * Dates by counting: "two weeks ago", "a year earlier", "in three days", "the past six months".
 *
 * <p>Days and weeks lead to a day, months to a month, years to a year: "two weeks ago" is the day
 * fourteen days back with the precision of a week.
 */
final class CountedDates implements ExpressionReader {
  static final Set<String> VAGUE = Set.of("several", "few", "some", "many", "couple");
  static final Set<String> SPAN_WORDS = Set.of("past", "last", "next", "coming", "previous");

  private static final int MOST_PARTS = 3;

  @Override
  public Optional<Reading> read(DatedSentence sentence, int token) {
    String word = sentence.lower(token);
    if (word.equals("in")) {
      return ahead(sentence, token);
    }
    if (SPAN_WORDS.contains(word)) {
      return stretch(sentence, token);
    }
    return counted(sentence, token);
  }

  private static Optional<Reading> counted(DatedSentence sentence, int token) {
    int count = count(sentence, token);
    boolean vague = VAGUE.contains(sentence.lower(token));
    int at = token + 1;
    if (count == 1 && VAGUE.contains(sentence.lower(at))) {
      vague = true;
      at++;
      at += sentence.lower(at).equals("of") ? 1 : 0;
    }
    String unitWord = sentence.lower(at);
    if (count == 0 && !vague || !CalendarWords.isUnit(unitWord)) {
      return Optional.empty();
    }
    int step = step(sentence, at + 1);
    boolean within = sentence.lower(token - 1).equals("within"); // no day, but how long it took
    if (CalendarWords.isUnit(sentence.lower(token - 1)) || within) {
      return Optional.empty();
    }
    if (step == 0) {
      return vague ? Optional.empty() : compound(sentence, token);
    }
    int last = at + 1;
    if (sentence.lower(last).equals("from")) {
      last++;
    }
    ChronoUnit unit = CalendarWords.unit(unitWord);
    if (vague) {
      return Optional.of(Reading.unresolved(token, last, RelativeDates.precision(unit)));
    }
    if (sentence.lower(at + 1).equals("ago") && sentence.lower(last + 1).equals("today")) {
      return Optional.of(onDay(token, last + 1, sentence.day(), unit, -count));
    }
    boolean fromNow =
        sentence.lower(at + 1).equals("ago") || sentence.lower(last).equals("now");
    // "four years later" in the past counts from a day of the tale, not from the article's
    boolean tale = step > 0
        && !fromNow
        && sentence.isUntold()
        && sentence.direction(token, last) == Direction.PAST;
    Optional<LocalDate> from =
        tale ? sentence.toldDay() : fromNow ? sentence.day() : sentence.tellingDay();
    Reading found = move(token, last, from, unit, step * count);
    boolean ahead = tale && sentence.day().map(day -> isAhead(found, day)).orElse(false);
    return Optional.of(ahead ? Reading.unresolved(token, last, found.precision()) : found);
  }

  private static boolean isAhead(Reading found, LocalDate day) {
    return found.value().compareTo(day.toString().substring(0, found.value().length())) > 0;
  }

  /** "Two years and three months ago", "one year, two months and four days later". */
  private static Optional<Reading> compound(DatedSentence sentence, int token) {
    Period length = Period.ZERO;
    ChronoUnit finest = ChronoUnit.DECADES;
    int at = token;
    int parts = 0;
    while (count(sentence, at) > 0 && CalendarWords.isUnit(sentence.lower(at + 1))) {
      ChronoUnit unit = CalendarWords.unit(sentence.lower(at + 1));
      length = length.plus(period(unit, count(sentence, at)));
      finest = unit.compareTo(finest) < 0 ? unit : finest;
      parts++;
      at += 2;
      int link = sentence.lower(at).equals(",") ? at + 1 : at;
      link += sentence.lower(link).equals("and") ? 1 : 0;
      boolean goesOn = count(sentence, link) > 0 && CalendarWords.isUnit(sentence.lower(link + 1));
      at = goesOn && parts < MOST_PARTS ? link : at;
      if (!goesOn || parts == MOST_PARTS) {
        break;
      }
    }
    boolean back = sentence.lower(at).equals("ago");
    boolean on = step(sentence, at) > 0;
    if (parts < 2 || !back && !on) {
      return Optional.empty();
    }
    int last = sentence.lower(at).equals("from") ? at + 1 : at;
    boolean tale = !back && last == at && sentence.direction(token, at) == Direction.PAST;
    Optional<LocalDate> from = back || last > at
        ? sentence.day()
        : tale && sentence.isUntold() ? Optional.empty() : sentence.tellingDay();
    Period moved = back ? length.negated() : length;
    Precision precision = RelativeDates.precision(finest);
    return Optional.of(from.map(day -> day.plus(moved))
        .map(day -> Reading.anchored(token, last, value(day, precision), precision))
        .orElseGet(() -> Reading.unresolved(token, last, precision)));
  }

  private static Period period(ChronoUnit unit, int count) {
    return switch (unit) {
      case DAYS -> Period.ofDays(count);
      case WEEKS -> Period.ofWeeks(count);
      case FOREVER -> Period.ofWeeks(2 * count);
      case MONTHS -> Period.ofMonths(count);
      case DECADES -> Period.ofYears(10 * count);
      default -> Period.ofYears(count);
    };
  }

  private static Reading onDay(
      int first, int last, Optional<LocalDate> from, ChronoUnit unit, int count) {
    return from.map(
            day -> Reading.anchored(first, last, shift(day, unit, count).toString(), Precision.DAY))
        .orElseGet(() -> Reading.unresolved(first, last, Precision.DAY));
  }

  /** -1 back, 1 on, 0 where the word after the unit leads nowhere by itself. */
  private static int step(DatedSentence sentence, int token) {
    String next = sentence.lower(token + 1);
    boolean open = next.equals("from") || next.equals("than");
    return switch (sentence.lower(token)) {
      case "ago" -> -1;
      case "earlier" -> next.equals("than") ? 0 : -1;
      case "before" -> isEnd(next) ? -1 : 0;
      case "later" -> open ? 0 : 1;
      case "from" -> next.equals("now") || next.equals("today") ? 1 : 0;
      default -> 0;
    };
  }

  private static boolean isEnd(String word) {
    return word.isEmpty() || word.equals(".") || word.equals(",") || word.equals(";");
  }

  private static Optional<Reading> ahead(DatedSentence sentence, int token) {
    int count = count(sentence, token + 1);
    String unitWord = sentence.lower(token + 2);
    if (count == 0 || !CalendarWords.isUnit(unitWord)) {
      return Optional.empty();
    }
    int last = token + 2;
    boolean time = sentence.lower(last + 1).equals("time")
        || sentence.lower(last + 2).equals("time") && !sentence.lower(last + 1).isEmpty();
    // "gained ground in one month" is how long it took, "will leave in a month" is when
    boolean one = sentence.lower(token + 1).equals("one");
    boolean follows =
        !one && (isEnd(sentence.lower(last + 1)) || sentence.lower(last + 1).equals("?"));
    if (!time && !(follows && sentence.direction(token, last) == Direction.FUTURE)) {
      return Optional.empty();
    }
    return Optional.of(move(token, last, sentence.day(), CalendarWords.unit(unitWord), count));
  }

  private static Optional<Reading> stretch(DatedSentence sentence, int token) {
    int count = count(sentence, token + 1);
    String unitWord = sentence.lower(token + 2);
    if (count < 2 || !CalendarWords.isUnit(unitWord)) {
      return Optional.empty();
    }
    if (sentence.day().isEmpty()) {
      return Optional.of(Reading.unresolved(token, token + 2, Precision.INTERVAL));
    }
    LocalDate day = sentence.day().get();
    boolean on = sentence.lower(token).equals("next") || sentence.lower(token).equals("coming");
    LocalDate other = shift(day, CalendarWords.unit(unitWord), on ? count : -count);
    String value = on ? Reading.interval(day, other) : Reading.interval(other, day);
    return Optional.of(Reading.anchored(token, token + 2, value, Precision.INTERVAL));
  }

  private static Reading move(
      int first, int last, Optional<LocalDate> from, ChronoUnit unit, int count) {
    Precision precision = RelativeDates.precision(unit);
    if (from.isEmpty()) {
      return Reading.unresolved(first, last, precision);
    }
    String value = value(shift(from.get(), unit, count), precision);
    Precision fineness = precision == Precision.DECADE ? Precision.YEAR : precision;
    return Reading.anchored(first, last, value, fineness);
  }

  private static String value(LocalDate day, Precision precision) {
    return switch (precision) {
      case MONTH -> YearMonth.from(day).toString();
      case YEAR, DECADE -> String.valueOf(day.getYear());
      default -> day.toString();
    };
  }

  static LocalDate shift(LocalDate day, ChronoUnit unit, int count) {
    return unit == ChronoUnit.FOREVER ? day.plusWeeks(2L * count) : day.plus(count, unit);
  }

  static int count(DatedSentence sentence, int token) {
    int digits = sentence.lower(token).length() <= 3 ? sentence.digits(token) : -1;
    boolean joined = sentence.isJoined(token);
    return digits > 0 && !joined ? digits : CalendarWords.cardinal(sentence.lower(token));
  }
}
