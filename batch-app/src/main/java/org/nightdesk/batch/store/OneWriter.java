package org.nightdesk.batch.store;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.Statement;
import java.util.Locale;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Connections to one database of which one writes at a time, from its first change to its commit or
 * rollback; all others read meanwhile, and those that want to write wait their turn.
 *
 * <p>When H2 brings a commit to its file, it takes the tables one after the other as they are at that
 * moment, those that another transaction is changing among them. It may so write a row that is being
 * changed and not what would undo the change. While the process lives that does not matter, for the next
 * commit writes the rest; killed in between, it leaves rows that no later transaction can change. Where
 * nobody else is changing anything there is nothing to tear apart.
 */
final class OneWriter {
  /** Those who wait longest go first: two threads that write without a pause would let no third in. */
  private final ReentrantLock turn = new ReentrantLock(true);

  private final DataSource database;

  private OneWriter(DataSource database) {
    this.database = wrap(
        DataSource.class,
        database,
        (method, arguments) -> {},
        (method, result) ->
            result instanceof Connection connection ? new Turn().of(connection) : result);
  }

  static OneWriter over(DataSource database) {
    return new OneWriter(database);
  }

  /** The same database. A connection is to be used by one thread. */
  DataSource database() {
    return database;
  }

  /**
   * The same service, each call of which waits for its turn before anything else. For one that writes while
   * it holds a lock of its own: who has the turn may want that lock next.
   */
  <T> T inTurn(Class<T> type, T service) {
    return wrap(type, service, (method, arguments) -> turn.lock(), (method, result) -> {
      turn.unlock();
      return result;
    });
  }

  /** What a connection has of the turn. */
  private final class Turn {
    private boolean taken;

    Connection of(Connection connection) {
      return wrap(Connection.class, connection, this::before, this::after);
    }

    private void before(String method, Object[] arguments) {
      if (method.startsWith("prepare") && arguments.length > 0) {
        takeFor(arguments[0]);
      }
    }

    private @Nullable Object after(String method, @Nullable Object result) {
      switch (method) {
        case "commit", "rollback", "close", "setAutoCommit", "abort" -> leave();
        default -> {}
      }
      return method.equals("createStatement") && result instanceof Statement statement
          ? wrap(Statement.class, statement, this::beforeStatic, (name, given) -> given)
          : result;
    }

    private void beforeStatic(String method, Object[] arguments) {
      if ((method.startsWith("execute") || method.equals("addBatch")) && arguments.length > 0) {
        takeFor(arguments[0]);
      }
    }

    private void takeFor(Object sql) {
      if (!taken && writes(String.valueOf(sql))) {
        turn.lock();
        taken = true;
      }
    }

    private void leave() {
      if (taken) {
        taken = false;
        turn.unlock();
      }
    }
  }

  /** Whether a statement may change something: a sequence that is asked for its next value changes too. */
  static boolean writes(String sql) {
    String words = sql.strip().toLowerCase(Locale.ROOT);
    return !words.startsWith("select")
        || words.contains("for update")
        || words.contains("next value");
  }

  private interface Before {
    void call(String method, Object[] arguments);
  }

  private interface After {
    @Nullable
    Object result(String method, @Nullable Object result);
  }

  private static <T> T wrap(Class<T> type, T wrapped, Before before, After after) {
    return type.cast(Proxy.newProxyInstance(
        OneWriter.class.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
          Object[] given = arguments == null ? new Object[0] : arguments;
          if (method.getName().equals("equals")) {
            // A prepared statement gives the connection below, which is to be known as this one.
            return self == given[0] || wrapped == given[0];
          }
          before.call(method.getName(), given);
          try {
            return after.result(method.getName(), method.invoke(wrapped, given));
          } catch (InvocationTargetException e) {
            after.result(method.getName(), null); // a commit that fails ends the turn too
            throw e.getCause();
          }
        }));
  }
}
