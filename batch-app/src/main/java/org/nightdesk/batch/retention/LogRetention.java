package org.nightdesk.batch.retention;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The folders of logs, one a night. */
final class LogRetention {
  private LogRetention() {}

  /**
   * Deletes those of other nights.
   *
   * @param logs the folder they stand in
   * @param nights ISO dates of the nights whose logs are kept
   */
  static void keep(Path logs, Set<String> nights) throws IOException {
    for (Path folder : list(logs)) {
      String name = folder.getFileName().toString();
      if (Files.isDirectory(folder)
          && !nights.contains(name)
          && BriefShelf.nightOf(folder.resolveSibling(name + "-")).isPresent()) {
        for (Path file : list(folder)) {
          Files.deleteIfExists(file);
        }
        Files.deleteIfExists(folder);
      }
    }
  }

  private static List<Path> list(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(folder)) {
      return all.sorted().toList();
    }
  }
}
