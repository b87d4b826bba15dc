package org.nightdesk.reporting.csv;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What one table came to.
 *
 * @param file relative to the folder of the tables, with forward slashes
 * @param rows header left out
 * @param guardedCells text cells that got an apostrophe, in {@code file}
 * @param longCells by column, how many cells in {@code file} are longer than a spreadsheet holds
 * @param parts the numbered parts written beside it; empty for a table that fits
 */
public record TableTotals(
    String file,
    long rows,
    long guardedCells,
    SortedMap<String, Long> longCells,
    List<String> parts) {
  /** UTF-16 code units a spreadsheet's cell holds; longer ones are written whole and counted. */
  public static final int CELL_LIMIT = 32_767;

  public TableTotals {
    longCells = Collections.unmodifiableSortedMap(new TreeMap<>(longCells));
    parts = List.copyOf(parts);
  }

  /** A table of short cells that fits into one file. */
  public static TableTotals of(String file, long rows, long guardedCells) {
    return new TableTotals(file, rows, guardedCells, new TreeMap<>(Map.of()), List.of());
  }

  /** Cells of all columns that are longer than a spreadsheet holds. */
  public long allLongCells() {
    return longCells.values().stream().mapToLong(Long::longValue).sum();
  }
}
