package org.nightdesk.reporting.csv;

import java.util.List;

/**
 * What one table came to.
 *
 * @param file relative to the folder of the tables, with forward slashes
 * @param rows header left out
 * @param guardedCells text cells that got an apostrophe, in {@code file}
 * @param parts the numbered parts written beside it; empty for a table that fits
 */
public record TableTotals(String file, long rows, long guardedCells, List<String> parts) {
  public TableTotals {
    parts = List.copyOf(parts);
  }
}
