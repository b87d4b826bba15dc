package org.nightdesk.batch.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.h2.engine.Constants;
import org.h2.engine.Database;
import org.h2.engine.SessionLocal;
import org.h2.index.Index;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.Cursor;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.table.Table;
import org.h2.value.VersionedValue;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/**
 * Rows that H2 holds to be changed by a transaction that is no more: of the job's records, or of what a
 * run that was cut off has worked out.
 *
 * <p>A file may be left so when the process is killed while two transactions are being written: the row
 * was written as one that is being changed, and what would undo the change was not. Whoever changes it
 * waits until the wait is given up, run after run, or takes it for a row of its own. A file is held by
 * one process at a time, so a row that is being changed when it is opened is changed by nobody.
 */
final class StrandedRows {
  private StrandedRows() {}

  /**
   * Where there are any, the job's tables are laid out anew and the work of the run that was cut off is
   * let go of, so that it begins anew: of a transaction that was half written, who knows which half
   * stands. What is remembered of published nights stays.
   *
   * @return whether there were any
   */
  static boolean clear(DataSource database) throws SQLException {
    if (!StateDialect.H2.hasTable(database, JobRuns.TABLES.get(0))) {
      return false;
    }
    try (Connection connection = database.getConnection()) {
      if (!areIn(connection)) {
        return false;
      }
      clear(connection);
      return true;
    }
  }

  private static void clear(Connection connection) throws SQLException {
    new ResourceDatabasePopulator(
            new ClassPathResource("org/springframework/batch/core/schema-drop-h2.sql"),
            StateDialect.H2.jobTables())
        .populate(connection);
    try (Statement statement = connection.createStatement()) {
      // A run whose work stands nowhere is not gone on with.
      statement.executeUpdate("DELETE FROM STATE_VALUE WHERE name = 'work'");
      for (String table : JdbcNightStore.workTables()) {
        statement.execute("TRUNCATE TABLE " + table);
      }
    }
  }

  /**
   * Looks at all rows and all their places in indices as they stand in the file. A query would not do: to a
   * transaction that happens to have the number of the dead one, its rows seem to be its own.
   */
  private static boolean areIn(Connection connection) throws SQLException {
    if (!(connection.unwrap(JdbcConnection.class).getSession() instanceof SessionLocal session)) {
      return false;
    }
    Database database = session.getDatabase();
    MVStore file = database.getStore().getMvStore();
    for (Table table : database.getSchema(Constants.SCHEMA_MAIN).getAllTablesAndViews(session)) {
      if (isBeingChanged(file, "table." + table.getId())) {
        return true;
      }
      for (Index index : Objects.requireNonNullElse(table.getIndexes(), List.<Index>of())) {
        if (isBeingChanged(file, "index." + index.getId())) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isBeingChanged(MVStore file, String name) {
    if (!file.hasMap(name)) {
      return false; // an index that is the table itself
    }
    MVMap<Object, Object> map = file.openMap(name);
    Cursor<Object, Object> rows = map.cursor(null);
    while (rows.hasNext()) {
      rows.next();
      if (rows.getValue() instanceof VersionedValue<?> row && !row.isCommitted()) {
        return true;
      }
    }
    return false;
  }
}
