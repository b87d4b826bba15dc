package org.nightdesk.reporting.row;

/** How the cells of a column are to be understood. */
public enum ColumnType {
  /** What the component's own type says; never the type of a column. */
  AS_DECLARED,
  TEXT,
  INTEGER,
  /** A plain decimal with a point; may be empty. */
  DECIMAL,
  /** {@code true} or {@code false}. */
  BOOLEAN
}
