package org.nightdesk.batch.retention;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.nightdesk.batch.published.RunRecordEdit;

/** An edition of which its tables and its record are kept. */
final class ReducedEdition {
  private static final String TABLES = "csv";
  private static final String RECORD = "run.json";

  private ReducedEdition() {}

  /**
   * Takes away all but the tables and the record, which says so first: cut off in between, files stand
   * there that the record does not list, and the next time takes them away.
   *
   * @return whether anything was taken away
   */
  static boolean reduce(Path edition) throws IOException {
    List<Path> documents = documents(edition);
    if (documents.isEmpty() || !Files.isRegularFile(edition.resolve(RECORD))) {
      return false;
    }
    RunRecordEdit.reduce(edition.resolve(RECORD), path -> path.startsWith(TABLES + "/"));
    for (Path document : documents) {
      Files.deleteIfExists(document);
    }
    return true;
  }

  private static List<Path> documents(Path edition) throws IOException {
    if (!Files.isDirectory(edition)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(edition)) {
      return all.filter(Files::isRegularFile)
          .filter(file -> !edition.relativize(file).startsWith(TABLES))
          .filter(file -> !file.equals(edition.resolve(RECORD)))
          .sorted()
          .toList();
    }
  }
}
