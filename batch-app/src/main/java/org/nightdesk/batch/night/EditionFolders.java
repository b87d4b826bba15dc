package org.nightdesk.batch.night;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where the files of one edition stand: in a staging folder while they are written, then under
 * {@code .editions}, led to by a link named after the date. Readers see the old edition or the new
 * one, never a part.
 */
public final class EditionFolders {
  private final Path out;
  private final String night;
  private final String name;

  /**
   * @param out folder of the briefs
   * @param night ISO date
   */
  public EditionFolders(Path out, String night, String runId) {
    this.out = out;
    this.night = night;
    this.name = night + "-" + runId;
  }

  /** Where the edition is written. */
  public Path staging() {
    return out.resolve(".staging").resolve(name);
  }

  /** Where it stands once published. */
  public Path edition() {
    return out.resolve(".editions").resolve(name);
  }

  /** The link people follow. */
  public Path link() {
    return out.resolve(night);
  }

  /** Whether this edition stands published under its date. */
  public boolean isPublished() {
    try {
      return Files.isSymbolicLink(link())
          && Files.readSymbolicLink(link()).getFileName().toString().equals(name)
          && Files.isRegularFile(edition().resolve("run.json"));
    } catch (IOException e) {
      return false;
    }
  }

  /** Makes an empty staging folder; what a killed run left there is taken away. */
  public Path begin() throws IOException {
    delete(staging());
    return Files.createDirectories(staging());
  }

  /** Moves the staged edition to its place and leads the date, and {@code latest}, to it. */
  public void publish() throws IOException {
    Files.createDirectories(edition().getParent());
    if (Files.isDirectory(staging())) {
      if (isSame(staging(), edition())) {
        delete(staging());
      } else {
        Path replaced = staging().resolveSibling(name + ".replaced");
        delete(replaced);
        if (Files.isDirectory(edition())) {
          move(edition(), replaced);
        }
        move(staging(), edition());
        delete(replaced);
      }
    }
    swap(link(), Path.of(".editions", name));
    swapLatest();
  }

  /** Whether two folders hold the same files with the same bytes. */
  private static boolean isSame(Path one, Path other) throws IOException {
    if (!Files.isDirectory(other) || !files(one).equals(files(other))) {
      return false;
    }
    for (Path file : files(one)) {
      if (Files.mismatch(one.resolve(file), other.resolve(file)) >= 0) {
        return false;
      }
    }
    return true;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).map(folder::relativize).sorted().toList();
    }
  }

  private void swapLatest() throws IOException {
    try (Stream<Path> links = Files.list(out)) {
      List<String> nights = links
          .filter(p -> Files.isSymbolicLink(p) && isNight(p.getFileName().toString()))
          .map(p -> p.getFileName().toString())
          .sorted(Comparator.reverseOrder())
          .toList();
      swap(out.resolve("latest"), Path.of(nights.getFirst()));
    }
  }

  private static boolean isNight(String name) {
    return name.length() == 10 && name.charAt(4) == '-' && name.charAt(7) == '-';
  }

  /** Leads {@code link} to {@code target} in one rename. */
  private static void swap(Path link, Path target) throws IOException {
    Path made = link.resolveSibling("." + link.getFileName() + ".new");
    Files.deleteIfExists(made);
    Files.createSymbolicLink(made, target);
    move(made, link);
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      throw new IOException("%s cannot be renamed to %s in one step".formatted(from, to), e);
    }
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
