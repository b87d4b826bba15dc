package org.nightdesk.cluster.files;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.attribute.FileTime;
import java.nio.file.spi.FileSystemProvider;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.jspecify.annotations.Nullable;

/** Reads files and folders of one of Hadoop's file systems, and writes nothing. */
final class HadoopProvider extends FileSystemProvider {
  private final HadoopFiles owner;
  private final FileSystem files;

  HadoopProvider(HadoopFiles owner, FileSystem files) {
    this.owner = owner;
    this.files = files;
  }

  FileSystem files() {
    return files;
  }

  @Override
  public String getScheme() {
    return files.getScheme();
  }

  @Override
  public java.nio.file.FileSystem newFileSystem(URI uri, Map<String, ?> settings) {
    return owner;
  }

  @Override
  public java.nio.file.FileSystem getFileSystem(URI uri) {
    return owner;
  }

  @Override
  public Path getPath(URI uri) {
    return HadoopFiles.path(uri.toString());
  }

  private FileStatus status(Path path) throws IOException {
    try {
      return files.getFileStatus(((HadoopPath) path).hadoop());
    } catch (FileNotFoundException e) {
      throw new NoSuchFileException(path.toString());
    }
  }

  @Override
  public InputStream newInputStream(Path path, OpenOption... options) throws IOException {
    status(path);
    return files.open(((HadoopPath) path).hadoop());
  }

  /** Archives are read from the end; they are fetched as a whole, to the local disk. */
  @Override
  public FileChannel newFileChannel(
      Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
      throws IOException {
    Path local = Files.createTempFile("nightdesk-fetched-", ".bin");
    try (InputStream in = newInputStream(path)) {
      Files.copy(in, local, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }
    return FileChannel.open(local, StandardOpenOption.READ, StandardOpenOption.DELETE_ON_CLOSE);
  }

  @Override
  public SeekableByteChannel newByteChannel(
      Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
      throws IOException {
    return newFileChannel(path, options, attributes);
  }

  @Override
  public DirectoryStream<Path> newDirectoryStream(
      Path folder, DirectoryStream.Filter<? super Path> filter) throws IOException {
    List<Path> held = new ArrayList<>();
    for (FileStatus each : files.listStatus(((HadoopPath) folder).hadoop())) {
      Path path = folder.resolve(each.getPath().getName());
      if (filter.accept(path)) {
        held.add(path);
      }
    }
    return new DirectoryStream<>() {
      @Override
      public Iterator<Path> iterator() {
        return held.iterator();
      }

      @Override
      public void close() {}
    };
  }

  @Override
  public boolean isSameFile(Path one, Path other) {
    return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
  }

  @Override
  public boolean isHidden(Path path) {
    return String.valueOf(path.getFileName()).startsWith(".");
  }

  @Override
  public FileStore getFileStore(Path path) {
    throw new UnsupportedOperationException("nobody asks for stores here");
  }

  @Override
  public void checkAccess(Path path, AccessMode... modes) throws IOException {
    status(path);
    if (List.of(modes).contains(AccessMode.WRITE)) {
      throw new ReadOnlyFileSystemException();
    }
  }

  @Override
  public <V extends FileAttributeView> @Nullable V getFileAttributeView(
      Path path, Class<V> type, LinkOption... options) {
    return null;
  }

  @Override
  public <A extends BasicFileAttributes> A readAttributes(
      Path path, Class<A> type, LinkOption... options) throws IOException {
    return type.cast(new Attributes(status(path)));
  }

  @Override
  public Map<String, Object> readAttributes(Path path, String names, LinkOption... options)
      throws IOException {
    FileStatus status = status(path);
    return Map.of("size", status.getLen(), "isDirectory", status.isDirectory());
  }

  @Override
  public void createDirectory(Path folder, FileAttribute<?>... attributes) {
    throw new ReadOnlyFileSystemException();
  }

  @Override
  public void delete(Path path) {
    throw new ReadOnlyFileSystemException();
  }

  @Override
  public void copy(Path source, Path target, CopyOption... options) {
    throw new ReadOnlyFileSystemException();
  }

  @Override
  public void move(Path source, Path target, CopyOption... options) {
    throw new ReadOnlyFileSystemException();
  }

  @Override
  public void setAttribute(
      Path path, String attribute, @Nullable Object value, LinkOption... options) {
    throw new ReadOnlyFileSystemException();
  }

  private record Attributes(FileStatus status) implements BasicFileAttributes {
    @Override
    public FileTime lastModifiedTime() {
      return FileTime.fromMillis(status.getModificationTime());
    }

    @Override
    public FileTime lastAccessTime() {
      return FileTime.fromMillis(status.getAccessTime());
    }

    @Override
    public FileTime creationTime() {
      return lastModifiedTime();
    }

    @Override
    public boolean isRegularFile() {
      return status.isFile();
    }

    @Override
    public boolean isDirectory() {
      return status.isDirectory();
    }

    @Override
    public boolean isSymbolicLink() {
      return false;
    }

    @Override
    public boolean isOther() {
      return false;
    }

    @Override
    public long size() {
      return status.getLen();
    }

    @Override
    public @Nullable Object fileKey() {
      return null;
    }
  }
}
