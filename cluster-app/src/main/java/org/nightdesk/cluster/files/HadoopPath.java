package org.nightdesk.cluster.files;

import java.net.URI;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.ProviderMismatchException;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A path of a Hadoop file system. There are no links there, so a real path is a normal one. */
final class HadoopPath implements Path {
  private final HadoopFiles files;
  private final boolean absolute;
  private final List<String> names;

  private HadoopPath(HadoopFiles files, boolean absolute, List<String> names) {
    this.files = files;
    this.absolute = absolute;
    this.names = List.copyOf(names);
  }

  static HadoopPath of(HadoopFiles files, String text) {
    List<String> names = new ArrayList<>();
    for (String name : text.split("/")) {
      if (!name.isEmpty()) {
        names.add(name);
      }
    }
    return new HadoopPath(files, text.startsWith("/"), names);
  }

  private HadoopPath with(List<String> others) {
    return new HadoopPath(files, absolute, others);
  }

  private HadoopPath relative(List<String> others) {
    return new HadoopPath(files, false, others);
  }

  private HadoopPath own(Path other) {
    if (other instanceof HadoopPath path && path.files == files) {
      return path;
    }
    throw new ProviderMismatchException();
  }

  /** As Hadoop names it. */
  org.apache.hadoop.fs.Path hadoop() {
    return new org.apache.hadoop.fs.Path(toUri());
  }

  @Override
  public HadoopFiles getFileSystem() {
    return files;
  }

  @Override
  public boolean isAbsolute() {
    return absolute;
  }

  @Override
  public @Nullable Path getRoot() {
    return absolute ? with(List.of()) : null;
  }

  @Override
  public @Nullable Path getFileName() {
    return names.isEmpty() ? null : relative(names.subList(names.size() - 1, names.size()));
  }

  @Override
  public @Nullable Path getParent() {
    if (names.isEmpty() || names.size() == 1 && !absolute) {
      return null;
    }
    return with(names.subList(0, names.size() - 1));
  }

  @Override
  public int getNameCount() {
    return names.size();
  }

  @Override
  public Path getName(int index) {
    return relative(names.subList(index, index + 1));
  }

  @Override
  public Path subpath(int begin, int end) {
    return relative(names.subList(begin, end));
  }

  @Override
  public boolean startsWith(Path other) {
    return other instanceof HadoopPath path
        && path.files == files
        && path.absolute == absolute
        && names.size() >= path.names.size()
        && names.subList(0, path.names.size()).equals(path.names);
  }

  @Override
  public boolean endsWith(Path other) {
    if (!(other instanceof HadoopPath path) || path.files != files) {
      return false;
    }
    int from = names.size() - path.names.size();
    return path.absolute
        ? equals(path)
        : from >= 0 && names.subList(from, names.size()).equals(path.names);
  }

  @Override
  public Path normalize() {
    List<String> normal = new ArrayList<>();
    for (String name : names) {
      if (name.equals("..")
          && !normal.isEmpty()
          && !normal.get(normal.size() - 1).equals("..")) {
        normal.remove(normal.size() - 1);
      } else if (!name.equals(".") && !(name.equals("..") && absolute)) {
        normal.add(name);
      }
    }
    return with(normal);
  }

  @Override
  public Path resolve(Path other) {
    if (!(other instanceof HadoopPath) && !other.isAbsolute()) {
      return resolve(other.toString());
    }
    HadoopPath path = own(other);
    if (path.absolute) {
      return path;
    }
    List<String> all = new ArrayList<>(names);
    all.addAll(path.names);
    return with(all);
  }

  @Override
  public Path resolve(String other) {
    return resolve(of(files, other));
  }

  @Override
  public Path relativize(Path other) {
    HadoopPath path = own(other);
    int same = 0;
    while (same < names.size()
        && same < path.names.size()
        && names.get(same).equals(path.names.get(same))) {
      same++;
    }
    List<String> way = new ArrayList<>();
    for (int i = same; i < names.size(); i++) {
      way.add("..");
    }
    way.addAll(path.names.subList(same, path.names.size()));
    return relative(way);
  }

  @Override
  public URI toUri() {
    URI address = files.address();
    try {
      return new URI(address.getScheme(), address.getAuthority(), text(true), null, null);
    } catch (java.net.URISyntaxException e) {
      throw new IllegalArgumentException("no address: " + this, e);
    }
  }

  @Override
  public Path toAbsolutePath() {
    return absolute ? this : new HadoopPath(files, true, names);
  }

  @Override
  public Path toRealPath(LinkOption... options) throws java.io.IOException {
    Path real = toAbsolutePath().normalize();
    files.provider().checkAccess(real);
    return real;
  }

  @Override
  public WatchKey register(
      WatchService watcher, WatchEvent.Kind<?>[] events, WatchEvent.Modifier... modifiers) {
    throw new UnsupportedOperationException("nobody watches here");
  }

  @Override
  public int compareTo(Path other) {
    return toString().compareTo(other.toString());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof HadoopPath path
        && path.files == files
        && path.absolute == absolute
        && path.names.equals(names);
  }

  @Override
  public int hashCode() {
    return Objects.hash(absolute, names);
  }

  private String text(boolean rooted) {
    return (rooted ? "/" : "") + String.join("/", names);
  }

  /** A relative path as its names, an absolute one with the address of its file system. */
  @Override
  public String toString() {
    return absolute ? files.address().getScheme() + "://" + authority() + text(true) : text(false);
  }

  private String authority() {
    String authority = files.address().getAuthority();
    return authority == null ? "" : authority;
  }
}
