package org.nightdesk.reporting.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.nightdesk.reporting.row.Extract;
import org.nightdesk.reporting.row.ExtractColumn;
import org.nightdesk.reporting.row.NightExtracts;
import org.nightdesk.reporting.row.TextRow;

/**
 * The tables of a published night, read back from its files, guards taken away.
 *
 * <p>Columns are found by name: one that an older version did not write gives "", 0 or false, one
 * that a newer version added is passed over. A byte order mark is accepted. A faulty file ends in
 * {@link UncheckedIOException}.
 */
public final class CsvExtractReader implements NightExtracts {
  private final Path folder;

  /**
   * @param folder the folder the tables were written into
   */
  public CsvExtractReader(Path folder) {
    this.folder = folder;
  }

  @Override
  public <R extends Record> Stream<R> rows(Class<R> rowClass) {
    return rows(rowClass, -1, Set.of());
  }

  @Override
  public <R extends Record> Stream<R> rowsWith(
      Class<R> rowClass, String column, Set<String> wanted) {
    return rows(rowClass, Extract.of(rowClass).position(column), wanted);
  }

  @Override
  public Stream<String[]> cells(Class<? extends Record> rowClass, List<String> columns) {
    int[] wanted = columns.stream().mapToInt(Extract.of(rowClass)::position).toArray();
    return read(rowClass, shape -> records -> {
      String[] cells = new String[wanted.length];
      for (int i = 0; i < wanted.length; i++) {
        cells[i] = shape.cell(records, wanted[i]);
      }
      return cells;
    });
  }

  /** All rows where the column is -1. */
  private <R extends Record> Stream<R> rows(Class<R> rowClass, int column, Set<String> wanted) {
    return read(
        rowClass,
        shape -> records ->
            column < 0 || wanted.contains(shape.cell(records, column)) ? shape.row(records) : null);
  }

  private <R extends Record, T> Stream<T> read(
      Class<R> rowClass, Function<Shape<R>, Made<T>> making) {
    var extract = Extract.of(rowClass);
    Path file = folder.resolve(extract.file());
    try {
      CsvRecords records = new CsvRecords(file);
      try {
        var made = making.apply(Shape.of(rowClass, extract, header(records)));
        return StreamSupport.stream(new Records<>(file, records, made), false)
            .onClose(() -> close(records));
      } catch (IOException e) {
        records.close();
        throw e;
      }
    } catch (IOException e) {
      throw new UncheckedIOException("%s: %s".formatted(file, e.getMessage()), e);
    }
  }

  private static List<String> header(CsvRecords records) throws IOException {
    List<String> header = new ArrayList<>();
    if (records.next()) {
      for (int i = 0; i < records.size(); i++) {
        header.add(records.text(i));
      }
    }
    return header;
  }

  private static void close(CsvRecords records) {
    try {
      records.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Stream<TextRow> texts() {
    try {
      return TextLines.read(folder.resolve(TextLines.FILE));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is made of a record; nothing of one that is not wanted. */
  private interface Made<T> {
    @Nullable
    T of(CsvRecords record) throws IOException;
  }

  /** What is made of the records that are left of a file. */
  private static final class Records<T> extends Spliterators.AbstractSpliterator<T> {
    private final Path file;
    private final CsvRecords records;
    private final Made<T> made;

    Records(Path file, CsvRecords records, Made<T> made) {
      super(Long.MAX_VALUE, ORDERED | NONNULL);
      this.file = file;
      this.records = records;
      this.made = made;
    }

    @Override
    public boolean tryAdvance(Consumer<? super T> action) {
      try {
        while (records.next()) {
          T one = made.of(records);
          if (one != null) {
            action.accept(one);
            return true;
          }
        }
        return false;
      } catch (IOException e) {
        throw new UncheckedIOException("%s: %s".formatted(file, e.getMessage()), e);
      }
    }
  }

  /** Which cell makes which component. */
  private record Shape<R extends Record>(
      MethodHandle constructor, Class<R> rowClass, List<Class<?>> types, int[] positions) {
    private static final MethodType OF_VALUES = MethodType.methodType(Record.class, Object[].class);

    static <R extends Record> Shape<R> of(Class<R> rowClass, Extract extract, List<String> header) {
      List<Class<?>> types = Arrays.stream(rowClass.getRecordComponents())
          .<Class<?>>map(RecordComponent::getType)
          .toList();
      int[] positions = extract.columns().stream()
          .map(ExtractColumn::name)
          .mapToInt(header::indexOf)
          .toArray();
      try {
        MethodHandle constructor = MethodHandles.lookup()
            .unreflectConstructor(rowClass.getDeclaredConstructor(types.toArray(Class<?>[]::new)))
            .asSpreader(Object[].class, types.size())
            .asType(OF_VALUES);
        return new Shape<>(constructor, rowClass, types, positions);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    }

    String cell(CsvRecords cells, int component) throws IOException {
      int position = positions[component];
      boolean there = position >= 0 && position < cells.size();
      return there ? FormulaGuard.unguarded(cells.text(position)) : "";
    }

    R row(CsvRecords cells) throws IOException {
      var values = new Object[positions.length];
      try {
        for (int i = 0; i < positions.length; i++) {
          values[i] = CellFormat.value(types.get(i), cell(cells, i));
        }
        return rowClass.cast((Record) constructor.invokeExact(values));
      } catch (IOException e) {
        throw e;
      } catch (Throwable e) {
        throw new IOException(
            "record %s: not a row of this table: %s".formatted(cells.number(), e.getMessage()), e);
      }
    }
  }
}
