package org.nightdesk.batch.disk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Changes to a disk in an order that outlives a loss of power: what a file holds is on the disk before
 * its name leads to it.
 */
public final class OnDisk {
  private OnDisk() {}

  /** Has the system bring the bytes of a file, or the names in a folder, to the disk before it returns. */
  public static void force(Path path) throws IOException {
    boolean folder = Files.isDirectory(path);
    if (folder && path.getFileSystem().getSeparator().equals("\\")) {
      return; // such systems open no folder, and keep its names by themselves
    }
    StandardOpenOption access = folder ? StandardOpenOption.READ : StandardOpenOption.WRITE;
    try (FileChannel channel = FileChannel.open(path, access)) {
      channel.force(true);
    }
  }

  /** The same for a folder and all that is in it. */
  public static void forceAll(Path folder) throws IOException {
    for (Path path : all(folder)) {
      if (!Files.isSymbolicLink(path)) {
        force(path);
      }
    }
  }

  /**
   * Gives something another name, or the name of another, in one step.
   *
   * @throws IOException if that cannot be done in one step; nothing has changed then
   */
  public static void rename(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      throw new IOException("%s cannot be renamed to %s in one step".formatted(from, to), e);
    }
    force(to.getParent());
    if (!to.getParent().equals(from.getParent())) {
      force(from.getParent());
    }
  }

  /** Deletes a folder with all that is in it; one that is not there is deleted already. */
  public static void delete(Path folder) throws IOException {
    if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      for (Path path : all(folder)) {
        Files.delete(path);
      }
    }
  }

  /** All paths below a folder and itself, what is in a folder before the folder. */
  private static List<Path> all(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.sorted(Comparator.reverseOrder()).toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
