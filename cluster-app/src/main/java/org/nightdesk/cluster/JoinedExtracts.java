package org.nightdesk.cluster;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.sql.Row;
import org.nightdesk.reporting.row.Extract;
import org.nightdesk.reporting.row.NightExtracts;
import org.nightdesk.reporting.row.TextRow;

/** The rows of all parts in the order of their tables, joined on the local disk of one executor. */
final class JoinedExtracts implements NightExtracts, AutoCloseable {
  private final List<Spool> tables = new ArrayList<>();

  /** Takes rows in any order of tables, those of a table in its order. */
  JoinedExtracts(Iterator<Row> rows) {
    for (int i = 0; i <= TableRow.TEXTS; i++) {
      tables.add(new Spool());
    }
    while (rows.hasNext()) {
      Row row = rows.next();
      tables.get(row.getInt(0)).add(row.getAs(4));
    }
  }

  @Override
  public <R extends Record> Stream<R> rows(Class<R> rowClass) {
    return stream(tables.get(Extract.of(rowClass).ordinal()), rowClass);
  }

  @Override
  public Stream<TextRow> texts() {
    return stream(tables.get(TableRow.TEXTS), TextRow.class);
  }

  private static <R extends Record> Stream<R> stream(Spool spool, Class<R> type) {
    Spool.Pieces pieces = spool.pieces();
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(pieces, Spliterator.ORDERED), false)
        .map(cells -> TableRow.read(type, cells))
        .onClose(pieces::close);
  }

  @Override
  public void close() {
    tables.forEach(Spool::close);
  }
}
