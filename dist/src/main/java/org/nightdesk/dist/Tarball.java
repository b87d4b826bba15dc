package org.nightdesk.dist;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.zip.Deflater;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.compressors.gzip.GzipCompressorOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipParameters;

/** Writes trees as {@code .tar.gz}: the same tree gives the same bytes, on any machine with the same zlib. */
final class Tarball {
  private Tarball() {}

  /**
   * The whole archive.
   *
   * @param root put before every path, such as {@code nightdesk-1.0/} or {@code ./}
   * @param time of every file
   */
  static byte[] of(FileTree tree, String root, Instant time) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar =
        new TarArchiveOutputStream(gzip(bytes), TarConstants.DEFAULT_BLKSIZE, "UTF-8")) {
      tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_ERROR);
      put(tar, new FileTree.Entry(root, FileTree.RUN, new byte[0], ""), "", time);
      for (FileTree.Entry entry : tree.entries()) {
        put(tar, entry, root, time);
      }
    }
    return bytes.toByteArray();
  }

  /** One file, packed without its name and time. */
  static byte[] gzipped(byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = gzip(bytes)) {
      out.write(content);
    }
    return bytes.toByteArray();
  }

  private static OutputStream gzip(OutputStream out) throws IOException {
    GzipParameters parameters = new GzipParameters();
    parameters.setCompressionLevel(Deflater.BEST_COMPRESSION);
    return new GzipCompressorOutputStream(out, parameters);
  }

  private static void put(
      TarArchiveOutputStream tar, FileTree.Entry entry, String root, Instant time)
      throws IOException {
    byte type = entry.isLink()
        ? TarConstants.LF_SYMLINK
        : entry.isFolder() ? TarConstants.LF_DIR : TarConstants.LF_NORMAL;
    TarArchiveEntry header = new TarArchiveEntry(root + entry.path(), type);
    header.setLinkName(entry.target());
    header.setMode(entry.mode());
    header.setSize(entry.content().length);
    header.setModTime(time.toEpochMilli());
    header.setIds(0, 0);
    header.setNames("root", "root");
    tar.putArchiveEntry(header);
    tar.write(entry.content());
    tar.closeArchiveEntry();
  }
}
