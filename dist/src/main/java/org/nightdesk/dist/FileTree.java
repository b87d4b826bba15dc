package org.nightdesk.dist;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The files of a package, in the order of their paths, with the folders that hold them. Owners, times and
 * modes of the machine that builds get nowhere.
 */
final class FileTree {
  /** Mode of what everybody may read. */
  static final int READ = 0644;

  /** Mode of folders, and of what everybody may run. */
  static final int RUN = 0755;

  private final TreeMap<String, Entry> entries = new TreeMap<>();

  /**
   * One file, folder or link.
   *
   * @param path relative, parted by slashes; a folder's ends with one
   * @param mode permission bits
   * @param content of a file; empty otherwise
   * @param target of a link; empty otherwise
   */
  record Entry(String path, int mode, byte[] content, String target) {
    Entry {
      if (path.startsWith("/") || path.contains("//") || path.isEmpty()) {
        throw new IllegalArgumentException("expected a relative path but found \"" + path + "\"");
      }
    }

    boolean isFolder() {
      return path.endsWith("/");
    }

    boolean isLink() {
      return !target.isEmpty();
    }
  }

  FileTree file(String path, byte[] content, int mode) {
    add(new Entry(path, mode, content, ""));
    return this;
  }

  FileTree text(String path, String content) {
    return file(path, content.getBytes(StandardCharsets.UTF_8), READ);
  }

  FileTree copy(String path, Path file, int mode) throws IOException {
    return file(path, Files.readAllBytes(file), mode);
  }

  /** All files of a folder. */
  FileTree copyAll(String path, Path folder) throws IOException {
    List<Path> files = new ArrayList<>();
    try (Stream<Path> all = Files.walk(folder)) {
      all.filter(Files::isRegularFile).forEach(files::add);
    }
    for (Path file : files) {
      copy(path + "/" + folder.relativize(file).toString().replace('\\', '/'), file, READ);
    }
    return this;
  }

  FileTree link(String path, String target) {
    add(new Entry(path, 0777, new byte[0], target));
    return this;
  }

  private void add(Entry entry) {
    if (entries.put(entry.path(), entry) != null) {
      throw new IllegalArgumentException("two files are called " + entry.path());
    }
    for (int slash = entry.path().indexOf('/');
        slash >= 0;
        slash = entry.path().indexOf('/', slash + 1)) {
      String folder = entry.path().substring(0, slash + 1);
      entries.putIfAbsent(folder, new Entry(folder, RUN, new byte[0], ""));
    }
  }

  /** In the order of their paths, so a folder stands before what it holds. */
  Collection<Entry> entries() {
    return Collections.unmodifiableCollection(entries.values());
  }

  /** What the files hold together, in KiB, each rounded up as disks do. */
  long kibibytes() {
    return entries.values().stream()
        .mapToLong(entry -> Math.max(1, (entry.content().length + 1023L) / 1024))
        .sum();
  }
}
