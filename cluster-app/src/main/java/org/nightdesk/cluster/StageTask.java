package org.nightdesk.cluster;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.util.TaskCompletionListener;
import org.nightdesk.batch.store.JdbcNightStore;
import org.nightdesk.batch.store.NightMemory;
import org.nightdesk.reporting.row.Extract;
import org.nightdesk.reporting.row.NightExtracts;
import org.nightdesk.reporting.row.TextRow;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What an executor does with its part of a stage: fills a shard with the part's rows, runs the step of
 * the local night over it and hands on the tables it leaves.
 */
final class StageTask {
  /** A row that goes to every part, so that a part without rows is worked on too. */
  static final String GO = "_GO";

  private StageTask() {}

  /**
   * Runs a step over tables.
   *
   * @param writes the tables it leaves; empty for those that have changed
   * @param places articles told together that are put in one place; 0 where no places are needed
   */
  record OverTables(
      NightOrder order, String step, Map<String, String> before, List<String> writes, int places)
      implements MapPartitionsFunction<Row, Row> {
    @Override
    public Iterator<Row> call(Iterator<Row> rows) throws Exception {
      if (!rows.hasNext()) {
        return List.<Row>of().iterator();
      }
      try (ShardPool.Lease lease = ShardPool.take(order)) {
        Shard shard = lease.shard();
        shard.tables().fill(bundles(rows));
        ShardOutcome outcome = shard.run(step, before);
        Spool spool = spool();
        if (outcome.notFit().isEmpty()) {
          for (String table : writes.isEmpty() ? changed(shard.tables()) : writes) {
            write(shard, table, spool);
          }
          if (places > 0) {
            outcome.counts().put(Places.COUNT, (long) Places.write(shard, places, spool));
          }
        }
        add(spool, outcome.bundle().row());
        lease.done();
        return read(spool);
      }
    }

    private static List<String> changed(StateTables tables) {
      return tables.names().stream().filter(tables::hasChanged).toList();
    }
  }

  /** Reads ranges of the index's entries. */
  record OverEntries(NightOrder order, List<String> writes)
      implements MapPartitionsFunction<Row, Row> {
    @Override
    public Iterator<Row> call(Iterator<Row> ranges) throws Exception {
      Spool spool = spool();
      while (ranges.hasNext()) {
        Row range = ranges.next();
        try (ShardPool.Lease lease = ShardPool.take(order)) {
          Shard shard = lease.shard();
          shard.inputs().entries(range.getInt(0), range.getInt(1));
          ShardOutcome outcome = shard.run("readCorpus", Map.of());
          if (range.getInt(0) > 0) {
            // Links that lead nowhere belong to no range; the first one's word on them is enough.
            int told =
                shard.bean(JdbcTemplate.class).update("DELETE FROM REJECTION WHERE ordinal < 0");
            outcome.counts().merge("rejected", (long) -told, Long::sum);
          }
          for (String table : writes) {
            write(shard, table, spool);
          }
          add(spool, outcome.bundle().row());
          lease.done();
        }
      }
      return read(spool);
    }
  }

  /**
   * Makes the rows people read out of a part's tables.
   *
   * @param tables names of the tables to make; texts are made where {@code texts} says so
   */
  record ToRows(NightOrder order, List<String> tables, boolean texts)
      implements MapPartitionsFunction<Row, Row> {
    @Override
    public Iterator<Row> call(Iterator<Row> rows) throws Exception {
      if (!rows.hasNext()) {
        return List.<Row>of().iterator();
      }
      try (ShardPool.Lease lease = ShardPool.take(order)) {
        Shard shard = lease.shard();
        shard.tables().fill(bundles(rows));
        int place = TaskContext.getPartitionId();
        NightExtracts extracts = shard.inputs().get();
        Spool spool = spool();
        for (String name : tables) {
          Extract table = Extract.valueOf(name);
          long came = 0;
          try (Stream<? extends Record> all = extracts.rows(table.rowClass())) {
            for (Iterator<? extends Record> each = all.iterator(); each.hasNext(); ) {
              add(spool, TableRow.of(table, each.next(), place, came++));
            }
          }
        }
        if (texts) {
          long came = 0;
          try (Stream<TextRow> all = extracts.texts()) {
            for (Iterator<TextRow> each = all.iterator(); each.hasNext(); ) {
              add(spool, TableRow.of(each.next(), place, came++));
            }
          }
        }
        lease.done();
        return read(spool);
      }
    }
  }

  /** Joins the rows of all parts and writes the brief out of them. */
  record ToBrief(NightOrder order) implements MapPartitionsFunction<Row, Row> {
    @Override
    public Iterator<Row> call(Iterator<Row> rows) throws Exception {
      try (ShardPool.Lease lease = ShardPool.take(order)) {
        Shard shard = lease.shard();
        ShardOutcome outcome;
        try (JoinedExtracts joined = new JoinedExtracts(rows)) {
          shard.inputs().extracts(joined);
          outcome = shard.run("writeBrief", Map.of());
        }
        lease.done();
        return List.of(outcome.bundle().row()).iterator();
      }
    }
  }

  /** Keeps what the night told for the nights to come. */
  record ToMemory(NightOrder order) implements MapPartitionsFunction<Row, Row> {
    @Override
    public Iterator<Row> call(Iterator<Row> rows) throws Exception {
      try (ShardPool.Lease lease = ShardPool.take(order)) {
        Shard shard = lease.shard();
        shard.tables().fill(bundles(rows));
        shard.bean(NightMemory.class).remember(order.night());
        Spool spool = spool();
        for (String table : shard.tables().names()) {
          if (!JdbcNightStore.workTables().contains(table)) {
            write(shard, table, spool);
          }
        }
        lease.done();
        return read(spool);
      }
    }
  }

  static Iterator<Bundle> bundles(Iterator<Row> rows) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return rows.hasNext();
      }

      @Override
      public Bundle next() {
        return Bundle.of(rows.next());
      }
    };
  }

  /** One that goes when the task ends. */
  static Spool spool() {
    Spool spool = new Spool();
    TaskContext.get().addTaskCompletionListener((TaskCompletionListener) context -> spool.close());
    return spool;
  }

  static void add(Spool spool, Row row) {
    Object[] cells = new Object[row.size()];
    for (int i = 0; i < cells.length; i++) {
      cells[i] = row.get(i);
    }
    spool.add(RowBytes.of(cells));
  }

  /** A table without rows is written as such, so that nobody takes an earlier stage's for it. */
  static void write(Shard shard, String table, Spool spool) {
    boolean[] any = {false};
    shard.tables().read(table, bundle -> {
      any[0] = true;
      add(spool, bundle.row());
    });
    if (!any[0]) {
      add(spool, new Bundle(table, "", 0, new byte[0]).row());
    }
  }

  /** What is in a spool as rows. */
  static Iterator<Row> read(Spool spool) {
    Iterator<byte[]> pieces = spool.pieces();
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return pieces.hasNext();
      }

      @Override
      public Row next() {
        return RowFactory.create(RowBytes.read(pieces.next()).get(0));
      }
    };
  }
}
