package org.nightdesk.dist;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;

/** The table of libraries in NOTICE. */
record Notice(List<Row> rows) {
  /**
   * @param files names without version, a star for any ending
   */
  record Row(List<String> files, TreeSet<String> licences) {
    boolean isOf(String jar) {
      String name = jar.replaceFirst("-[0-9][0-9.]*\\.jar$", "");
      return files.stream()
          .anyMatch(file -> file.endsWith("*")
              ? name.startsWith(file.substring(0, file.length() - 1))
              : name.equals(file));
    }
  }

  static Notice read(Path file) throws IOException {
    List<Row> rows = Files.readString(file, StandardCharsets.UTF_8)
        .lines()
        .dropWhile(line -> !line.startsWith("in lib/"))
        .skip(1)
        .takeWhile(line -> !line.isEmpty())
        .map(line -> line.split(" {2,}"))
        .map(cells ->
            new Row(List.of(cells[0].split(", ")), new TreeSet<>(List.of(cells[2].split(" or ")))))
        .toList();
    return new Notice(rows);
  }
}
