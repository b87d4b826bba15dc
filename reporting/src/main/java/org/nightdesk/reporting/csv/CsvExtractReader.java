package org.nightdesk.reporting.csv;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
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
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  private final Path folder;

  /**
   * @param folder the folder the tables were written into
   */
  public CsvExtractReader(Path folder) {
    this.folder = folder;
  }

  @Override
  public <R extends Record> Stream<R> rows(Class<R> rowClass) {
    var extract = Extract.of(rowClass);
    Path file = folder.resolve(extract.file());
    try {
      CSVParser parser = FORMAT.parse(withoutByteOrderMark(file));
      var shape = Shape.of(rowClass, extract, parser.getHeaderNames());
      return parser.stream().map(cells -> shape.row(file, cells)).onClose(() -> {
        try {
          parser.close();
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      });
    } catch (IOException e) {
      throw new UncheckedIOException("%s: %s".formatted(file, e.getMessage()), e);
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

  private static BufferedReader withoutByteOrderMark(Path file) throws IOException {
    var reader = Files.newBufferedReader(file, UTF_8);
    reader.mark(1);
    if (reader.read() != '\uFEFF') {
      reader.reset();
    }
    return reader;
  }

  /** Which cell makes which component. */
  private record Shape<R extends Record>(
      Constructor<R> constructor, List<Class<?>> types, int[] positions) {

    static <R extends Record> Shape<R> of(Class<R> rowClass, Extract extract, List<String> header) {
      List<Class<?>> types = Arrays.stream(rowClass.getRecordComponents())
          .<Class<?>>map(RecordComponent::getType)
          .toList();
      int[] positions = extract.columns().stream()
          .map(ExtractColumn::name)
          .mapToInt(header::indexOf)
          .toArray();
      try {
        return new Shape<>(
            rowClass.getDeclaredConstructor(types.toArray(Class<?>[]::new)), types, positions);
      } catch (NoSuchMethodException e) {
        throw new IllegalStateException(e);
      }
    }

    R row(Path file, CSVRecord cells) {
      var values = new Object[positions.length];
      try {
        for (int i = 0; i < positions.length; i++) {
          boolean there = positions[i] >= 0 && positions[i] < cells.size();
          String cell = there ? FormulaGuard.unguarded(cells.get(positions[i])) : "";
          values[i] = CellFormat.value(types.get(i), cell);
        }
        return constructor.newInstance(values);
      } catch (ReflectiveOperationException | NumberFormatException e) {
        throw new UncheckedIOException(new IOException(
            "%s, record %s: not a row of this table: %s"
                .formatted(file, cells.getRecordNumber(), e.getMessage()),
            e));
      }
    }
  }
}
