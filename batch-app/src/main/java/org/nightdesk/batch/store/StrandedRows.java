package org.nightdesk.batch.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/**
 * Rows of the job's records that H2 holds to be locked by a transaction that is no more.
 *
 * <p>A file was left so when the process was killed while two transactions were being written, which {@link
 * OneWriter} does not let happen any more: the row was written as one that is being changed, and what would undo the
 * change was not. H2 can read such a
 * row, but whoever changes it waits without end. A file is held by one process at a time, so a row that
 * is locked when it is opened is locked by nobody.
 */
final class StrandedRows {
  private StrandedRows() {}

  /**
   * Where there are any, the job's tables are laid out anew and the work of the run that was cut off is
   * let go of, so that it begins anew; what is remembered of published nights stays.
   *
   * @return whether there were any
   */
  static boolean clear(DataSource database) throws SQLException {
    if (!StateDialect.H2.hasTable(database, JobRuns.TABLES.get(0))) {
      return false;
    }
    try (Connection connection = database.getConnection();
        Connection other = database.getConnection()) {
      if (!areIn(connection) && !areBeside(other, connection)) {
        return false;
      }
      clear(connection);
      return true;
    }
  }

  /**
   * Looks once more while another transaction is open: H2 numbers them anew whenever a file is opened, and to
   * one that happens to have the number of the dead one, the rows seem to be its own.
   */
  private static boolean areBeside(Connection other, Connection connection) throws SQLException {
    other.setAutoCommit(false);
    try (Statement statement = other.createStatement()) {
      statement.executeUpdate("UPDATE STATE_VALUE SET content = content WHERE name = 'schema'");
      return areIn(connection);
    } finally {
      other.rollback();
      other.setAutoCommit(true);
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

  /** Locks what can be locked at once and lets go of it again. */
  private static boolean areIn(Connection connection) throws SQLException {
    connection.setAutoCommit(false);
    try (Statement statement = connection.createStatement()) {
      for (String table : JobRuns.TABLES) {
        if (count(statement, "SELECT 1 FROM " + table)
            != count(statement, "SELECT 1 FROM " + table + " FOR UPDATE SKIP LOCKED")) {
          return true;
        }
      }
      return false;
    } finally {
      connection.rollback();
      connection.setAutoCommit(true);
    }
  }

  private static int count(Statement statement, String query) throws SQLException {
    int count = 0;
    try (ResultSet rows = statement.executeQuery(query)) {
      while (rows.next()) {
        count++;
      }
    }
    return count;
  }
}
