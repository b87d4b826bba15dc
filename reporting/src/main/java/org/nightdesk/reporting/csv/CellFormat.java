package org.nightdesk.reporting.csv;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.nightdesk.reporting.row.ColumnType;
import org.nightdesk.reporting.row.ExtractColumn;

/** Values to cells and back. Measured shares have four decimals; exact decimals stay as they are. */
final class CellFormat {
  private static final int DECIMALS = 4;

  private CellFormat() {}

  /** The cell, without the guard against formulas. */
  static String cell(ExtractColumn column, Record row) {
    Object value = column.valueOf(row);
    if (value instanceof Double measured) {
      return BigDecimal.valueOf(measured)
          .setScale(DECIMALS, RoundingMode.HALF_UP)
          .toPlainString();
    }
    if (value instanceof BigDecimal exact) {
      return exact.toPlainString();
    }
    String cell = value.toString();
    if (column.type() == ColumnType.DECIMAL && !isPlainDecimal(cell)) {
      throw new IllegalArgumentException(
          "%s: expected a plain decimal or nothing but found \"%s\" in %s"
              .formatted(column.name(), cell, row));
    }
    return cell;
  }

  /** The value of a record component; a cell that is missing or empty gives "", 0 or false. */
  static Object value(Class<?> type, String cell) {
    if (type == String.class) {
      return cell;
    }
    if (type == boolean.class) {
      return cell.equals("true");
    }
    String number = cell.isEmpty() ? "0" : cell;
    if (type == int.class) {
      return Integer.parseInt(number);
    }
    return type == double.class ? (Object) Double.parseDouble(number) : new BigDecimal(number);
  }

  /** Digits with at most one point between them and at most one sign before them, or nothing. */
  private static boolean isPlainDecimal(String cell) {
    int digitsSincePoint = 0;
    boolean point = false;
    for (int i = cell.startsWith("-") ? 1 : 0; i < cell.length(); i++) {
      char each = cell.charAt(i);
      if (each >= '0' && each <= '9') {
        digitsSincePoint++;
      } else if (each == '.' && !point && digitsSincePoint > 0) {
        point = true;
        digitsSincePoint = 0;
      } else {
        return false;
      }
    }
    return cell.isEmpty() || digitsSincePoint > 0;
  }
}
