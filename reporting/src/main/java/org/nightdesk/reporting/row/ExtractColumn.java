package org.nightdesk.reporting.row;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/** One column of a table. */
public final class ExtractColumn {
  private static final MethodType ANY_VALUE = MethodType.methodType(Object.class, Record.class);

  private final RecordComponent source;
  private final MethodHandle accessor;
  private final String name;
  private final String description;
  private final ColumnType type;
  private final String unit;
  private final String references;
  private final List<String> values;

  private ExtractColumn(RecordComponent source, Column column) {
    this.source = source;
    this.accessor = accessor(source);
    this.name = snakeCase(source.getName());
    this.description = column.value();
    this.type = column.type() == ColumnType.AS_DECLARED ? declared(source) : column.type();
    this.unit = column.unit();
    this.references = column.references();
    this.values = List.of(column.values());
  }

  static ExtractColumn of(RecordComponent component) {
    var column = component.getAnnotation(Column.class);
    if (column == null) {
      throw new IllegalStateException("a column without a description: " + component);
    }
    return new ExtractColumn(component, column);
  }

  /** As in the header row, snake case. */
  public String name() {
    return name;
  }

  /** Name of the record component it is read from. */
  public String component() {
    return source.getName();
  }

  public String description() {
    return description;
  }

  /** Never {@link ColumnType#AS_DECLARED}. */
  public ColumnType type() {
    return type;
  }

  /** What a number counts or is measured in; empty where it counts nothing. */
  public String unit() {
    return unit;
  }

  /** The name of the table this id stands in; empty for other columns. */
  public String references() {
    return references;
  }

  /** All values beside nothing, where they are a closed list; otherwise empty. */
  public List<String> values() {
    return values;
  }

  /** The value of a row in this column: a String, Integer, Double, BigDecimal or Boolean. */
  public Object valueOf(Record row) {
    try {
      return accessor.invokeExact(row);
    } catch (Throwable e) {
      throw new IllegalStateException("cannot read %s of %s".formatted(name, row), e);
    }
  }

  /** Asked for each cell of millions of rows, so it is looked up once. */
  private static MethodHandle accessor(RecordComponent source) {
    try {
      return MethodHandles.lookup().unreflect(source.getAccessor()).asType(ANY_VALUE);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException("no column is made of " + source, e);
    }
  }

  Comparator<Record> order() {
    return type == ColumnType.INTEGER
        ? Comparator.comparingInt(row -> (Integer) valueOf(row))
        : Comparator.comparing(row -> valueOf(row).toString());
  }

  /** {@code nArticles} is {@code n_articles}, {@code aInB} is {@code a_in_b}, {@code sha256} stays. */
  static String snakeCase(String component) {
    var name = new StringBuilder();
    for (int i = 0; i < component.length(); i++) {
      char letter = component.charAt(i);
      if (letter >= 'A' && letter <= 'Z') {
        name.append('_').append((char) (letter + ('a' - 'A')));
      } else {
        name.append(letter);
      }
    }
    return name.toString();
  }

  private static ColumnType declared(RecordComponent component) {
    Class<?> type = component.getType();
    if (type == String.class) {
      return ColumnType.TEXT;
    }
    if (type == int.class) {
      return ColumnType.INTEGER;
    }
    if (type == double.class || type == BigDecimal.class) {
      return ColumnType.DECIMAL;
    }
    if (type == boolean.class) {
      return ColumnType.BOOLEAN;
    }
    throw new IllegalStateException("no column is made of " + component);
  }
}
