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

/** The tables for people, to be carried inside the PDF. */
public final class TableAttachments {
  private static final String DATA_PACKAGE = "datapackage.json";

  private TableAttachments() {}

  /**
   * Reads the tables for people and their description.
   *
   * @param csvFolder where the tables were written
   * @param limit in bytes; tables that are larger together stay beside the PDF and none is carried
   */
  public static List<Attachment> of(Path csvFolder, LocalDate night, long limit)
      throws IOException {
    var tables =
        Arrays.stream(Extract.values()).filter(extract -> !extract.technical()).toList();
    long bytes = 0;
    for (var table : tables) {
      bytes += Files.size(csvFolder.resolve(table.file()));
    }
    if (bytes > limit) {
      return List.of();
    }
    List<Attachment> attachments = new ArrayList<>();
    for (var table : tables) {
      attachments.add(
          attachment(csvFolder.resolve(table.file()), table.description(), "text/csv", night));
    }
    attachments.add(attachment(
        csvFolder.resolve(DATA_PACKAGE),
        "What each table and column holds.",
        "application/json",
        night));
    return attachments;
  }

  private static Attachment attachment(Path file, String description, String type, LocalDate night)
      throws IOException {
    return new Attachment(
        file.getFileName().toString(),
        description,
        type,
        Files.readAllBytes(file),
        PdfReportWriter.dateOf(night));
  }
}
