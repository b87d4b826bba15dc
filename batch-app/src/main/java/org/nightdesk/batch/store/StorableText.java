package org.nightdesk.batch.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.function.BiFunction;
import javax.sql.DataSource;

/**
 * Texts as a server can store them, and back. PostgreSQL takes neither U+0000 nor half of a surrogate
 * pair; what is written through here comes back unit by unit as it was.
 */
final class StorableText {
  /** Stands before the four hexadecimal digits of a unit that cannot be stored, and of itself. */
  private static final char ESCAPE = '\u001a';

  private static final HexFormat HEX = HexFormat.of();

  private StorableText() {}

  /** The text with all in it that cannot be stored written in digits. */
  static String encode(String text) {
    int first = firstToEscape(text, 0);
    if (first == text.length()) {
      return text;
    }
    StringBuilder storable = new StringBuilder(text.length() + 16);
    int from = 0;
    for (int at = first; at < text.length(); at = firstToEscape(text, from)) {
      storable.append(text, from, at).append(ESCAPE).append(HEX.toHexDigits(text.charAt(at)));
      from = at + 1;
    }
    return storable.append(text, from, text.length()).toString();
  }

  /** The text that {@link #encode} was given. */
  static String decode(String storable) {
    int escape = storable.indexOf(ESCAPE);
    if (escape < 0) {
      return storable;
    }
    StringBuilder text = new StringBuilder(storable.length());
    int from = 0;
    while (escape >= 0) {
      text.append(storable, from, escape)
          .append((char) HexFormat.fromHexDigits(storable, escape + 1, escape + 5));
      from = escape + 5;
      escape = storable.indexOf(ESCAPE, from);
    }
    return text.append(storable, from, storable.length()).toString();
  }

  private static int firstToEscape(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (unit == 0 || unit == ESCAPE) {
        return i;
      }
      if (Character.isSurrogate(unit)) {
        if (i + 1 == text.length() || !Character.isSurrogatePair(unit, text.charAt(i + 1))) {
          return i;
        }
        i++;
      }
    }
    return text.length();
  }

  /** The same database; every text that goes in is encoded, every one that comes out decoded. */
  static DataSource over(DataSource database) {
    return wrap(
        DataSource.class,
        database,
        (self, result) -> result instanceof Connection connection
            ? wrap(Connection.class, connection, StorableText::statement)
            : result);
  }

  private static Object statement(Object connection, Object result) {
    // A statement that is asked for its connection gives the one it was asked for by.
    BiFunction<Object, Object, Object> rows = (self, given) -> given instanceof Connection
        ? connection
        : given instanceof ResultSet found
            ? wrap(ResultSet.class, found, StorableText::cell)
            : given;
    if (result instanceof PreparedStatement prepared) {
      return wrap(PreparedStatement.class, prepared, rows);
    }
    return result instanceof Statement statement ? wrap(Statement.class, statement, rows) : result;
  }

  private static Object cell(Object rows, Object result) {
    return result instanceof String text ? decode(text) : result;
  }

  /**
   * @param then gives a method's result as it is given on, out of the wrapper and the result
   */
  private static <T> T wrap(Class<T> type, T wrapped, BiFunction<Object, Object, Object> then) {
    return Wrapped.as(type, (self, method, arguments) -> {
      boolean binds = wrapped instanceof PreparedStatement && method.getName().startsWith("set");
      if (binds && arguments.length > 1 && arguments[1] instanceof String text) {
        arguments[1] = encode(text);
      }
      return then.apply(self, Wrapped.call(wrapped, method, arguments));
    });
  }
}
