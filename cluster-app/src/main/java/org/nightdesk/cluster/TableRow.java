package org.nightdesk.cluster;

import java.io.ByteArrayOutputStream;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import org.nightdesk.reporting.row.ColumnType;
import org.nightdesk.reporting.row.Extract;
import org.nightdesk.reporting.row.ExtractColumn;
import org.nightdesk.reporting.row.TextRow;

/**
 * Rows of the tables people read, on their way from the executors that make them to the one that joins them.
 * They are sorted by Spark, so each carries its key in a form whose bytes sort as {@link Extract#order}.
 */
final class TableRow {
  /** Position of the texts behind all tables. */
  static final int TEXTS = Extract.values().length;

  static final StructType COLUMNS = new StructType()
      .add("table_at", DataTypes.IntegerType, false)
      .add("sort_key", DataTypes.BinaryType, false)
      .add("place", DataTypes.IntegerType, false)
      .add("came", DataTypes.LongType, false)
      .add("cells", DataTypes.BinaryType, false);

  private TableRow() {}

  /**
   * A row ready to be sorted.
   *
   * @param place number of the part it comes from
   * @param came its place among that part's rows: rows alike in their key keep their order
   */
  static Row of(Extract table, Record row, int place, long came) {
    return RowFactory.create(table.ordinal(), key(table, row), place, came, cells(row));
  }

  static Row of(TextRow text, int place, long came) {
    ByteArrayOutputStream key = new ByteArrayOutputStream();
    text(key, text.articleId());
    return RowFactory.create(TEXTS, key.toByteArray(), place, came, cells(text));
  }

  private static byte[] key(Extract table, Record row) {
    ByteArrayOutputStream key = new ByteArrayOutputStream();
    for (ExtractColumn column : table.key()) {
      Object value = column.valueOf(row);
      if (column.type() == ColumnType.INTEGER) {
        int number = (Integer) value ^ Integer.MIN_VALUE;
        for (int shift = 24; shift >= 0; shift -= 8) {
          key.write(number >>> shift);
        }
      } else {
        text(key, value.toString());
      }
    }
    return key.toByteArray();
  }

  /** Each code unit by its number from 1 in three bytes, then zero: a beginning sorts before the whole. */
  private static void text(ByteArrayOutputStream key, String text) {
    for (int i = 0; i < text.length(); i++) {
      int unit = text.charAt(i) + 1;
      key.write(unit >>> 16);
      key.write(unit >>> 8);
      key.write(unit);
    }
    key.write(0);
    key.write(0);
    key.write(0);
  }

  private static byte[] cells(Record row) {
    RecordComponent[] components = row.getClass().getRecordComponents();
    @Nullable Object[] cells = new Object[components.length];
    try {
      for (int i = 0; i < cells.length; i++) {
        cells[i] = components[i].getAccessor().invoke(row);
      }
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot read " + row, e);
    }
    return RowBytes.of(cells);
  }

  /** The row whose cells these are. */
  static <R extends Record> R read(Class<R> type, byte[] cells) {
    Class<?>[] types = Arrays.stream(type.getRecordComponents())
        .map(RecordComponent::getType)
        .toArray(Class<?>[]::new);
    try {
      var constructor = type.getDeclaredConstructor(types);
      return constructor.newInstance(RowBytes.read(cells).get(0));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot make a " + type.getSimpleName(), e);
    }
  }
}
