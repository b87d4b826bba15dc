package org.nightdesk.batch.night;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.nightdesk.batch.disk.OnDisk;

/**
 * Where the files of one edition stand: in a staging folder while they are written, then under
 * {@code .editions}, led to by a link named after the date. Readers see the old edition or the new
 * one, never a part.
 *
 * <p>All that is done here may be cut off between any two changes to the disk and be done again. What
 * is staged is whole until it is published: a folder that is to go loses its name first and its
 * files then.
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
      return leadsTo(edition()) && Files.isRegularFile(edition().resolve("run.json"));
    } catch (IOException e) {
      return false;
    }
  }

  /** Whether the files of this edition are there, staged or published. */
  public boolean isWritten() {
    return Files.isDirectory(staging()) || Files.isDirectory(edition());
  }

  private boolean leadsTo(Path edition) throws IOException {
    return Files.isSymbolicLink(link())
        && Files.readSymbolicLink(link()).getFileName().equals(edition.getFileName());
  }

  /** Makes an empty staging folder; what a killed run left there is taken away. */
  public Path begin() throws IOException {
    remove(staging());
    return Files.createDirectories(staging());
  }

  /**
   * Moves the staged edition to its place and leads the date, and {@code latest}, to it.
   *
   * @throws IOException if it is neither staged nor published
   */
  public void publish() throws IOException {
    Files.createDirectories(edition().getParent());
    if (Files.isDirectory(staging())) {
      if (isSame(staging(), edition())) {
        remove(staging());
      } else {
        setAside();
        OnDisk.rename(staging(), edition());
      }
    }
    if (!Files.isDirectory(edition())) {
      throw new IOException(
          "the files of this night are neither in %s nor in %s".formatted(staging(), edition()));
    }
    swap(link(), Path.of(".editions", name));
    swapLatest();
    remove(before());
    OnDisk.delete(gone());
  }

  /** Where an edition of the same name stands while this one takes its place. */
  private Path before() {
    return edition().resolveSibling(name + ".before");
  }

  /** What is to be deleted has this name until it is. */
  private Path gone() {
    return out.resolve(".staging").resolve(name + ".gone");
  }

  /**
   * Frees the place of the edition. Where the date leads to what stands there, it leads to a copy of it
   * from now on: there is no moment at which it leads nowhere.
   */
  private void setAside() throws IOException {
    if (Files.isDirectory(edition()) && leadsTo(edition())) {
      Path copy = out.resolve(".staging").resolve(name + ".copy");
      OnDisk.delete(copy);
      copy(edition(), copy);
      OnDisk.forceAll(copy);
      remove(before());
      OnDisk.rename(copy, before());
      swap(link(), Path.of(".editions").resolve(before().getFileName().toString()));
    }
    remove(edition());
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path path : all.sorted().toList()) {
        Files.copy(
            path, to.resolve(from.relativize(path).toString()), StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
  }

  private void remove(Path folder) throws IOException {
    if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      OnDisk.delete(gone());
      OnDisk.rename(folder, gone());
    }
    OnDisk.delete(gone());
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
      String newest = links
          .filter(p -> Files.isSymbolicLink(p) && isNight(p.getFileName().toString()))
          .map(p -> p.getFileName().toString())
          .max(Comparator.naturalOrder())
          .orElse(night);
      swap(out.resolve("latest"), Path.of(newest));
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
    OnDisk.rename(made, link);
  }
}
