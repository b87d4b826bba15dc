package org.nightdesk.reporting.reread;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The documents of a night that are there. */
public final class WrittenDocuments {
  private WrittenDocuments() {}

  /**
   * Reads them back, one after the other.
   *
   * @param folder of the edition
   */
  public static List<WrittenDocument> in(Path folder) throws IOException {
    List<WrittenDocument> documents = new ArrayList<>();
    if (Files.isRegularFile(folder.resolve(WrittenMarkdown.FILE))) {
      documents.add(WrittenMarkdown.read(folder));
    }
    if (Files.isRegularFile(folder.resolve(WrittenPage.FILE))) {
      documents.add(WrittenPage.read(folder));
    }
    if (Files.isRegularFile(folder.resolve(WrittenPdf.FILE))) {
      documents.add(WrittenPdf.read(folder));
    }
    return documents;
  }
}
