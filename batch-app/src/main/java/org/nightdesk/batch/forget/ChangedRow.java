package org.nightdesk.batch.forget;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import org.nightdesk.reporting.row.ExtractColumn;

/** A row with some of its cells changed; the others are as they were, whatever columns there are. */
final class ChangedRow {
  private ChangedRow() {}

  /**
   * The row with other values.
   *
   * @param values by record component
   */
  static <R extends Record> R of(R row, Map<String, ?> values) {
    RecordComponent[] components = row.getClass().getRecordComponents();
    Object[] cells = new Object[components.length];
    try {
      for (int i = 0; i < components.length; i++) {
        Object value = values.get(components[i].getName());
        cells[i] = value == null ? components[i].getAccessor().invoke(row) : value;
      }
      Class<?>[] types =
          Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
      @SuppressWarnings("unchecked")
      Constructor<R> constructor = (Constructor<R>) row.getClass().getDeclaredConstructor(types);
      return constructor.newInstance(cells);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot change " + row, e);
    }
  }

  /** The text of a column, empty where it is no text. */
  static String text(ExtractColumn column, Record row) {
    return column.valueOf(row) instanceof String text ? text : "";
  }
}
