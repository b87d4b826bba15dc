package org.nightdesk.batch.night;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who may read what nights leave, whatever the mask of the process is. Folders are made narrow before
 * anything is in them; their files follow. On file systems without owners and groups nothing is done.
 */
public enum FileAccess {
  OWNER("rw-------", "rwx------"),
  GROUP("rw-r-----", "rwxr-x---"),
  EVERYONE("rw-r--r--", "rwxr-xr-x");

  private final Set<PosixFilePermission> file;
  private final Set<PosixFilePermission> folder;

  FileAccess(String file, String folder) {
    this.file = PosixFilePermissions.fromString(file);
    this.folder = PosixFilePermissions.fromString(folder);
  }

  /** As the setting {@code files.readers} names it. */
  public static FileAccess of(String setting) {
    return valueOf(setting.toUpperCase(Locale.ROOT));
  }

  /** Makes a folder for them where there is none; one that is there is its owner's matter. */
  public void makeFolder(Path path) throws IOException {
    if (!Files.exists(path)) {
      Files.createDirectories(path);
      set(path);
    }
  }

  /**
   * Lets them, and nobody else, read a file, or a folder with all that is in it. Links are left alone, and
   * what is gone meanwhile.
   */
  public void settle(Path path) throws IOException {
    if (!Files.exists(path) || view(path) == null) {
      return;
    }
    List<Path> all;
    try (Stream<Path> found = Files.walk(path)) {
      all = found.filter(each -> !Files.isSymbolicLink(each)).toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    for (Path each : all) {
      if (Files.exists(each)) {
        set(each);
      }
    }
  }

  /** The same for what nights leave in the folder of a state; whatever else is in it is not ours. */
  public void settleState(Path state) throws IOException {
    settle(state.resolve("log"));
    try (Stream<Path> all = Files.list(state)) {
      for (Path each : all.filter(FileAccess::isOfState).toList()) {
        set(each);
      }
    }
  }

  private static boolean isOfState(Path path) {
    String name = path.getFileName().toString();
    return Files.isRegularFile(path)
        && (name.startsWith("nightdesk.") || name.equals("index.txt") || name.equals("run.lock"));
  }

  private void set(Path path) throws IOException {
    PosixFileAttributeView view = view(path);
    if (view == null) {
      return;
    }
    Set<PosixFilePermission> wanted = Files.isDirectory(path) ? folder : file;
    try {
      if (!view.readAttributes().permissions().equals(wanted)) {
        view.setPermissions(wanted);
      }
    } catch (FileSystemException e) {
      throw new IOException(
          "nightdesk.files.readers: cannot set who may read %s: %s".formatted(path, e), e);
    }
  }

  private static @Nullable PosixFileAttributeView view(Path path) {
    return Files.getFileAttributeView(path, PosixFileAttributeView.class);
  }
}
