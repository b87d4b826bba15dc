package org.nightdesk.dist;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.apache.commons.compress.archivers.ar.ArArchiveEntry;
import org.apache.commons.compress.archivers.ar.ArArchiveOutputStream;

/** Writes a {@code .deb}, format 2.0: an ar archive of a version, what dpkg is told, and the files. */
final class DebianArchive {
  private static final int FILE = 0100644;

  private DebianArchive() {}

  /**
   * The whole package.
   *
   * @param control {@code control} and the scripts
   * @param data what is installed, paths from the root of the system
   */
  static byte[] of(FileTree control, FileTree data, Instant time) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ArArchiveOutputStream ar = new ArArchiveOutputStream(bytes)) {
      put(ar, "debian-binary", "2.0\n".getBytes(StandardCharsets.US_ASCII), time);
      put(ar, "control.tar.gz", Tarball.of(control, "./", time), time);
      put(ar, "data.tar.gz", Tarball.of(data, "./", time), time);
    }
    return bytes.toByteArray();
  }

  private static void put(ArArchiveOutputStream ar, String name, byte[] content, Instant time)
      throws IOException {
    ar.putArchiveEntry(new ArArchiveEntry(name, content.length, 0, 0, FILE, time.getEpochSecond()));
    ar.write(content);
    ar.closeArchiveEntry();
  }
}
