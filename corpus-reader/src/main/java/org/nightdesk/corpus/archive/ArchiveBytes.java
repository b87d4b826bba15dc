package org.nightdesk.corpus.archive;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The bytes of a ZIP file, read from any place: on disk, or in memory for one in another archive. */
public abstract sealed class ArchiveBytes implements Closeable {
  /** Bytes of a file, left on disk. */
  public static ArchiveBytes of(Path file) throws IOException {
    return new OnDisk(FileChannel.open(file, StandardOpenOption.READ));
  }

  /** Bytes at hand. */
  public static ArchiveBytes of(byte[] bytes) {
    return new InMemory(bytes);
  }

  abstract long size() throws IOException;

  /** Reads at most {@code length} bytes; -1 at the end. */
  abstract int read(long position, byte[] into, int offset, int length) throws IOException;

  /** Exactly {@code length} bytes. */
  final byte[] exactly(long position, int length) throws IOException {
    byte[] bytes = new byte[length];
    int at = 0;
    while (at < length) {
      int read = read(position + at, bytes, at, length - at);
      if (read < 0) {
        throw new EOFException();
      }
      at += read;
    }
    return bytes;
  }

  /** The bytes from a place on, as a stream that ends after {@code length} of them. */
  final InputStream stream(long position, long length) {
    return new InputStream() {
      private long at = position;

      @Override
      public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
      }

      @Override
      public int read(byte[] into, int offset, int wanted) throws IOException {
        long left = position + length - at;
        if (left <= 0) {
          return wanted == 0 ? 0 : -1;
        }
        int read = ArchiveBytes.this.read(at, into, offset, (int) Math.min(wanted, left));
        at += Math.max(0, read);
        return read;
      }
    };
  }

  private static final class OnDisk extends ArchiveBytes {
    private final FileChannel channel;

    OnDisk(FileChannel channel) {
      this.channel = channel;
    }

    @Override
    long size() throws IOException {
      return channel.size();
    }

    @Override
    int read(long position, byte[] into, int offset, int length) throws IOException {
      return channel.read(ByteBuffer.wrap(into, offset, length), position);
    }

    @Override
    public void close() throws IOException {
      channel.close();
    }
  }

  private static final class InMemory extends ArchiveBytes {
    private final byte[] bytes;

    InMemory(byte[] bytes) {
      this.bytes = bytes;
    }

    @Override
    long size() {
      return bytes.length;
    }

    @Override
    int read(long position, byte[] into, int offset, int length) {
      if (position >= bytes.length) {
        return -1;
      }
      int read = (int) Math.min(length, bytes.length - position);
      System.arraycopy(bytes, (int) position, into, offset, read);
      return read;
    }

    @Override
    public void close() {
      // nothing is open
    }
  }
}
