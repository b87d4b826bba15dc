package org.nightdesk.cluster;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows of cells as bytes: each cell a sign for its type, then its value. */
final class RowBytes {
  private static final int NOTHING = 0;
  private static final int TEXT = 1;
  private static final int INTEGER = 2;
  private static final int LONG = 3;
  private static final int DOUBLE = 4;
  private static final int TRUE = 5;
  private static final int FALSE = 6;
  private static final int DECIMAL = 7;
  private static final int BYTES = 8;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final DataOutputStream out = new DataOutputStream(bytes);
  private int rows;

  /** The bytes of one row. */
  static byte[] of(@Nullable Object... cells) {
    RowBytes one = new RowBytes();
    one.add(cells);
    return one.take();
  }

  /** Rows added since the last {@link #take}. */
  int rows() {
    return rows;
  }

  /** Bytes of those. */
  int size() {
    return bytes.size();
  }

  void add(@Nullable Object... cells) {
    try {
      out.writeShort(cells.length);
      for (Object cell : cells) {
        write(cell);
      }
      rows++;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The rows added since the last time. */
  byte[] take() {
    byte[] taken = bytes.toByteArray();
    bytes.reset();
    rows = 0;
    return taken;
  }

  private void write(@Nullable Object cell) throws IOException {
    switch (cell) {
      case null -> out.writeByte(NOTHING);
      case String text -> {
        byte[] coded = coded(text);
        out.writeByte(TEXT);
        out.writeInt(coded.length);
        out.write(coded);
      }
      case Integer number -> {
        out.writeByte(INTEGER);
        out.writeInt(number);
      }
      case Long number -> {
        out.writeByte(LONG);
        out.writeLong(number);
      }
      case Double number -> {
        out.writeByte(DOUBLE);
        out.writeDouble(number);
      }
      case Boolean truth -> out.writeByte(truth ? TRUE : FALSE);
      case BigDecimal number -> {
        byte[] coded = coded(number.toString());
        out.writeByte(DECIMAL);
        out.writeInt(coded.length);
        out.write(coded);
      }
      case byte[] content -> {
        out.writeByte(BYTES);
        out.writeInt(content.length);
        out.write(content);
      }
      default ->
        throw new IllegalArgumentException("no cell is a " + cell.getClass().getName());
    }
  }

  /** UTF-8, or UTF-16 behind a byte UTF-8 never begins with where half a surrogate pair stands alone. */
  private static byte[] coded(String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    if (new String(utf8, StandardCharsets.UTF_8).equals(text)) {
      return utf8;
    }
    byte[] units = new byte[1 + text.length() * 2];
    units[0] = (byte) 0xFF;
    for (int i = 0; i < text.length(); i++) {
      units[1 + 2 * i] = (byte) (text.charAt(i) >> 8);
      units[2 + 2 * i] = (byte) text.charAt(i);
    }
    return units;
  }

  private static String decoded(byte[] coded) {
    if (coded.length == 0 || coded[0] != (byte) 0xFF) {
      return new String(coded, StandardCharsets.UTF_8);
    }
    char[] units = new char[coded.length / 2];
    for (int i = 0; i < units.length; i++) {
      units[i] = (char) ((coded[1 + 2 * i] & 0xFF) << 8 | coded[2 + 2 * i] & 0xFF);
    }
    return new String(units);
  }

  /** The rows in some bytes, in the order they were added. */
  static List<@Nullable Object[]> read(byte[] content) {
    List<@Nullable Object[]> rows = new ArrayList<>();
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(content))) {
      while (in.available() > 0) {
        @Nullable Object[] cells = new Object[in.readUnsignedShort()];
        for (int i = 0; i < cells.length; i++) {
          cells[i] = read(in);
        }
        rows.add(cells);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows;
  }

  private static @Nullable Object read(DataInputStream in) throws IOException {
    int type = in.readByte();
    return switch (type) {
      case NOTHING -> null;
      case TEXT -> decoded(in.readNBytes(in.readInt()));
      case INTEGER -> in.readInt();
      case LONG -> in.readLong();
      case DOUBLE -> in.readDouble();
      case TRUE -> Boolean.TRUE;
      case FALSE -> Boolean.FALSE;
      case DECIMAL -> new BigDecimal(decoded(in.readNBytes(in.readInt())));
      case BYTES -> in.readNBytes(in.readInt());
      default -> throw new IOException("no cell begins with " + type);
    };
  }
}
