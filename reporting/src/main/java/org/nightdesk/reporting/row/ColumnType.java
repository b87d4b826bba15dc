package org.nightdesk.reporting.row;

/** How the cells of a column are to be understood. */
public enum ColumnType {
  /** What the component's own type says; never the type of a column. */
  AS_DECLARED,
  TEXT,
  /** An ISO date; may be empty. */
  DATE,
  /** An ISO date or date-time, with an offset only where the source states one; may be empty. */
  DATE_OR_TIME,
  /** An ISO date, month, year or interval; may be empty. */
  PERIOD,
  INTEGER,
  /** A plain decimal with a point; may be empty. */
  DECIMAL,
  /** {@code true} or {@code false}. */
  BOOLEAN;

  /** Whether the cells are characters to a spreadsheet rather than numbers or truth values. */
  public boolean isText() {
    return switch (this) {
      case TEXT, DATE, DATE_OR_TIME, PERIOD -> true;
      case INTEGER, DECIMAL, BOOLEAN, AS_DECLARED -> false;
    };
  }
}
