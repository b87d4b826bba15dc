package org.nightdesk.reporting.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.nightdesk.reporting.layout.Attachment;
import org.nightdesk.reporting.row.Extract;
import org.nightdesk.reporting.run.FileDigest;

/** The tables for people, to be carried inside the PDF. */
public final class TableAttachments {
  private static final String DATA_PACKAGE = "datapackage.json";

  private TableAttachments() {}

  /**
   * Reads the tables for people and their description: that first, then each table that still fits, in their order.
   *
   * @param csvFolder where the tables were written
   * @param limit bytes carried at most in all, before compression
   */
  public static CarriedTables of(Path csvFolder, LocalDate night, long limit) throws IOException {
    List<Attachment> carried = new ArrayList<>();
    List<FileDigest> files = new ArrayList<>();
    long left = limit;
    for (var file : files()) {
      Path path = csvFolder.resolve(file.name());
      var digest = FileDigest.of(csvFolder, path);
      files.add(digest);
      if (digest.bytes() <= left) {
        left -= digest.bytes();
        carried.add(new Attachment(
            file.name(),
            file.description(),
            file.type(),
            Files.readAllBytes(path),
            PdfReportWriter.dateOf(night)));
      }
    }
    return new CarriedTables(carried, files);
  }

  private record DataFile(String name, String description, String type) {}

  private static List<DataFile> files() {
    List<DataFile> files = new ArrayList<>();
    files.add(new DataFile(DATA_PACKAGE, "What each table and column holds.", "application/json"));
    Arrays.stream(Extract.values())
        .filter(extract -> !extract.technical())
        .forEach(
            extract -> files.add(new DataFile(extract.file(), extract.description(), "text/csv")));
    return files;
  }
}
