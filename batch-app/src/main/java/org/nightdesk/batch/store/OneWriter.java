package org.nightdesk.batch.store;

import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Lets one thread at a time change a database in a file, statement by statement. Several may have
 * transactions open and all may read.
 *
 * <p>H2 brings its tables to the file one after the other, whichever thread commits. Where another thread
 * writes in the meantime, the file holds a row without its index or without what is needed to take it back,
 * until the next commit; a process killed before that leaves a state that cannot be read. Between two
 * statements a file is whole.
 */
final class OneWriter {
  /**
   * How long a turn is waited for. It is held for longer by a statement or a commit over the rows of a whole
   * large night, and no step has another thread write beside those; and by a statement that waits for a row
   * of a transaction which waits for its turn: then both go on, as they would without turns.
   */
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  /** What ends a transaction, or may. */
  private static final Set<String> ENDS = Set.of("commit", "rollback", "setAutoCommit");

  private final ReentrantLock turn = new ReentrantLock();
  private final Duration patience;

  private OneWriter(Duration patience) {
    this.patience = patience;
  }

  /** The same database, with turns among all who have it from here. */
  static DataSource over(DataSource database) {
    return over(database, PATIENCE);
  }

  static DataSource over(DataSource database, Duration patience) {
    OneWriter writer = new OneWriter(patience);
    return Wrapped.as(DataSource.class, (self, method, arguments) -> {
      Object given = Wrapped.call(database, method, arguments);
      return given instanceof Connection connection ? writer.connection(connection) : given;
    });
  }

  private Connection connection(Connection connection) {
    return Wrapped.as(
        Connection.class,
        (self, method, arguments) -> statement(
            self,
            ENDS.contains(method.getName())
                ? inTurn(connection, method, arguments)
                : Wrapped.call(connection, method, arguments)));
  }

  private @Nullable Object statement(Object connection, @Nullable Object given) {
    if (given instanceof PreparedStatement prepared) {
      return Wrapped.as(PreparedStatement.class, way(connection, prepared));
    }
    return given instanceof Statement statement
        ? Wrapped.as(Statement.class, way(connection, statement))
        : given;
  }

  private Wrapped.Way way(Object connection, Statement statement) {
    return (self, method, arguments) -> {
      Object given = writes(method)
          ? inTurn(statement, method, arguments)
          : Wrapped.call(statement, method, arguments);
      // A statement that is asked for its connection gives the one it was asked for by.
      return given instanceof Connection ? connection : given;
    };
  }

  /** Whether a statement asked so may change rows; queries never do. */
  private static boolean writes(Method method) {
    String name = method.getName();
    return name.startsWith("execute") && !name.equals("executeQuery");
  }

  /** Whether it is this thread's turn; who is interrupted waits on, and is so still afterwards. */
  private boolean waits() {
    long until = System.nanoTime() + patience.toNanos();
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return turn.tryLock(until - System.nanoTime(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private @Nullable Object inTurn(Object wrapped, Method method, Object[] arguments)
      throws Throwable {
    boolean mine = waits();
    try {
      return Wrapped.call(wrapped, method, arguments);
    } finally {
      if (mine) {
        turn.unlock();
      }
    }
  }
}
