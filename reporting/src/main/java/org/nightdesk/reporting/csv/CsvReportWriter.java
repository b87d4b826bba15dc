package org.nightdesk.reporting.csv;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.nightdesk.reporting.row.Extract;
import org.nightdesk.reporting.row.NightExtracts;

/**
 * Writes the tables of a night into a folder, some tables side by side, one row of each in memory at a time.
 *
 * <p>RFC 4180: CRLF, comma, quotes only where needed; UTF-8; a header row; the column {@code night}
 * last. A half of a surrogate pair is written as "?".
 */
public final class CsvReportWriter {
  /** Name of the column every table ends with. */
  public static final String NIGHT = "night";

  static final String NIGHT_DESCRIPTION = "The night the row belongs to.";

  /** Those that take longest, which are begun first; of the first three one reads for all. */
  private static final Set<Extract> LARGE = EnumSet.of(
      Extract.POINT_SOURCES, Extract.FIGURES, Extract.MENTIONS, Extract.SENTENCES, Extract.QUOTES);

  private static final TableTotals NO_TABLE = TableTotals.of("", 0, 0);

  private final CsvSettings settings;

  public CsvReportWriter(CsvSettings settings) {
    this.settings = settings;
  }

  /**
   * Writes all tables, texts.jsonl and datapackage.json, replacing files of the same name.
   *
   * @param extracts is asked for several tables at once
   * @param night ISO date of the night
   * @param folder made when it is not there
   */
  public CsvTotals write(NightExtracts extracts, String night, Path folder) throws IOException {
    Files.createDirectories(folder.resolve("technical"));
    List<Callable<TableTotals>> work = new ArrayList<>();
    Extract[] order = Extract.values();
    Arrays.sort(order, Comparator.comparing(each -> !LARGE.contains(each)));
    for (Extract extract : order) {
      work.add(() -> table(extracts, extract, night, folder));
    }
    long[] texts = {0};
    work.add(() -> {
      texts[0] = TextLines.write(extracts, folder.resolve(TextLines.FILE));
      return NO_TABLE;
    });
    Map<String, TableTotals> totals = new HashMap<>();
    SideBySide.all(work).forEach(each -> totals.put(each.file(), each));
    List<TableTotals> tables =
        Arrays.stream(Extract.values()).map(each -> totals.get(each.file())).toList();
    DataPackage.write(night, tables, folder.resolve(DataPackage.FILE));
    return new CsvTotals(tables, texts[0]);
  }

  private TableTotals table(NightExtracts extracts, Extract extract, String night, Path folder)
      throws IOException {
    Path file = folder.resolve(extract.file());
    TableFile.Count whole;
    try (TableFile written = new TableFile(extract, settings, night, file);
        Stream<? extends Record> rows = extracts.rows(extract.rowClass())) {
      rows.forEachOrdered(written::add);
      whole = written.count();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    List<String> parts = new ArrayList<>();
    if (whole.rows() > settings.rowsAPart()) {
      for (int part = 0; part < whole.parts().size(); part++) {
        String name =
            extract.file().replace(".csv", String.format(Locale.ROOT, "-%03d.csv", part + 1));
        part(file, whole, part, folder.resolve(name));
        parts.add(name);
      }
    }
    return new TableTotals(
        extract.file(), whole.rows(), whole.guardedCells(), whole.longCells(), parts);
  }

  /** The head of a table and some of its rows: the same bytes, so they are copied. */
  private static void part(Path file, TableFile.Count whole, int part, Path to) throws IOException {
    List<Long> starts = whole.parts();
    long end = part + 1 < starts.size() ? starts.get(part + 1) : whole.bytes();
    try (FileChannel from = FileChannel.open(file);
        FileChannel out =
            FileChannel.open(to, CREATE, TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
      copy(from, 0, starts.getFirst(), out);
      copy(from, starts.get(part), end, out);
    }
  }

  private static void copy(FileChannel from, long start, long end, FileChannel to)
      throws IOException {
    for (long at = start; at < end; ) {
      at += from.transferTo(at, end - at, to);
    }
  }
}
