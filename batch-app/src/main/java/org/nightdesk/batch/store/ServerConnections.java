package org.nightdesk.batch.store;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.Statement;
import java.util.logging.Logger;
import javax.sql.ConnectionPoolDataSource;
import javax.sql.PooledConnection;
import org.postgresql.ds.PGConnectionPoolDataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.postgresql.ds.common.BaseDataSource;

/**
 * Makes connections to the server of a state. Each says on the server whose it is and holds a share of
 * the state's work while it lives, so that a run can wait until nothing of a dead one is under way.
 */
final class ServerConnections implements ConnectionPoolDataSource {
  /** Rows a query fetches at once. */
  private static final int FETCHED = 1000;

  /** Seconds until a server that does not answer is given up. */
  private static final int PATIENCE = 15;

  /** A machine that is gone is noticed within a minute, and its locks are free again. */
  private static final String WATCHFUL =
      "SET tcp_keepalives_idle = 30; SET tcp_keepalives_interval = 10; SET tcp_keepalives_count = 3;"
          + " SET client_min_messages = warning";

  private final PGConnectionPoolDataSource server = new PGConnectionPoolDataSource();

  /**
   * @param application what the server lists the connections as
   */
  ServerConnections(ServerAddress address, String application) {
    prepare(server, address, application);
  }

  /** A connection that has no share of the work; whoever asks for it closes it. */
  static Connection alone(ServerAddress address, String application) throws SQLException {
    PGSimpleDataSource server = new PGSimpleDataSource();
    prepare(server, address, application);
    Connection connection = server.getConnection();
    try (Statement statement = connection.createStatement()) {
      statement.execute(WATCHFUL);
      return connection;
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
  }

  private static void prepare(BaseDataSource server, ServerAddress address, String application) {
    server.setUrl(address.url());
    if (!address.user().isEmpty()) {
      server.setUser(address.user());
    }
    if (!address.password().isEmpty()) {
      server.setPassword(address.password());
    }
    server.setApplicationName(application);
    server.setReWriteBatchedInserts(true);
    server.setDefaultRowFetchSize(FETCHED);
    server.setTcpKeepAlive(true);
    server.setConnectTimeout(PATIENCE);
    server.setLoginTimeout(PATIENCE);
  }

  @Override
  public PooledConnection getPooledConnection() throws SQLException {
    PooledConnection pooled = server.getPooledConnection();
    try (Connection connection = pooled.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(WATCHFUL);
      ServerLock.shareWork(connection);
    } catch (SQLException e) {
      pooled.close();
      throw e;
    }
    return pooled;
  }

  @Override
  public PooledConnection getPooledConnection(String user, String password) throws SQLException {
    throw new SQLFeatureNotSupportedException("the address says who connects");
  }

  @Override
  public PrintWriter getLogWriter() throws SQLException {
    return server.getLogWriter();
  }

  @Override
  public void setLogWriter(PrintWriter out) throws SQLException {
    server.setLogWriter(out);
  }

  @Override
  public void setLoginTimeout(int seconds) throws SQLException {
    server.setLoginTimeout(seconds);
  }

  @Override
  public int getLoginTimeout() throws SQLException {
    return server.getLoginTimeout();
  }

  @Override
  public Logger getParentLogger() throws SQLFeatureNotSupportedException {
    throw new SQLFeatureNotSupportedException("the server's driver logs for itself");
  }
}
