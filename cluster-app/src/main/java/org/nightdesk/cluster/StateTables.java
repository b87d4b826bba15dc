package org.nightdesk.cluster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.apache.commons.io.FileUtils;
import org.jspecify.annotations.Nullable;
import org.nightdesk.batch.store.StateDatabase;
import org.springframework.jdbc.core.JdbcTemplate;

/** The tables of a state as bundles: filled from some, and read out as some. */
final class StateTables {
  /** Bookkeeping of the state and of the job; no stage works on it. */
  private static final List<String> NOT_WORK = List.of("STATE_VALUE", "NIGHT", "CHECKED_ARTICLE");

  /** What a row belongs to, by the first of these columns its table has. */
  private static final List<String> KEYS = List.of(
      "ARTICLE_ID", "ARTICLE_A", "STORY_ID", "STORYLINE_ID", "ENTITY_ID", "ORIGIN_ID", "SHELF");

  private static final int ROWS_AT_ONCE = 1000;

  /** Bundles of a thing with very many rows are cut, so that none outgrows a buffer. */
  private static final int BYTES_A_BUNDLE = 1 << 20;

  private final DataSource source;
  private final JdbcTemplate jdbc;
  private final SortedMap<String, List<String>> columns = new TreeMap<>();
  private final Map<String, Long> loaded = new HashMap<>();

  StateTables(DataSource source) {
    this.source = source;
    this.jdbc = new JdbcTemplate(source);
    jdbc.query("""
        SELECT c.TABLE_NAME, c.COLUMN_NAME FROM INFORMATION_SCHEMA.COLUMNS c
        JOIN INFORMATION_SCHEMA.TABLES t ON t.TABLE_SCHEMA = c.TABLE_SCHEMA
          AND t.TABLE_NAME = c.TABLE_NAME
        WHERE c.TABLE_SCHEMA = 'PUBLIC' AND t.TABLE_TYPE = 'BASE TABLE'
        ORDER BY c.TABLE_NAME, c.ORDINAL_POSITION
        """, row -> {
      String table = row.getString(1);
      if (isWork(table)) {
        columns.computeIfAbsent(table, k -> new ArrayList<>()).add(row.getString(2));
      }
    });
  }

  /** The tables of a new state, read out of one that is thrown away. */
  static StateTables ofNewState() {
    try {
      Path folder = Files.createTempDirectory("nightdesk-layout-");
      // Within a step Spring keeps the connections that laid out and read the tables; one more
      // closes.
      try (StateDatabase state = StateDatabase.open(folder, 3)) {
        return new StateTables(state.dataSource());
      } finally {
        FileUtils.deleteDirectory(folder.toFile());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isWork(String table) {
    return !NOT_WORK.contains(table)
        && !table.startsWith("BATCH_")
        && !table.toLowerCase(java.util.Locale.ROOT).startsWith("flyway");
  }

  /** All tables stages work on, by name. */
  List<String> names() {
    return List.copyOf(columns.keySet());
  }

  /** Position of a column in the rows of a table. */
  int column(String table, String column) {
    return columns.getOrDefault(table, List.of()).indexOf(column);
  }

  /** Empties all tables. */
  void clear() {
    columns.keySet().forEach(table -> jdbc.execute("TRUNCATE TABLE \"" + table + "\""));
    loaded.clear();
  }

  /** Fills tables from bundles, in any order. */
  void fill(Iterator<Bundle> bundles) {
    try (Connection connection = source.getConnection()) {
      connection.setAutoCommit(false);
      Map<String, PreparedStatement> inserts = new HashMap<>();
      Map<String, Integer> waiting = new HashMap<>();
      while (bundles.hasNext()) {
        Bundle bundle = bundles.next();
        loaded.merge(bundle.table(), sum(bundle.content()), Long::sum);
        if (bundle.rows() == 0) {
          continue;
        }
        PreparedStatement insert = inserts.get(bundle.table());
        if (insert == null) {
          insert = connection.prepareStatement(insert(bundle.table()));
          inserts.put(bundle.table(), insert);
        }
        for (@Nullable Object[] cells : RowBytes.read(bundle.content())) {
          for (int i = 0; i < cells.length; i++) {
            insert.setObject(i + 1, cells[i]);
          }
          insert.addBatch();
        }
        if (waiting.merge(bundle.table(), bundle.rows(), Integer::sum) >= ROWS_AT_ONCE) {
          insert.executeBatch();
          connection.commit();
          waiting.put(bundle.table(), 0);
        }
      }
      for (PreparedStatement insert : inserts.values()) {
        insert.executeBatch();
        insert.close();
      }
      connection.commit();
    } catch (SQLException e) {
      throw new IllegalStateException("the tables of a part cannot be filled", e);
    }
  }

  private String insert(String table) {
    List<String> names = columns.get(table);
    if (names == null) {
      throw new IllegalStateException("the state has no table " + table);
    }
    return "INSERT INTO \"%s\" (\"%s\") VALUES (?%s)"
        .formatted(table, String.join("\", \"", names), ", ?".repeat(names.size() - 1));
  }

  /** Whether a table holds other rows than it was filled with. */
  boolean hasChanged(String table) {
    long[] sum = {0};
    read(table, bundle -> sum[0] += sum(bundle.content()));
    return sum[0] != loaded.getOrDefault(table, 0L);
  }

  /** All rows of a table, bundled by what they belong to. */
  void read(String table, Consumer<Bundle> taker) {
    List<String> names = columns.getOrDefault(table, List.of());
    int key =
        KEYS.stream().mapToInt(names::indexOf).filter(i -> i >= 0).findFirst().orElse(-1);
    String order = key < 0 ? "" : " ORDER BY \"" + names.get(key) + "\"";
    RowBytes rows = new RowBytes();
    String[] last = {""};
    jdbc.query(
        "SELECT \"%s\" FROM \"%s\"%s".formatted(String.join("\", \"", names), table, order),
        row -> {
          @Nullable Object[] cells = cells(row, names.size());
          String now = key < 0 || cells[key] == null ? "" : cells[key].toString();
          if (rows.rows() > 0 && (!now.equals(last[0]) || rows.size() > BYTES_A_BUNDLE)) {
            taker.accept(bundle(table, last[0], rows));
          }
          last[0] = now;
          rows.add(cells);
        });
    if (rows.rows() > 0) {
      taker.accept(bundle(table, last[0], rows));
    }
  }

  private static Bundle bundle(String table, String key, RowBytes rows) {
    int count = rows.rows();
    return new Bundle(table, key, count, rows.take());
  }

  private static @Nullable Object[] cells(ResultSet row, int count) throws SQLException {
    @Nullable Object[] cells = new Object[count];
    for (int i = 0; i < count; i++) {
      cells[i] = row.getObject(i + 1);
    }
    return cells;
  }

  /** Adds up over rows whatever their order and bundles; equal sums are taken for equal rows. */
  private static long sum(byte[] content) {
    long sum = 0;
    for (@Nullable Object[] cells : RowBytes.read(content)) {
      long hash = 1125899906842597L;
      for (byte each : RowBytes.of(cells)) {
        hash = 31 * hash + each;
      }
      hash ^= hash >>> 32;
      sum += hash * 0x9E3779B97F4A7C15L + Arrays.hashCode(cells);
    }
    return sum;
  }
}
