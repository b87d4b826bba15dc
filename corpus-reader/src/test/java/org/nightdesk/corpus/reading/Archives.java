package org.nightdesk.corpus.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Archives made for a test. */
final class Archives {
  private Archives() {}

  /** A ZIP file of names and contents in turn. */
  static byte[] zip(String... namesAndTexts) {
    byte[][] contents = new byte[namesAndTexts.length / 2][];
    String[] names = new String[contents.length];
    for (int i = 0; i < contents.length; i++) {
      names[i] = namesAndTexts[2 * i];
      contents[i] = namesAndTexts[2 * i + 1].getBytes(StandardCharsets.UTF_8);
    }
    return zip(names, contents);
  }

  static byte[] zip(String[] names, byte[][] contents) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      for (int i = 0; i < names.length; i++) {
        zip.putNextEntry(new ZipEntry(names[i]));
        zip.write(contents[i]);
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  static byte[] gzip(byte[] content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** Where a run of bytes stands for the n-th time, from 1. */
  static int place(byte[] bytes, String run, int n) {
    int at = -1;
    String all = new String(bytes, StandardCharsets.ISO_8859_1);
    for (int i = 0; i < n; i++) {
      at = all.indexOf(run, at + 1);
    }
    return at;
  }
}
