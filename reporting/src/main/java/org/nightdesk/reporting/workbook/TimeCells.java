package org.nightdesk.reporting.workbook;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What cells say of dates and times; the same few stand in most rows, so they are worked out once. */
final class TimeCells {
  /** Different ones held at once. */
  private static final int HELD = 10_000;

  /** Days from a spreadsheet's day 0, which is in 1899, to the first day of 1970. */
  private static final long DAY_OF_1970 = 25_569;

  private static final double SECONDS_A_DAY = 86_400;

  private final SheetStyles styles;
  private final Map<String, Optional<Cell>> cells = new HashMap<>();

  TimeCells(SheetStyles styles) {
    this.styles = styles;
  }

  /**
   * @param days since a spreadsheet's day 0, the time of the day as the fraction
   */
  record Cell(int style, String days) {}

  /** The cell for an ISO date or time; empty where no cell holds such a thing. */
  Optional<Cell> of(String iso) {
    Optional<Cell> known = cells.get(iso);
    if (known == null) {
      if (cells.size() == HELD) {
        cells.clear();
      }
      known = StatedTime.of(iso).map(this::cell);
      cells.put(iso, known);
    }
    return known;
  }

  private Cell cell(StatedTime stated) {
    long day = DAY_OF_1970 + stated.time().toLocalDate().toEpochDay();
    double days = day + stated.time().toLocalTime().toSecondOfDay() / SECONDS_A_DAY;
    return new Cell(styles.of(stated.format()), String.valueOf(days));
  }
}
