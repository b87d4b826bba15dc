package org.nightdesk.reporting.csv;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the tables of a night came to, for run.json and for the counts that must balance.
 *
 * @param tables in the order of {@link org.nightdesk.reporting.row.Extract}
 * @param texts lines of technical/texts.jsonl
 */
public record CsvTotals(List<TableTotals> tables, long texts) {
  public CsvTotals {
    tables = List.copyOf(tables);
  }

  public long guardedCells() {
    return tables.stream().mapToLong(TableTotals::guardedCells).sum();
  }

  /** Cells longer than a spreadsheet holds; they are written whole. */
  public long longCells() {
    return tables.stream().mapToLong(TableTotals::allLongCells).sum();
  }

  /** Rows by the name of the table, tables for programs left out, and cells that were treated specially. */
  public SortedMap<String, Long> counts() {
    SortedMap<String, Long> counts = new TreeMap<>();
    for (TableTotals table : tables) {
      if (!table.file().contains("/")) {
        counts.put(table.file().replace(".csv", ""), table.rows());
      }
    }
    counts.put("guarded_cells", guardedCells());
    counts.put("long_cells", longCells());
    return counts;
  }
}
