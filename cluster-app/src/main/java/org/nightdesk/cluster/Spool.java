package org.nightdesk.cluster;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** Pieces of bytes on the local disk of an executor, so that no stage holds its outcome in memory. */
final class Spool implements AutoCloseable {
  private final Path file;
  private final DataOutputStream out;
  private long pieces;

  Spool() {
    try {
      file = LocalDisk.file("nightdesk-spool-");
      out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void add(byte[] piece) {
    try {
      out.writeInt(piece.length);
      out.write(piece);
      pieces++;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All pieces in the order they were added; nothing is added afterwards. Closed when it ends. */
  Pieces pieces() {
    try {
      out.flush();
      return new Pieces(
          new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16)),
          pieces);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One reading of a spool. */
  static final class Pieces implements Iterator<byte[]>, AutoCloseable {
    private final DataInputStream in;
    private long left;

    private Pieces(DataInputStream in, long left) {
      this.in = in;
      this.left = left;
    }

    @Override
    public boolean hasNext() {
      if (left == 0) {
        close();
      }
      return left > 0;
    }

    @Override
    public byte[] next() {
      if (left == 0) {
        throw new NoSuchElementException();
      }
      left--;
      try {
        return in.readNBytes(in.readInt());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void close() {
      try {
        in.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  @Override
  public void close() {
    try {
      out.close();
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
