package org.nightdesk.batch.store;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Writes records of texts, numbers and truth values as bytes, and reads them back the same. Not for several
 * threads.
 */
public final class RowBytes<R extends Record> {
  private static final int BUFFER_BYTES = 1 << 16;
  private static final int FIRST_ROW_BYTES = 1 << 10;
  private static final int LAST_OF_LATIN_1 = 0xff;
  private static final MethodType VALUE_OF = MethodType.methodType(Object.class, Record.class);
  private static final MethodType OF_VALUES = MethodType.methodType(Record.class, Object[].class);

  private final Class<R> rowClass;
  private final List<Kind> kinds;
  private final List<MethodHandle> accessors;
  private final MethodHandle constructor;

  /** The bytes of one row. */
  private ByteBuffer row = ByteBuffer.allocate(FIRST_ROW_BYTES);

  private enum Kind {
    INT,
    LONG,
    DOUBLE,
    TRUTH,
    DECIMAL,
    TEXT;

    static Kind of(Class<?> type) {
      if (type == int.class) {
        return INT;
      }
      if (type == long.class) {
        return LONG;
      }
      if (type == double.class) {
        return DOUBLE;
      }
      if (type == boolean.class) {
        return TRUTH;
      }
      if (type == BigDecimal.class) {
        return DECIMAL;
      }
      if (type == String.class) {
        return TEXT;
      }
      throw new IllegalStateException("cannot write a " + type);
    }
  }

  private RowBytes(
      Class<R> rowClass, List<Kind> kinds, List<MethodHandle> accessors, MethodHandle constructor) {
    this.rowClass = rowClass;
    this.kinds = kinds;
    this.accessors = accessors;
    this.constructor = constructor;
  }

  public static <R extends Record> RowBytes<R> of(Class<R> rowClass) {
    RecordComponent[] components = rowClass.getRecordComponents();
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      Constructor<R> constructor = rowClass.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      MethodHandle made = MethodHandles.lookup()
          .unreflectConstructor(constructor)
          .asSpreader(Object[].class, types.length)
          .asType(OF_VALUES);
      return new RowBytes<>(
          rowClass,
          Arrays.stream(types).map(Kind::of).toList(),
          Arrays.stream(components).map(RowBytes::accessor).toList(),
          made);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static MethodHandle accessor(RecordComponent component) {
    Method accessor = component.getAccessor();
    accessor.setAccessible(true);
    try {
      return MethodHandles.lookup().unreflect(accessor).asType(VALUE_OF);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  public void write(R written, DataOutputStream out) throws IOException {
    row.clear();
    try {
      for (int i = 0; i < kinds.size(); i++) {
        Object value = accessors.get(i).invokeExact((Record) written);
        switch (kinds.get(i)) {
          case INT -> room(Integer.BYTES).putInt((Integer) value);
          case LONG -> room(Long.BYTES).putLong((Long) value);
          case DOUBLE -> room(Double.BYTES).putDouble((Double) value);
          case TRUTH -> room(Byte.BYTES).put((byte) ((Boolean) value ? 1 : 0));
          case DECIMAL -> write(value.toString());
          case TEXT -> write((String) value);
        }
      }
    } catch (Throwable e) {
      throw new IllegalStateException("cannot read " + written, e);
    }
    out.writeInt(row.position());
    out.write(row.array(), 0, row.position());
  }

  private ByteBuffer room(int bytes) {
    if (row.remaining() < bytes) {
      row.flip();
      row =
          ByteBuffer.allocate(Math.max(2 * row.capacity(), row.limit() + bytes)).put(row);
    }
    return row;
  }

  /** The next row; there must be one. */
  public R read(DataInputStream in) throws IOException {
    int length = in.readInt();
    row.clear();
    room(length);
    in.readFully(row.array(), 0, length);
    Object[] values = new Object[kinds.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = switch (kinds.get(i)) {
        case INT -> (Object) row.getInt();
        case LONG -> row.getLong();
        case DOUBLE -> row.getDouble();
        case TRUTH -> row.get() != 0;
        case DECIMAL -> new BigDecimal(readText());
        case TEXT -> readText();
      };
    }
    try {
      return rowClass.cast((Record) constructor.invokeExact(values));
    } catch (Throwable e) {
      throw new IllegalStateException("cannot make a row of " + rowClass, e);
    }
  }

  /** All rows of a file; closing the stream closes it. */
  public Stream<R> readAll(Path file) throws IOException {
    var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER_BYTES));
    var rows = new Spliterators.AbstractSpliterator<R>(Long.MAX_VALUE, Spliterator.ORDERED) {
      @Override
      public boolean tryAdvance(Consumer<? super R> action) {
        try {
          in.mark(1);
          if (in.read() < 0) {
            return false;
          }
          in.reset();
          action.accept(read(in));
          return true;
        } catch (IOException e) {
          throw new UncheckedIOException("cannot read rows laid aside in " + file, e);
        }
      }
    };
    return StreamSupport.stream(rows, false).onClose(() -> {
      try {
        in.close();
      } catch (IOException e) {
        throw new UncheckedIOException("cannot close " + file, e);
      }
    });
  }

  /** Any sequence of UTF-16 units, half pairs too: the length, negative where a unit needs two bytes. */
  private void write(String text) {
    boolean wide = false;
    for (int i = 0; i < text.length() && !wide; i++) {
      wide = text.charAt(i) > LAST_OF_LATIN_1;
    }
    if (wide) {
      room(Integer.BYTES + 2 * text.length()).putInt(-text.length());
      for (int i = 0; i < text.length(); i++) {
        row.putChar(text.charAt(i));
      }
    } else {
      room(Integer.BYTES + text.length()).putInt(text.length());
      row.put(text.getBytes(StandardCharsets.ISO_8859_1));
    }
  }

  private String readText() {
    int length = row.getInt();
    int at = row.position();
    if (length >= 0) {
      row.position(at + length);
      return new String(row.array(), at, length, StandardCharsets.ISO_8859_1);
    }
    char[] text = new char[-length];
    for (int i = 0; i < text.length; i++) {
      text[i] = row.getChar();
    }
    return new String(text);
  }
}
