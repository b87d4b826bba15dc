package org.nightdesk.reporting.row;

import java.util.stream.Stream;

/**
 * The tables of one night, row by row. The caller closes each stream; a stream may hold a cursor
 * open, and several may be open at once.
 */
public interface NightExtracts {
  /**
   * The rows of the table with this row class.
   *
   * @return sorted by {@link Extract#order()}; empty for a table without rows
   */
  <R extends Record> Stream<R> rows(Class<R> rowClass);

  /** The texts of the articles, sorted by article id. */
  Stream<TextRow> texts();
}
