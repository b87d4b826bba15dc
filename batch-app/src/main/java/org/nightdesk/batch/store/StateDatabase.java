package org.nightdesk.batch.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.h2.message.DbException;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.MVStoreTool;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The database of a state: an H2 file in the state folder, held by one process at a time, or a schema of
 * a PostgreSQL server.
 *
 * <p>Every commit is on disk before it is acknowledged (H2 is told {@code WRITE_DELAY=0}): what a killed
 * night had committed, the next one finds.
 */
public final class StateDatabase implements AutoCloseable {
  private static final int DATABASE_ALREADY_OPEN = 90020;

  private final JdbcConnectionPool pool;
  private final DataSource stores;
  private final StateDialect dialect;
  private final String file;
  private volatile boolean compacts;
  private volatile boolean leavesNothing;
  private volatile String trouble = "";

  /**
   * @param file of the database; empty where a server holds it
   */
  private StateDatabase(JdbcConnectionPool pool, StateDialect dialect, String file) {
    this.file = file;
    this.pool = pool;
    this.stores =
        dialect == StateDialect.POSTGRESQL ? StorableText.over(pool) : OneWriter.over(pool);
    this.dialect = dialect;
  }

  /**
   * Opens the state in {@code folder}, with the tables this program reads: laid out when it is new,
   * migrated when an older program made it.
   *
   * @param connections how many may be in use at once, at least 1
   * @throws StateInUseException if another process holds it
   * @throws StateLayoutException if a newer Nightdesk made it
   */
  public static StateDatabase open(Path folder, int connections) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot make the state folder " + folder, e);
    }
    String url = "jdbc:h2:file:" + folder.toAbsolutePath().resolve("nightdesk")
        + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=60000;QUERY_CACHE_SIZE=128"
        + ";TRACE_LEVEL_FILE=0";
    JdbcConnectionPool pool = JdbcConnectionPool.create(url, "sa", "");
    String file = folder.toAbsolutePath().resolve("nightdesk.mv.db").toString();
    StateDatabase database = new StateDatabase(pool, StateDialect.H2, file);
    try {
      try (Connection connection = pool.getConnection()) {
        connection.getMetaData();
      }
      new StateSchema(StateDialect.H2, pool, folder.toString()).bring();
      pool.setMaxConnections(connections); // a migration takes some more
    } catch (StateLayoutException e) {
      database.close();
      throw e;
    } catch (SQLException e) {
      pool.dispose();
      if (e.getErrorCode() == DATABASE_ALREADY_OPEN) {
        throw new StateInUseException(folder, e);
      }
      throw new IllegalStateException(
          "cannot open the state in " + folder + ": " + e.getMessage(), e);
    }
    return database;
  }

  /** When it is closed, its file gives back room; a server sees to that itself. */
  public void compactOnClose() {
    compacts = true;
  }

  /**
   * When it is closed, its file, or each of its tables on a server, is written anew, so that nothing of
   * what was deleted is left in it. Where that fails {@link #trouble} says so.
   */
  public void leaveNothingOnClose() {
    leavesNothing = true;
  }

  /**
   * Opens the state that a server holds, in the same way.
   *
   * @param connections how many may be in use at once, at least 1
   * @throws StateLayoutException if a newer Nightdesk made it, or the schema holds other tables
   */
  static StateDatabase connect(ServerAddress address, int connections) {
    JdbcConnectionPool pool = JdbcConnectionPool.create(new ServerConnections(
        address, "nightdesk process %s, work".formatted(ProcessHandle.current().pid())));
    StateDatabase database = new StateDatabase(pool, StateDialect.POSTGRESQL, "");
    try {
      String encoding = new JdbcTemplate(pool).queryForObject("SHOW server_encoding", String.class);
      if (!"UTF8".equals(encoding)) {
        throw StateLayoutException.narrow(address.toString(), String.valueOf(encoding));
      }
      new StateSchema(StateDialect.POSTGRESQL, pool, address.toString()).bring();
      pool.setMaxConnections(connections);
      return database;
    } catch (DataAccessException e) {
      database.close();
      throw new StateUnreachableException(address, e.getMostSpecificCause());
    } catch (RuntimeException e) {
      database.close();
      throw e;
    }
  }

  /** Where the stores find it; always the same, so that they share a transaction. */
  public DataSource dataSource() {
    return stores;
  }

  @Override
  public void close() {
    try {
      if (dialect == StateDialect.H2) {
        shutDown();
        if (compacts || leavesNothing) {
          MVStoreTool.compact(file, false); // compressed it takes twice as long
        }
      } else if (leavesNothing) {
        writeTablesAnew();
      }
    } catch (SQLException | DataAccessException | MVStoreException | DbException e) {
      // Nothing is lost: every commit is on disk already, and the file is read as after a kill.
      System.getLogger(StateDatabase.class.getName())
          .log(System.Logger.Level.DEBUG, "the state was not shut down in order", e);
      Throwable root = e;
      while (root.getCause() != null) {
        root = root.getCause();
      }
      trouble = String.valueOf(root.getMessage());
    } finally {
      pool.dispose();
    }
  }

  /** What went wrong when it was closed; empty where nothing did. */
  public String trouble() {
    return trouble;
  }

  private void shutDown() throws SQLException {
    try (Connection connection = pool.getConnection();
        var statement = connection.createStatement()) {
      statement.execute("SHUTDOWN");
    }
  }

  /** Their statistics as well, for they quote values. */
  private void writeTablesAnew() {
    JdbcTemplate jdbc = new JdbcTemplate(pool);
    jdbc.queryForList("""
            SELECT quote_ident(tablename) FROM pg_tables
            WHERE schemaname = CURRENT_SCHEMA AND tableowner = CURRENT_USER ORDER BY tablename
            """, String.class)
        .forEach(table -> jdbc.execute("VACUUM (FULL, ANALYZE) " + table));
  }
}
