package org.nightdesk.enrichment.compare;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How far two dates may be one. */
final class DateKinship {
  private static final double COARSER_DATE = 0.7;

  private DateKinship() {}

  /** A day in its month, and one weekday taken for that of the week before or after. */
  static double of(String a, String b) {
    boolean within = a.startsWith(b) || b.startsWith(a);
    if (within) {
      return COARSER_DATE;
    }
    boolean overlap = first(a).compareTo(last(b)) <= 0 && first(b).compareTo(last(a)) <= 0;
    if (overlap && (a.indexOf('/') > 0 || b.indexOf('/') > 0)) {
      return COARSER_DATE;
    }
    if (a.length() != 10 || b.length() != 10) {
      return 0;
    }
    try {
      return Math.abs(ChronoUnit.DAYS.between(LocalDate.parse(a), LocalDate.parse(b))) == 7
          ? COARSER_DATE
          : 0;
    } catch (DateTimeException e) {
      return 0;
    }
  }

  /** The first day, month or year of a date; an interval has its first and its last after a slash. */
  private static String first(String date) {
    int slash = date.indexOf('/');
    return slash < 0 ? date : date.substring(0, slash);
  }

  private static String last(String date) {
    return date.substring(date.indexOf('/') + 1) + "~";
  }
}
