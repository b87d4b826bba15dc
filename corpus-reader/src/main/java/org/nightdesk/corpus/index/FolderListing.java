package org.nightdesk.corpus.index;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** All files under a folder, by name. Hidden files and folders are left out, no folder is entered twice. */
final class FolderListing {
  private static final Comparator<Path> BY_NAME =
      Comparator.comparing(path -> path.toString().replace('\\', '/'));

  private final Path root;
  private final Path folder;

  /**
   * @param root folders reached by a symbolic link are entered only inside it
   */
  FolderListing(Path root, Path folder) {
    this.root = root;
    this.folder = folder;
  }

  List<Path> files() throws IOException {
    List<Path> files = new ArrayList<>();
    Set<Path> entered = new HashSet<>();
    Deque<Path> folders = new ArrayDeque<>();
    folders.add(folder);
    while (!folders.isEmpty()) {
      Path next = folders.remove();
      Path real = next.toRealPath();
      if (!real.startsWith(root) || !entered.add(real)) {
        continue;
      }
      List<Path> inside = new ArrayList<>();
      try (DirectoryStream<Path> stream = Files.newDirectoryStream(next)) {
        stream.forEach(inside::add);
      }
      inside.sort(BY_NAME);
      for (Path path : inside) {
        if (path.getFileName().toString().startsWith(".")) {
          continue;
        }
        if (Files.isDirectory(path)) {
          folders.add(path);
        } else if (Files.exists(path)) {
          files.add(path);
        }
      }
    }
    files.sort(BY_NAME);
    return files;
  }
}
