package org.nightdesk.benchmarks.night;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Folders with links in them: held against each other, copied, weighed, taken away. */
public final class Folders {
  private static final int TOLD = 5;

  private Folders() {}

  /**
   * The first few files that are not the same in both, or only in one; empty where all are the same.
   *
   * @param one a folder or a link to it
   * @param other the same
   */
  public static String different(Path one, Path other) throws IOException {
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
  public static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path path : all.sorted().toList()) {
        Files.copy(path, to.resolve(from.relativize(path)), LinkOption.NOFOLLOW_LINKS);
      }
    }
  }

  /**
   * Bytes of all its files; links are not followed. Files that go away meanwhile count nothing, so that a
   * folder can be weighed while others work in it.
   *
   * @return 0 where there is no such folder
   */
  public static long size(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return 0;
    }
    long[] bytes = {0};
    Files.walkFileTree(folder, new SimpleFileVisitor<>() {
      @Override
      public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (attributes.isRegularFile()) {
          bytes[0] += attributes.size();
        }
        return FileVisitResult.CONTINUE;
      }

      @Override
      public FileVisitResult visitFileFailed(Path file, IOException gone) throws IOException {
        if (gone instanceof NoSuchFileException) {
          return FileVisitResult.CONTINUE;
        }
        throw gone;
      }

      @Override
      public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException gone)
          throws IOException {
        if (gone == null || gone instanceof NoSuchFileException) {
          return FileVisitResult.CONTINUE;
        }
        throw gone;
      }
    });
    return bytes[0];
  }

  /** Takes a folder away, if there is one. */
  public static void remove(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }
}
