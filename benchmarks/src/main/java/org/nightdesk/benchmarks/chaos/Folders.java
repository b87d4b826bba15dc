package org.nightdesk.benchmarks.chaos;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Folders with links in them: held against each other, copied, taken away. */
final class Folders {
  private static final int TOLD = 5;

  private Folders() {}

  /**
   * The first few files that are not the same in both, or only in one; empty where all are the same.
   *
   * @param one a folder or a link to it
   * @param other the same
   */
  static String different(Path one, Path other) throws IOException {
    List<Path> all = files(one);
    if (all.isEmpty() || !all.equals(files(other))) {
      return "the list of files";
    }
    List<String> different = new ArrayList<>();
    for (Path file : all) {
      if (Files.mismatch(one.resolve(file), other.resolve(file)) >= 0) {
        different.add(file.toString());
      }
    }
    return String.join(" ", different.subList(0, Math.min(TOLD, different.size())));
  }

  private static List<Path> files(Path link) throws IOException {
    if (!Files.exists(link)) {
      return List.of();
    }
    Path folder = link.toRealPath();
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).map(folder::relativize).sorted().toList();
    }
  }

  /** Copies a folder to a place where nothing is. */
  static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path path : all.sorted().toList()) {
        Files.copy(path, to.resolve(from.relativize(path)), LinkOption.NOFOLLOW_LINKS);
      }
    }
  }

  /** Takes a folder away, if there is one. */
  static void remove(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }
}
