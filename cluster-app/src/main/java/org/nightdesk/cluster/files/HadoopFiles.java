package org.nightdesk.cluster.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.WatchService;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.spi.FileSystemProvider;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.hadoop.conf.Configuration;

/** One of Hadoop's file systems, to be read. */
public final class HadoopFiles extends FileSystem {
  private static final Map<String, HadoopFiles> OPEN = new ConcurrentHashMap<>();

  private final HadoopProvider provider;

  private HadoopFiles(org.apache.hadoop.fs.FileSystem files) {
    this.provider = new HadoopProvider(this, files);
  }

  /**
   * A path as given on a command line: an address like {@code hdfs://host/news/INDEX.md} on its own file
   * system, anything else on the local one.
   */
  public static Path path(String given) {
    if (!given.contains("://")) {
      return Path.of(given);
    }
    URI address = URI.create(given);
    String root = address.getScheme() + "://"
        + (address.getRawAuthority() == null ? "" : address.getRawAuthority());
    HadoopFiles files = OPEN.computeIfAbsent(root, key -> {
      try {
        return new HadoopFiles(
            org.apache.hadoop.fs.FileSystem.get(URI.create(key + "/"), new Configuration()));
      } catch (IOException e) {
        throw new UncheckedIOException("cannot reach " + key, e);
      }
    });
    return HadoopPath.of(files, address.getPath()).normalize();
  }

  @Override
  public FileSystemProvider provider() {
    return provider;
  }

  URI address() {
    return provider.files().getUri();
  }

  @Override
  public Path getPath(String first, String... more) {
    Path path = HadoopPath.of(this, first);
    for (String each : more) {
      path = path.resolve(each);
    }
    return path;
  }

  /** It is Hadoop's, and stays open. */
  @Override
  public void close() {}

  @Override
  public boolean isOpen() {
    return true;
  }

  @Override
  public boolean isReadOnly() {
    return true;
  }

  @Override
  public String getSeparator() {
    return "/";
  }

  @Override
  public Iterable<Path> getRootDirectories() {
    return List.of(HadoopPath.of(this, "/"));
  }

  @Override
  public Iterable<FileStore> getFileStores() {
    return List.of();
  }

  @Override
  public Set<String> supportedFileAttributeViews() {
    return Set.of("basic");
  }

  @Override
  public PathMatcher getPathMatcher(String pattern) {
    throw new UnsupportedOperationException("nobody matches patterns here");
  }

  @Override
  public UserPrincipalLookupService getUserPrincipalLookupService() {
    throw new UnsupportedOperationException("nobody asks for owners here");
  }

  @Override
  public WatchService newWatchService() {
    throw new UnsupportedOperationException("nobody watches here");
  }
}
