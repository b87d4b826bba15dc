package org.nightdesk.reporting.row;

import java.util.List;
import java.util.Set;
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

  /**
   * Those of the rows that have a wanted text in a column, in the same order.
   *
   * @param column as in the header row
   * @throws IllegalArgumentException if the table has no such column
   */
  default <R extends Record> Stream<R> rowsWith(
      Class<R> rowClass, String column, Set<String> wanted) {
    Extract table = Extract.of(rowClass);
    ExtractColumn looked = table.columns().get(table.position(column));
    return rows(rowClass).filter(row -> wanted.contains(looked.valueOf(row).toString()));
  }

  /**
   * Some cells of each row, in the order of the rows. Where few of them are wanted this takes less than
   * making rows of all.
   *
   * @param columns as in the header row
   * @return texts in the order of {@code columns}, numbers as digits, without a guard against formulas
   * @throws IllegalArgumentException if the table has no such column
   */
  default Stream<String[]> cells(Class<? extends Record> rowClass, List<String> columns) {
    Extract table = Extract.of(rowClass);
    List<ExtractColumn> wanted =
        columns.stream().map(name -> table.columns().get(table.position(name))).toList();
    return rows(rowClass)
        .map(row ->
            wanted.stream().map(column -> column.valueOf(row).toString()).toArray(String[]::new));
  }

  /** The texts of the articles, sorted by article id. */
  Stream<TextRow> texts();
}
