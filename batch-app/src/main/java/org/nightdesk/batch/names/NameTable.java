package org.nightdesk.batch.names;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads a CSV file written by hand: a header, UTF-8, empty lines and lines that begin with # apart. */
final class NameTable {
  private static final CSVFormat FORMAT = CSVFormat.RFC4180
      .builder()
      .setCommentMarker('#')
      .setIgnoreEmptyLines(true)
      .setIgnoreSurroundingSpaces(true)
      .get();

  /** A line and its cells by column. */
  record Line(int number, Map<String, String> cells) {
    /** The cell, empty where the line or the file has none. */
    String cell(String column) {
      return cells.getOrDefault(column, "");
    }
  }

  private NameTable() {}

  /**
   * What each line says, in order.
   *
   * @param columns all columns there may be
   * @param needed how many of them, from the first, must be there
   * @throws NameFileException naming the line that cannot be taken
   */
  static <T> List<T> read(Path file, List<String> columns, int needed, Function<Line, T> reader)
      throws IOException {
    List<T> read = new ArrayList<>();
    long at = 1;
    try (CSVParser parser = FORMAT.parse(new StringReader(text(file)))) {
      Iterator<CSVRecord> records = parser.iterator();
      List<String> header = new ArrayList<>();
      while (records.hasNext()) {
        CSVRecord cells = records.next();
        at = parser.getCurrentLineNumber() - linesInside(cells);
        if (header.isEmpty()) {
          header.addAll(header(file, at, cells, columns, needed));
        } else {
          read.add(reader.apply(line(file, (int) at, cells, header)));
        }
      }
      if (header.isEmpty()) {
        throw new NameFileException(file, 1, expected(columns) + " but found nothing");
      }
    } catch (IllegalArgumentException e) {
      throw new NameFileException(file, at, e.getMessage() == null ? "faulty" : e.getMessage());
    } catch (UncheckedIOException | IOException e) {
      throw new NameFileException(file, at + 1, "no CSV: " + e.getMessage());
    }
    return read;
  }

  private static String text(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    try {
      String text =
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new NameFileException(file, 1, "expected UTF-8 but found other bytes");
    }
  }

  private static List<String> header(
      Path file, long at, CSVRecord cells, List<String> columns, int needed) {
    List<String> header = new ArrayList<>();
    for (String cell : cells) {
      String column = cell.strip().toLowerCase(Locale.ROOT);
      if (!columns.contains(column) || header.contains(column)) {
        throw new NameFileException(
            file, at, "%s but found \"%s\"".formatted(expected(columns), cell));
      }
      header.add(column);
    }
    if (!header.containsAll(columns.subList(0, needed))) {
      throw new NameFileException(
          file, at, "%s but found %s".formatted(expected(columns), String.join(",", header)));
    }
    return header;
  }

  private static Line line(Path file, int at, CSVRecord cells, List<String> header) {
    if (cells.size() > header.size()) {
      throw new NameFileException(
          file, at, "expected %s cells but found %s".formatted(header.size(), cells.size()));
    }
    Map<String, String> byColumn = new HashMap<>();
    for (int i = 0; i < cells.size(); i++) {
      byColumn.put(header.get(i), cells.get(i).strip());
    }
    return new Line(at, byColumn);
  }

  private static String expected(List<String> columns) {
    return "expected a header with the columns " + String.join(",", columns);
  }

  private static long linesInside(CSVRecord cells) {
    return cells.stream()
        .mapToLong(cell -> cell.chars().filter(c -> c == '\n').count())
        .sum();
  }
}
