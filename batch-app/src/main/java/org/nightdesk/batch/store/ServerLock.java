package org.nightdesk.batch.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * One run at a time on a state that a server holds: an advisory lock of the connection that took it. The
 * server lets go of it when that connection ends, however the process behind it ended. Connections that
 * work on the state hold shares of a second lock, so that a run never begins beside the last statements
 * of a dead one.
 *
 * <p>The locks are those of a schema: two states in one database do not hinder each other.
 */
final class ServerLock implements RunLock {
  /** "Nite" and its neighbour, so that locks of other programs in the database are others. */
  private static final int RUN = 0x4e697465;

  private static final int WORK = RUN + 1;

  /** A connection that waits for what a dead run has under way gives up after so long. */
  private static final String PATIENCE = "10s";

  /** What the server says when a lock was waited for in vain. */
  private static final String LOCK_NOT_AVAILABLE = "55P03";

  private final Connection connection;

  private ServerLock(Connection connection) {
    this.connection = connection;
  }

  static ServerLock take(ServerAddress address, String what) {
    // The server cuts names at 63 bytes.
    String name = "nightdesk process %s, %s".formatted(ProcessHandle.current().pid(), what);
    try {
      Connection connection = ServerConnections.alone(address, name);
      try {
        int schema = schema(connection);
        if (!is(connection, "SELECT pg_try_advisory_lock(%s, %s)".formatted(RUN, schema))) {
          throw new StateInUseException(address.toString(), holder(connection, RUN, schema));
        }
        awaitWork(connection, address, schema);
        return new ServerLock(connection);
      } catch (SQLException | RuntimeException e) {
        connection.close();
        throw e;
      }
    } catch (SQLException e) {
      throw new StateUnreachableException(address, e);
    }
  }

  /** The connection begins to work on the state. */
  static void shareWork(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("SET lock_timeout = '%s'".formatted(PATIENCE));
      statement.execute(
          "SELECT pg_advisory_lock_shared(%s, %s)".formatted(WORK, schema(connection)));
      statement.execute("SET lock_timeout = 0");
    }
  }

  /** Waits until no connection of a dead run works on the state any more. */
  private static void awaitWork(Connection connection, ServerAddress address, int schema)
      throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("SET lock_timeout = '%s'".formatted(PATIENCE));
      statement.execute("SELECT pg_advisory_lock(%s, %s)".formatted(WORK, schema));
      statement.execute("SELECT pg_advisory_unlock(%s, %s)".formatted(WORK, schema));
      statement.execute("SET lock_timeout = 0");
    } catch (SQLException e) {
      if (LOCK_NOT_AVAILABLE.equals(e.getSQLState())) {
        throw new StateInUseException(address.toString(), holder(connection, WORK, schema));
      }
      throw e;
    }
  }

  /** Names the schema the connection works in, as a number of at most 31 bits. */
  private static int schema(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT current_schema()")) {
      row.next();
      String schema = row.getString(1);
      if (schema == null) {
        throw new SQLException("the schema the address names is not there; create it first");
      }
      return schema.hashCode() & Integer.MAX_VALUE;
    }
  }

  private static boolean is(Connection connection, String question) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(question)) {
      return row.next() && row.getBoolean(1);
    }
  }

  /** Who holds a lock since when; empty where the server does not tell. */
  private static String holder(Connection connection, int lock, int schema) throws SQLException {
    try (PreparedStatement holders = connection.prepareStatement("""
        SELECT a.application_name, COALESCE(host(a.client_addr), 'the server itself'),
          to_char(a.backend_start AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')
        FROM pg_locks l JOIN pg_stat_activity a ON a.pid = l.pid
        WHERE l.locktype = 'advisory' AND l.granted AND l.classid::bigint = ?
          AND l.objid::bigint = ? AND l.objsubid = 2 AND a.datname = current_database()
          AND a.pid <> pg_backend_pid()
        ORDER BY a.backend_start, a.pid FETCH FIRST 1 ROW ONLY
        """)) {
      holders.setLong(1, lock);
      holders.setLong(2, schema);
      try (ResultSet row = holders.executeQuery()) {
        if (!row.next() || row.getString(1) == null || row.getString(3) == null) {
          return "";
        }
        return "%s, from %s, since %s"
            .formatted(row.getString(1), row.getString(2), row.getString(3));
      }
    }
  }

  /** Lets go of it. */
  @Override
  public void close() {
    try (connection;
        Statement statement = connection.createStatement()) {
      // At once: the server may notice later that the connection is closed, and who runs next would
      // be refused.
      statement.execute("SELECT pg_advisory_unlock_all()");
    } catch (SQLException e) {
      System.getLogger(ServerLock.class.getName())
          .log(System.Logger.Level.DEBUG, "the server is gone, and the lock with it", e);
    }
  }
}
