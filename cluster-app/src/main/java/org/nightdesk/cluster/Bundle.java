package org.nightdesk.cluster;

import java.io.Serializable;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Rows of one table that belong to one thing: all figures of an article, one entity, one story. What is kept
 * between stages and what is shuffled are bundles: an article's twenty mentions travel as one record
 * under the article's id, and a stage that needs another table reads another folder.
 *
 * @param table of the state
 * @param key id of the thing the rows belong to; empty where they belong to none
 * @param rows how many there are, at least 0: a table a stage has emptied is one bundle of none
 * @param content the rows as {@link RowBytes} writes them
 */
record Bundle(String table, String key, int rows, byte[] content) implements Serializable {
  static final String TABLE = "table_name";
  static final String KEY = "row_key";
  static final String PLACE = "place";

  /** Columns of bundles in Parquet, and of those on their way to a place. */
  static final StructType COLUMNS = new StructType()
      .add(TABLE, DataTypes.StringType, false)
      .add(KEY, DataTypes.StringType, false)
      .add("n_rows", DataTypes.IntegerType, false)
      .add("content", DataTypes.BinaryType, false);

  static Bundle of(Row row) {
    return new Bundle(row.getString(0), row.getString(1), row.getInt(2), row.getAs(3));
  }

  Row row() {
    return RowFactory.create(table, key, rows, content);
  }
}
