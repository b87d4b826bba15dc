package org.nightdesk.batch.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/**
 * The H2 database in a state folder, held by one process at a time.
 *
 * <p>Every commit is on disk before it is acknowledged ({@code WRITE_DELAY=0}): what a killed night
 * had committed, the next one finds.
 */
public final class StateDatabase implements AutoCloseable {
  /** The number of the layout in {@code db/schema.sql}; a state of another number is not read. */
  static final String SCHEMA_VERSION = "4";

  private static final int DATABASE_ALREADY_OPEN = 90020;

  private final JdbcConnectionPool pool;
  private volatile boolean compacts;

  private StateDatabase(JdbcConnectionPool pool) {
    this.pool = pool;
  }

  /**
   * Opens the state in {@code folder}, and lays out its tables when it is new.
   *
   * @param connections how many may be in use at once, at least 1
   * @throws StateInUseException if another process holds it
   * @throws StateLayoutException if another version of Nightdesk made it
   */
  public static StateDatabase open(Path folder, int connections) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot make the state folder " + folder, e);
    }
    String url = "jdbc:h2:file:" + folder.toAbsolutePath().resolve("nightdesk")
        + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=60000;TRACE_LEVEL_FILE=0";
    JdbcConnectionPool pool = JdbcConnectionPool.create(url, "sa", "");
    pool.setMaxConnections(connections);
    StateDatabase database = new StateDatabase(pool);
    try {
      database.layOut(folder);
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

  public DataSource dataSource() {
    return pool;
  }

  /** When it is closed, its file is written anew without its gaps. */
  public void compactOnClose() {
    compacts = true;
  }

  /**
   * Makes the tables once. The version is written last, so a state whose first start was killed
   * half-way is laid out again from nothing.
   */
  private void layOut(Path folder) throws SQLException {
    try (Connection connection = pool.getConnection()) {
      connection.getMetaData();
    }
    JdbcTemplate jdbc = new JdbcTemplate(pool);
    if (hasTable(jdbc, "STATE_VALUE")) {
      String version = jdbc.query(
          "SELECT content FROM STATE_VALUE WHERE name = 'schema'",
          rows -> rows.next() ? rows.getString(1) : "");
      if (SCHEMA_VERSION.equals(version)) {
        return;
      }
      if (version != null && !version.isEmpty()) {
        throw new StateLayoutException(folder, version, SCHEMA_VERSION);
      }
    }
    jdbc.execute("DROP ALL OBJECTS");
    ResourceDatabasePopulator tables = new ResourceDatabasePopulator(
        new ClassPathResource("org/springframework/batch/core/schema-h2.sql"),
        new ClassPathResource("db/schema.sql"));
    tables.setSqlScriptEncoding("UTF-8");
    tables.execute(pool);
    jdbc.update("INSERT INTO STATE_VALUE (name, content) VALUES ('schema', ?)", SCHEMA_VERSION);
  }

  private static boolean hasTable(JdbcTemplate jdbc, String name) {
    Integer count = jdbc.queryForObject(
        "SELECT COUNT(*) FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_NAME = ?", Integer.class, name);
    return count != null && count > 0;
  }

  @Override
  public void close() {
    try (Connection connection = pool.getConnection();
        var statement = connection.createStatement()) {
      statement.execute(compacts ? "SHUTDOWN COMPACT" : "SHUTDOWN");
    } catch (SQLException e) {
      // Nothing is lost: every commit is on disk already, and the file is read as after a kill.
      System.getLogger(StateDatabase.class.getName())
          .log(System.Logger.Level.DEBUG, "the state was not shut down in order", e);
    } finally {
      pool.dispose();
    }
  }
}
