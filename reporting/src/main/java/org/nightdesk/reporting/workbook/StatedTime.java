package org.nightdesk.reporting.workbook;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A date or date-time as a spreadsheet takes it: a number, and the format that shows it as stated.
 *
 * <p>A spreadsheet's times have no offset. So the cell holds the time on the source's own clock, and the
 * format writes the offset behind it; nothing is converted and nothing is lost.
 *
 * @param time midnight for a date alone
 * @param format a spreadsheet's number format
 */
record StatedTime(LocalDateTime time, String format) {
  private static final String DAY_FORMAT = "yyyy\\-mm\\-dd";
  private static final int DAY = "2025-12-04".length();
  private static final int MINUTE = "2025-12-04T08:30".length();
  private static final int SECOND = "2025-12-04T08:30:00".length();

  /** Spreadsheets count days from 1900 and take that year for a leap year; later years are safe. */
  private static final int FIRST_YEAR = 1901;

  private static final int LAST_YEAR = 9999;

  /** Empty for a month, a year, an interval, parts of a second, and years no spreadsheet counts. */
  static Optional<StatedTime> of(String iso) {
    if (iso.length() < DAY) {
      return Optional.empty();
    }
    String format = DAY_FORMAT;
    String time = iso + "T00:00";
    if (iso.length() > DAY) {
      OptionalInt end = endOfTime(iso);
      if (end.isEmpty()) {
        return Optional.empty();
      }
      time = iso.substring(0, end.getAsInt());
      format = DAY_FORMAT + (end.getAsInt() == MINUTE ? "\"T\"hh:mm" : "\"T\"hh:mm:ss");
      String offset = iso.substring(end.getAsInt());
      if (!offset.isEmpty()) {
        format = format + "\"" + offset + "\"";
      }
    }
    try {
      var parsed = LocalDateTime.parse(time);
      return parsed.getYear() < FIRST_YEAR || parsed.getYear() > LAST_YEAR
          ? Optional.empty()
          : Optional.of(new StatedTime(parsed, format));
    } catch (DateTimeException notATime) {
      return Optional.empty();
    }
  }

  /** Where the time of day ends; nothing where what follows is no offset. */
  private static OptionalInt endOfTime(String iso) {
    for (int end : new int[] {SECOND, MINUTE}) {
      if (iso.length() >= end && isOffset(iso.substring(end))) {
        return OptionalInt.of(end);
      }
    }
    return OptionalInt.empty();
  }

  private static boolean isOffset(String end) {
    if (end.isEmpty() || end.equals("Z")) {
      return true;
    }
    return end.length() == "+02:00".length()
        && (end.charAt(0) == '+' || end.charAt(0) == '-')
        && end.charAt(3) == ':'
        && end.chars().allMatch(each -> each >= '0' && each <= '9' || "+-:".indexOf(each) >= 0);
  }
}
