package org.nightdesk.batch.store;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiFunction;
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
   * How long a turn is waited for. It is never held for as long, but by a statement that waits for a row of
   * a transaction which waits for its turn: then both go on, as they would without turns.
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
    return wrap(
        DataSource.class,
        database,
        (self, result) ->
            result instanceof Connection connection ? writer.connection(connection) : result,
        method -> false,
        writer);
  }

  private Connection connection(Connection connection) {
    return wrap(
        Connection.class,
        connection,
        this::statement,
        method -> ENDS.contains(method.getName()),
        this);
  }

  private Object statement(Object connection, Object result) {
    // A statement that is asked for its connection gives the one it was asked for by.
    BiFunction<Object, Object, Object> same =
        (self, given) -> given instanceof Connection ? connection : given;
    if (result instanceof PreparedStatement prepared) {
      return wrap(PreparedStatement.class, prepared, same, OneWriter::writes, this);
    }
    return result instanceof Statement statement
        ? wrap(Statement.class, statement, same, OneWriter::writes, this)
        : result;
  }

  /** Whether a statement asked so may change rows; queries never do. */
  private static boolean writes(Method method) {
    String name = method.getName();
    return name.startsWith("execute") && !name.equals("executeQuery");
  }

  private @Nullable Object inTurn(Object wrapped, Method method, @Nullable Object[] arguments)
      throws Throwable {
    boolean mine = turn.tryLock(patience.toMillis(), TimeUnit.MILLISECONDS);
    try {
      return invoke(wrapped, method, arguments);
    } finally {
      if (mine) {
        turn.unlock();
      }
    }
  }

  private static @Nullable Object invoke(
      Object wrapped, Method method, @Nullable Object[] arguments) throws Throwable {
    try {
      return method.invoke(wrapped, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  /** Which methods of something are called in turn. */
  private interface Turns {
    boolean has(Method method);
  }

  /**
   * @param then gives a method's result as it is given on, out of the wrapper and the result
   */
  private static <T> T wrap(
      Class<T> type,
      T wrapped,
      BiFunction<Object, Object, Object> then,
      Turns turns,
      OneWriter writer) {
    InvocationHandler handler = (self, method, arguments) -> {
      if (method.getName().equals("equals")) {
        return self == arguments[0];
      }
      Object result = turns.has(method)
          ? writer.inTurn(wrapped, method, arguments)
          : invoke(wrapped, method, arguments);
      return result == null ? null : then.apply(self, result);
    };
    return type.cast(
        Proxy.newProxyInstance(OneWriter.class.getClassLoader(), new Class<?>[] {type}, handler));
  }
}
