package org.nightdesk.batch.store;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Writes records of texts, numbers and truth values as bytes, and reads them back the same. */
public final class RowBytes<R extends Record> {
  private static final int BUFFER_BYTES = 1 << 16;
  private static final int LAST_OF_LATIN_1 = 0xff;

  private final Class<?>[] types;
  private final Method[] accessors;
  private final Constructor<R> constructor;

  private RowBytes(Class<?>[] types, Method[] accessors, Constructor<R> constructor) {
    this.types = types;
    this.accessors = accessors;
    this.constructor = constructor;
  }

  public static <R extends Record> RowBytes<R> of(Class<R> rowClass) {
    RecordComponent[] components = rowClass.getRecordComponents();
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    Method[] accessors =
        Arrays.stream(components).map(RecordComponent::getAccessor).toArray(Method[]::new);
    try {
      Constructor<R> constructor = rowClass.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      Arrays.stream(accessors).forEach(accessor -> accessor.setAccessible(true));
      return new RowBytes<>(types, accessors, constructor);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(e);
    }
  }

  public void write(R row, DataOutputStream out) throws IOException {
    try {
      for (int i = 0; i < types.length; i++) {
        Object value = accessors[i].invoke(row);
        switch (value) {
          case Integer number -> out.writeInt(number);
          case Long number -> out.writeLong(number);
          case Double number -> out.writeDouble(number);
          case Boolean truth -> out.writeBoolean(truth);
          case BigDecimal number -> write(number.toString(), out);
          case String text -> write(text, out);
          default -> throw new IllegalStateException("cannot write a " + types[i]);
        }
      }
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot read " + row, e);
    }
  }

  /** The next row; there must be one. */
  public R read(DataInputStream in) throws IOException {
    Object[] values = new Object[types.length];
    for (int i = 0; i < types.length; i++) {
      Class<?> type = types[i];
      if (type == int.class) {
        values[i] = in.readInt();
      } else if (type == long.class) {
        values[i] = in.readLong();
      } else if (type == double.class) {
        values[i] = in.readDouble();
      } else if (type == boolean.class) {
        values[i] = in.readBoolean();
      } else if (type == BigDecimal.class) {
        values[i] = new BigDecimal(readText(in));
      } else {
        values[i] = readText(in);
      }
    }
    try {
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot make a row of " + constructor, e);
    }
  }

  /** All rows of a file; closing the stream closes it. */
  public Stream<R> readAll(Path file) throws IOException {
    var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER_BYTES));
    Iterator<R> rows = new Iterator<>() {
      private Optional<R> next = Optional.empty();

      @Override
      public boolean hasNext() {
        try {
          in.mark(1);
          if (next.isEmpty() && in.read() >= 0) {
            in.reset();
            next = Optional.of(read(in));
          }
        } catch (IOException e) {
          throw new UncheckedIOException("cannot read rows laid aside in " + file, e);
        }
        return next.isPresent();
      }

      @Override
      public R next() {
        if (!hasNext()) {
          throw new NoSuchElementException("all rows are read");
        }
        R row = next.orElseThrow();
        next = Optional.empty();
        return row;
      }
    };
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(rows, Spliterator.ORDERED), false)
        .onClose(() -> {
          try {
            in.close();
          } catch (IOException e) {
            throw new UncheckedIOException("cannot close " + file, e);
          }
        });
  }

  /** Any sequence of UTF-16 units, half pairs too: the length, negative where a unit needs two bytes. */
  private static void write(String text, DataOutputStream out) throws IOException {
    boolean wide = false;
    for (int i = 0; i < text.length() && !wide; i++) {
      wide = text.charAt(i) > LAST_OF_LATIN_1;
    }
    if (wide) {
      out.writeInt(-text.length());
      byte[] bytes = new byte[2 * text.length()];
      for (int i = 0; i < text.length(); i++) {
        bytes[2 * i] = (byte) (text.charAt(i) >>> 8);
        bytes[2 * i + 1] = (byte) text.charAt(i);
      }
      out.write(bytes);
    } else {
      out.writeInt(text.length());
      out.write(text.getBytes(StandardCharsets.ISO_8859_1));
    }
  }

  private static String readText(DataInputStream in) throws IOException {
    int length = in.readInt();
    byte[] bytes = new byte[length < 0 ? -2 * length : length];
    in.readFully(bytes);
    if (length >= 0) {
      return new String(bytes, StandardCharsets.ISO_8859_1);
    }
    char[] text = new char[-length];
    for (int i = 0; i < text.length; i++) {
      text[i] = (char) ((bytes[2 * i] & 0xff) << 8 | bytes[2 * i + 1] & 0xff);
    }
    return new String(text);
  }
}
