package org.nightdesk.enrichment.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.nightdesk.enrichment.time.TimeReference.Basis;
import org.nightdesk.enrichment.time.TimeReference.Precision;

/** Two dates told as one stretch: "January 28 to February 2", "between 1987 and 2003". */
final class DateRanges {
  private static final int LONGEST_IN_YEARS = 400;

  private DateRanges() {}

  /** The reading, with its end where one follows. */
  static Reading extended(DatedSentence sentence, Reading from, ExpressionReader reader) {
    int link = from.last() + 1;
    boolean between = sentence.lower(from.first() - 1).equals("between");
    boolean links = switch (sentence.lower(link)) {
      case "to", "through", "until", "till", "–" -> true;
      case "and" -> between;
      default -> false;
    };
    boolean ranged = switch (from.precision()) {
      case DAY, MONTH, YEAR -> true;
      default -> false;
    };
    if (!links || !ranged || from.basis() == Basis.UNRESOLVED) {
      return from;
    }
    if (from.precision() == Precision.YEAR) {
      return toYear(sentence, from, link + 1);
    }
    Optional<Reading> to =
        link + 1 < sentence.count() ? reader.read(sentence, link + 1) : Optional.empty();
    boolean alike = to.isPresent()
        && to.get().precision() == from.precision()
        && to.get().basis() != Basis.UNRESOLVED;
    return alike ? joined(from, to.get()) : from;
  }

  private static Reading toYear(DatedSentence sentence, Reading from, int token) {
    int start = from.value().length() == 4 ? Integer.parseInt(from.value()) : 0;
    int end = sentence.year(token);
    return start > 0 && end > start && end < start + LONGEST_IN_YEARS
        ? new Reading(
            from.first(), token, from.value() + "/" + end, Precision.INTERVAL, from.basis())
        : from;
  }

  private static Reading joined(Reading from, Reading to) {
    String start = from.value();
    String end = to.value();
    if (from.basis() == Basis.ANCHORED && to.basis() == Basis.WRITTEN) {
      start = inYearOf(start, end, 0); // "28 January to 2 February 2025"
    }
    if (start.compareTo(end) > 0 && to.basis() == Basis.ANCHORED) {
      end = inYearOf(end, start, 1);
    } else if (start.compareTo(end) > 0) {
      start = inYearOf(start, end, -1);
    }
    Basis basis = to.basis();
    boolean near = start.compareTo(end) < 0 && year(end) - year(start) < 2;
    return near
        ? new Reading(from.first(), to.last(), start + "/" + end, Precision.INTERVAL, basis)
        : from;
  }

  private static int year(String value) {
    return Integer.parseInt(value.substring(0, 4));
  }

  /** The day or month {@code value} in the year of {@code other}, {@code step} years on. */
  private static String inYearOf(String value, String other, int step) {
    int year = year(other) + step;
    return value.length() == 7
        ? YearMonth.parse(value).withYear(year).toString()
        : LocalDate.parse(value).withYear(year).toString();
  }
}
