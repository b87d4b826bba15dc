package org.nightdesk.reporting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.nightdesk.reporting.row.Extract;
import org.nightdesk.reporting.row.NightExtracts;
import org.nightdesk.reporting.row.TextRow;

/** Tables held in memory, given in any order. */
public final class RowsInMemory implements NightExtracts {
  private final Map<Class<?>, List<Record>> rows = new HashMap<>();

  public RowsInMemory add(Record... more) {
    for (var row : more) {
      rows.computeIfAbsent(row.getClass(), type -> new ArrayList<>()).add(row);
    }
    return this;
  }

  @Override
  public <R extends Record> Stream<R> rows(Class<R> rowClass) {
    return rows.getOrDefault(rowClass, List.of()).stream()
        .sorted(Extract.of(rowClass).order())
        .map(rowClass::cast);
  }

  @Override
  public Stream<TextRow> texts() {
    return rows.getOrDefault(TextRow.class, List.of()).stream()
        .map(TextRow.class::cast)
        .sorted(Comparator.comparing(TextRow::articleId));
  }
}
