package org.nightdesk.batch.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class OneWriterTest {
  private static final List<String> TABLES = List.of("A", "B", "C");
  private static final int ROWS = 2_000;

  @TempDir
  private Path folder;

  @Test
  void whoWantsToWriteWaitsForTheCommitOfWhoWrites() throws Exception {
    JdbcConnectionPool pool = pool("waits");
    DataSource database = OneWriter.over(pool).database();
    try (Connection first = database.getConnection()) {
      first.createStatement().execute("CREATE TABLE T (id INT PRIMARY KEY, n INT)");
      first.createStatement().execute("INSERT INTO T VALUES (1, 0), (2, 0)");
      first.setAutoCommit(false);
      write(first, "UPDATE T SET n = n + 1 WHERE id = 1");
      AtomicBoolean written = new AtomicBoolean();
      Thread other = new Thread(() -> {
        try (Connection second = database.getConnection()) {
          write(second, "UPDATE T SET n = n + 1 WHERE id = 2");
          written.set(true);
        } catch (SQLException e) {
          throw new IllegalStateException(e);
        }
      });
      other.start();
      while (other.getState() != Thread.State.WAITING && other.isAlive()) {
        Thread.onSpinWait();
      }

      assertThat(written).isFalse();
      try (Connection reading = database.getConnection()) {
        assertThat(number(reading, "SELECT n FROM T WHERE id = 2"))
            .as("others read")
            .isZero();
      }
      first.commit();
      other.join();
      assertThat(written).isTrue();
      assertThat(number(first, "SELECT SUM(n) FROM T")).isEqualTo(2);
    } finally {
      pool.dispose();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "rollback",
    "close",
  })
  void theTurnEndsAlsoWithoutACommit(String how) throws Exception {
    JdbcConnectionPool pool = pool(how);
    DataSource database = OneWriter.over(pool).database();
    Connection first = database.getConnection();
    try (ExecutorService others = Executors.newSingleThreadExecutor()) {
      first.createStatement().execute("CREATE TABLE T (id INT PRIMARY KEY)");
      first.setAutoCommit(false);
      write(first, "INSERT INTO T VALUES (1)");
      if (how.equals("close")) {
        first.close();
      } else {
        first.rollback();
      }

      Future<Boolean> second = others.submit(() -> {
        try (Connection connection = database.getConnection()) {
          write(connection, "INSERT INTO T VALUES (2)");
          return true;
        }
      });
      assertThat(second.get(30, TimeUnit.SECONDS)).isTrue();
    } finally {
      pool.dispose();
    }
  }

  /** Writes under a lock of its own. */
  private interface Records {
    void note();
  }

  @Test
  void aServiceThatLocksWhileItWritesDoesNotWaitForWhoeverWaitsForIt() throws Exception {
    JdbcConnectionPool pool = pool("records");
    OneWriter writers = OneWriter.over(pool);
    DataSource database = writers.database();
    JdbcTemplate jdbc = new JdbcTemplate(database);
    jdbc.execute("CREATE TABLE T (n INT)");
    ReentrantLock own = new ReentrantLock();
    Records records = writers.inTurn(Records.class, () -> {
      own.lock();
      try {
        jdbc.update("INSERT INTO T VALUES (?)", 1);
      } finally {
        own.unlock();
      }
    });
    Thread other = new Thread(records::note);

    new TransactionTemplate(new JdbcTransactionManager(database)).executeWithoutResult(status -> {
      jdbc.update("INSERT INTO T VALUES (2)");
      other.start();
      while (other.getState() != Thread.State.WAITING && other.isAlive()) {
        Thread.onSpinWait();
      }
      records.note();
    });
    other.join();

    assertThat(jdbc.queryForObject("SELECT SUM(n) FROM T", Integer.class)).isEqualTo(4);
    pool.dispose();
  }

  @Test
  void rowsThatAreStillBeingReadLeaveTheConnectionOfATransactionOpen() {
    JdbcConnectionPool pool = pool("streamed");
    DataSource database = OneWriter.over(pool).database();
    JdbcTemplate jdbc = new JdbcTemplate(database);
    jdbc.execute("CREATE TABLE T (id INT PRIMARY KEY)");
    new TransactionTemplate(new JdbcTransactionManager(database)).executeWithoutResult(status -> {
      jdbc.update("INSERT INTO T VALUES (?)", 1);
      try (Stream<Integer> ids =
          jdbc.queryForStream("SELECT id FROM T WHERE id > ?", (row, n) -> row.getInt(1), 0)) {
        assertThat(ids).containsExactly(1);
      }
      jdbc.update("INSERT INTO T VALUES (2)");
    });

    assertThat(jdbc.queryForList("SELECT id FROM T ORDER BY id", Integer.class))
        .containsExactly(1, 2);
    pool.dispose();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SELECT 1 | false",
        "  select * from T where x = ? | false",
        "SELECT 1 FROM T FOR UPDATE | true",
        "select next value for S | true",
        "INSERT INTO T VALUES (1) | true",
        "MERGE INTO T VALUES (1) | true",
        "WITH a AS (SELECT 1) INSERT INTO T SELECT * FROM a | true",
        "TRUNCATE TABLE T | true"
      })
  void tellsWhatWrites(String sql, boolean writes) {
    assertThat(OneWriter.writes(sql)).isEqualTo(writes);
  }

  /**
   * One changes many rows of three tables in each of its transactions, another commits small changes; after
   * each commit the file is copied, as a kill would leave it. In copies of a state without turns hundreds
   * of rows cannot be changed.
   */
  @Test
  void aCopyOfTheFileTakenAfterAnyCommitHasNoRowThatCannotBeChanged() throws Exception {
    JdbcConnectionPool pool = pool("copied");
    DataSource database = OneWriter.over(pool).database();
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      for (String table : TABLES) {
        statement.execute("CREATE TABLE " + table + " (id VARCHAR(9), n INT, PRIMARY KEY (id, n))");
        statement.execute(
            "INSERT INTO " + table + " SELECT 'k' || x, 0 FROM SYSTEM_RANGE(1, " + ROWS + ")");
      }
      statement.execute("CREATE TABLE J (id INT PRIMARY KEY, n INT)");
      statement.execute("INSERT INTO J VALUES (1, 0), (2, 0)");
    }
    AtomicBoolean over = new AtomicBoolean();
    AtomicReference<Exception> failed = new AtomicReference<>();
    Thread other = new Thread(() -> {
      try (Connection connection = database.getConnection()) {
        changeUntil(over, connection);
      } catch (SQLException e) {
        failed.set(e);
      }
    });
    other.start();
    List<String> copies = new ArrayList<>();
    for (int copy = 0; copy < 80; copy++) {
      try (Connection connection = database.getConnection()) {
        connection.setAutoCommit(false);
        write(connection, "UPDATE J SET n = n + 1 WHERE id = 1");
        connection.commit();
        // While it is copied it must not be written.
        write(connection, "UPDATE J SET n = n + 1 WHERE id = 1");
        Files.copy(folder.resolve("copied.mv.db"), folder.resolve("copy" + copy + ".mv.db"));
        connection.rollback();
      }
      copies.add("copy" + copy);
    }
    over.set(true);
    other.join();
    pool.dispose();

    assertThat(failed).hasNullValue();
    int locked = 0;
    for (String copy : copies) {
      locked += lockedRows(copy);
    }
    assertThat(locked).isZero();
  }

  private static void changeUntil(AtomicBoolean over, Connection connection) throws SQLException {
    connection.setAutoCommit(false);
    SplittableRandom random = new SplittableRandom(7);
    while (!over.get()) {
      for (int i = 0; i < 300 && !over.get(); i++) {
        String table = TABLES.get(i % TABLES.size());
        write(
            connection,
            "UPDATE " + table + " SET n = n + 1 WHERE id = 'k" + random.nextInt(1, ROWS) + "'");
      }
      connection.commit();
    }
  }

  /** Beside another transaction, to which rows of a dead one could seem its own. */
  private int lockedRows(String name) throws SQLException {
    JdbcConnectionPool pool = pool(name);
    try (Connection other = pool.getConnection();
        Connection connection = pool.getConnection()) {
      other.setAutoCommit(false);
      write(other, "UPDATE J SET n = n WHERE id = 2");
      connection.setAutoCommit(false);
      int locked = 0;
      for (String table : TABLES) {
        locked += rows(connection, "SELECT 1 FROM " + table)
            - rows(connection, "SELECT 1 FROM " + table + " FOR UPDATE SKIP LOCKED");
      }
      connection.rollback();
      other.rollback();
      return locked;
    } finally {
      pool.dispose();
    }
  }

  private JdbcConnectionPool pool(String name) {
    return JdbcConnectionPool.create(
        "jdbc:h2:file:" + folder.resolve(name) + ";WRITE_DELAY=0", "sa", "");
  }

  private static void write(Connection connection, String sql) throws SQLException {
    try (var statement = connection.prepareStatement(sql)) {
      statement.executeUpdate();
    }
  }

  private static int rows(Connection connection, String sql) throws SQLException {
    try (ResultSet rows = connection.createStatement().executeQuery(sql)) {
      int count = 0;
      while (rows.next()) {
        count++;
      }
      return count;
    }
  }

  private static int number(Connection connection, String sql) throws SQLException {
    try (ResultSet row = connection.createStatement().executeQuery(sql)) {
      row.next();
      return row.getInt(1);
    }
  }
}
