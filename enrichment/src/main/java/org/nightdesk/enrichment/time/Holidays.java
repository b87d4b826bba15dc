package org.nightdesk.enrichment.time;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.nightdesk.enrichment.time.TimeReference.Precision;

/** Feast days with a date: Christmas, New Year and Easter, with or without a year. */
final class Holidays implements ExpressionReader {
  /** Month times 100 plus day of the month; zero for Easter, which moves. */
  private static final Map<String, Integer> DAYS = Map.of(
      "christmas", 1225,
      "christmas day", 1225,
      "christmas eve", 1224,
      "boxing day", 1226,
      "new year’s day", 101,
      "new year's day", 101,
      "new year’s eve", 1231,
      "new year's eve", 1231,
      "easter", 0,
      "easter sunday", 0);

  @Override
  public Optional<Reading> read(DatedSentence sentence, int token) {
    if (!sentence.tokens().isCapitalised(token)) {
      return Optional.empty();
    }
    for (int last = token + 3; last >= token; last--) {
      Integer day = DAYS.get(phrase(sentence, token, last));
      if (day != null) {
        return isPartOfName(sentence, last) ? Optional.empty() : found(sentence, token, last, day);
      }
    }
    return Optional.empty();
  }

  /** "Christmas Charity", "Easter Island". */
  private static boolean isPartOfName(DatedSentence sentence, int last) {
    return sentence.tokens().isCapitalised(last + 1);
  }

  private static String phrase(DatedSentence sentence, int first, int last) {
    StringBuilder phrase = new StringBuilder(sentence.lower(first));
    for (int i = first + 1; i <= last; i++) {
      phrase.append(sentence.isJoined(i) ? "" : " ").append(sentence.lower(i));
    }
    return phrase.toString();
  }

  private static Optional<Reading> found(DatedSentence sentence, int first, int last, int day) {
    int year = sentence.year(last + 1);
    if (year > 0) {
      String value = date(day, year).toString();
      return Optional.of(Reading.written(first, last + 1, value, Precision.DAY));
    }
    Direction direction = switch (sentence.lower(first - 1)) {
      case "last", "previous" -> Direction.PAST;
      case "next", "this", "coming", "following" -> Direction.FUTURE;
      default -> sentence.direction(first, last);
    };
    return Optional.of(sentence
        .day()
        .map(from ->
            Reading.anchored(first, last, near(from, day, direction).toString(), Precision.DAY))
        .orElseGet(() -> Reading.unresolved(first, last, Precision.DAY)));
  }

  private static LocalDate near(LocalDate from, int day, Direction direction) {
    LocalDate same = date(day, from.getYear());
    return switch (direction) {
      case PAST -> same.isAfter(from) ? date(day, from.getYear() - 1) : same;
      case FUTURE -> same.isBefore(from) ? date(day, from.getYear() + 1) : same;
      case UNKNOWN -> {
        LocalDate other = date(day, from.getYear() + (same.isBefore(from) ? 1 : -1));
        long distance = Math.abs(same.toEpochDay() - from.toEpochDay());
        yield distance <= Math.abs(other.toEpochDay() - from.toEpochDay()) ? same : other;
      }
    };
  }

  private static LocalDate date(int day, int year) {
    return day == 0 ? easter(year) : LocalDate.of(year, day / 100, day % 100);
  }

  /** Easter Sunday of the western churches, by the Gregorian computus. */
  private static LocalDate easter(int year) {
    int golden = year % 19;
    int century = year / 100;
    int epact = (century - century / 4 - (8 * century + 13) / 25 + 19 * golden + 15) % 30;
    int moon = epact - epact / 28 * (1 - epact / 28 * (29 / (epact + 1)) * ((21 - golden) / 11));
    int weekday = (year + year / 4 + moon + 2 - century + century / 4) % 7;
    int days = moon - weekday;
    int month = 3 + (days + 40) / 44;
    return LocalDate.of(year, month, days + 28 - 31 * (month / 4));
  }
}
