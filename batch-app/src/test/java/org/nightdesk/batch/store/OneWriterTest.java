package org.nightdesk.batch.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Public, and {@link #hold} with it, because the database calls it. */
@Timeout(60)
public class OneWriterTest {
  private static volatile CountDownLatch inside = new CountDownLatch(1);
  private static volatile CountDownLatch released = new CountDownLatch(1);

  @TempDir
  private Path folder;

  private StateDatabase database;
  private Connection slow;
  private Connection other;

  /** Called out of the middle of a statement, which goes on when the test lets it. */
  public static int hold(int value) throws InterruptedException {
    inside.countDown();
    released.await();
    return value;
  }

  @BeforeEach
  void open() throws SQLException {
    inside = new CountDownLatch(1);
    released = new CountDownLatch(1);
    database = StateDatabase.open(folder, 4);
    slow = database.dataSource().getConnection();
    other = database.dataSource().getConnection();
    execute(other, "CREATE TABLE TALLY (n INT PRIMARY KEY)");
    execute(other, "INSERT INTO TALLY VALUES (1), (2)");
    execute(other, "CREATE ALIAS HOLD FOR '" + OneWriterTest.class.getName() + ".hold'");
    slow.setAutoCommit(false);
    other.setAutoCommit(false);
  }

  @AfterEach
  void close() throws SQLException {
    released.countDown();
    slow.close();
    other.close();
    database.close();
  }

  @Test
  void aCommitWaitsForTheStatementThatIsWriting() throws Exception {
    execute(other, "INSERT INTO TALLY VALUES (3)");
    FutureTask<Void> writing =
        started(() -> execute(slow, "UPDATE TALLY SET n = HOLD(4) WHERE n = 1"));
    inside.await();

    assertThat(waitsForItsTurn(other::commit, writing)).isTrue();
    slow.commit();

    assertThat(tallied(other)).isEqualTo("2 3 4");
  }

  @Test
  void aStatementWaitsForTheOneThatIsWriting() throws Exception {
    FutureTask<Void> writing =
        started(() -> execute(slow, "UPDATE TALLY SET n = HOLD(4) WHERE n = 1"));
    inside.await();

    assertThat(waitsForItsTurn(() -> execute(other, "INSERT INTO TALLY VALUES (3)"), writing))
        .isTrue();
    slow.commit();
    other.commit();

    assertThat(tallied(other)).isEqualTo("2 3 4");
  }

  @Test
  void aQueryWaitsForNobody() throws Exception {
    FutureTask<Void> writing =
        started(() -> execute(slow, "UPDATE TALLY SET n = HOLD(4) WHERE n = 1"));
    inside.await();

    assertThat(tallied(other)).isEqualTo("1 2");
    released.countDown();
    writing.get();
  }

  /** In memory: a file is closed under whoever writes to it while interrupted. */
  @Test
  void whoIsInterruptedWritesAllTheSameAndIsInterruptedStill() throws Exception {
    JdbcConnectionPool pool = JdbcConnectionPool.create("jdbc:h2:mem:interrupted", "sa", "");
    try (Connection connection = OneWriter.over(pool).getConnection()) {
      Thread.currentThread().interrupt();
      execute(connection, "CREATE TABLE TALLY (n INT PRIMARY KEY)");
      execute(connection, "INSERT INTO TALLY VALUES (1)");

      assertThat(Thread.interrupted()).isTrue();
      assertThat(tallied(connection)).isEqualTo("1");
    } finally {
      pool.dispose();
    }
  }

  /** A statement that waits for a row holds its turn, which the transaction that has the row needs. */
  @Test
  void twoThatWaitForEachOtherGoOnAfterAWhile() throws Exception {
    JdbcConnectionPool pool = JdbcConnectionPool.create("jdbc:h2:mem:turns", "sa", "");
    DataSource impatient = OneWriter.over(pool, Duration.ofMillis(100));
    try (Connection first = impatient.getConnection();
        Connection second = impatient.getConnection()) {
      execute(first, "CREATE TABLE TALLY (n INT PRIMARY KEY)");
      execute(first, "INSERT INTO TALLY VALUES (1)");
      first.setAutoCommit(false);
      second.setAutoCommit(false);
      execute(first, "UPDATE TALLY SET n = 2 WHERE n = 1");
      FutureTask<Void> waiting = task(() -> execute(second, "DELETE FROM TALLY WHERE n = 1"));
      Thread thread = Thread.ofPlatform().daemon().start(waiting);
      untilItWaits(thread);

      first.commit();
      waiting.get();
      second.commit();

      assertThat(tallied(first)).isEqualTo("2");
    } finally {
      pool.dispose();
    }
  }

  private interface Work {
    void run() throws SQLException;
  }

  private static FutureTask<Void> task(Work work) {
    return new FutureTask<>(() -> {
      work.run();
      return null;
    });
  }

  private static FutureTask<Void> started(Work work) {
    FutureTask<Void> task = task(work);
    Thread.ofPlatform().daemon().start(task);
    return task;
  }

  /** Whether the work waits; then lets the other go on and both end. */
  private static boolean waitsForItsTurn(Work work, FutureTask<Void> other) throws Exception {
    FutureTask<Void> task = task(work);
    Thread thread = Thread.ofPlatform().daemon().start(task);
    untilItWaits(thread);
    boolean waited = thread.isAlive();
    released.countDown();
    task.get();
    other.get();
    return waited;
  }

  /** Or has ended. */
  private static void untilItWaits(Thread thread) {
    while (thread.isAlive() && thread.getState() != Thread.State.TIMED_WAITING) {
      Thread.onSpinWait();
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String tallied(Connection connection) throws SQLException {
    StringBuilder tallied = new StringBuilder();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT n FROM TALLY ORDER BY n")) {
      while (rows.next()) {
        tallied.append(tallied.isEmpty() ? "" : " ").append(rows.getInt(1));
      }
    }
    return tallied.toString();
  }
}
