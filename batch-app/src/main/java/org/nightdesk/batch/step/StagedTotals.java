package org.nightdesk.batch.step;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.nightdesk.reporting.csv.CsvTotals;
import org.nightdesk.reporting.csv.TableTotals;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.infrastructure.item.ExecutionContext;

/**
 * What the staged tables came to, kept with the job: run.json is written by a later step, and after a
 * kill by a later process.
 */
final class StagedTotals {
  private static final String TEXTS = "staged.texts";
  private static final String TABLES = "staged.tables";

  private StagedTotals() {}

  static void keep(ChunkContext context, CsvTotals totals) {
    StringBuilder lines = new StringBuilder();
    for (TableTotals table : totals.tables()) {
      lines.append(table.file()).append('\t').append(table.rows()).append('\t');
      lines.append(table.guardedCells()).append('\t');
      table
          .longCells()
          .forEach(
              (column, cells) -> lines.append(column).append('=').append(cells).append(' '));
      lines.append('\t');
      lines.append(String.join(" ", table.parts())).append('\n');
    }
    ExecutionContext job = job(context);
    job.putString(TABLES, lines.toString());
    job.putLong(TEXTS, totals.texts());
  }

  static CsvTotals in(ChunkContext context) {
    List<TableTotals> tables = new ArrayList<>();
    for (String line : job(context).getString(TABLES).split("\n")) {
      String[] cells = line.split("\t", -1);
      tables.add(new TableTotals(
          cells[0],
          Long.parseLong(cells[1]),
          Long.parseLong(cells[2]),
          longCells(cells[3]),
          words(cells[4])));
    }
    return new CsvTotals(tables, job(context).getLong(TEXTS));
  }

  /** Rows by file, relative to the folder of the tables. */
  static Map<String, Long> rows(ChunkContext context) {
    Map<String, Long> rows = new TreeMap<>();
    in(context).tables().forEach(table -> rows.put(table.file(), table.rows()));
    return rows;
  }

  private static SortedMap<String, Long> longCells(String cell) {
    SortedMap<String, Long> longCells = new TreeMap<>();
    for (String each : words(cell)) {
      int equals = each.indexOf('=');
      longCells.put(each.substring(0, equals), Long.parseLong(each.substring(equals + 1)));
    }
    return longCells;
  }

  private static List<String> words(String cell) {
    return cell.isBlank() ? List.of() : List.of(cell.strip().split(" "));
  }

  private static ExecutionContext job(ChunkContext context) {
    return context.getStepContext().getStepExecution().getJobExecution().getExecutionContext();
  }
}
