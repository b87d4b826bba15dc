package org.nightdesk.corpus.archive;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.function.LongSupplier;
import java.util.zip.CRC32;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.nightdesk.corpus.ReadOutcome.Reason;

/** The bytes of a file in an archive; stops where its archive's allowance or its own growth ends. */
public final class MemberStream extends InputStream {
  private static final int HEADER = 0x04034b50;
  private static final int HEADER_LENGTH = 30;
  private static final int BUFFER = 1 << 13;

  private final InputStream in;
  private final LongSupplier packedBytes;
  private final Allowance allowance;
  private final Runnable release;

  /** Checksum the bytes must have; -1 where none is known. */
  private final long crc;

  private final CRC32 sum = new CRC32();
  private long out;
  private boolean checked;

  private MemberStream(
      InputStream in, LongSupplier packedBytes, Allowance allowance, long crc, Runnable release) {
    this.in = in;
    this.packedBytes = packedBytes;
    this.allowance = allowance;
    this.crc = crc;
    this.release = release;
  }

  /**
   * A member of a ZIP file.
   *
   * @throws RefusedArchiveException if it is encrypted, packed in another way, or states a growth
   *     beyond the limits
   */
  public static InputStream of(ArchiveBytes archive, ZipMember member, Allowance allowance)
      throws IOException {
    if (member.isEncrypted()) {
      throw new RefusedArchiveException(
          Reason.UNREADABLE, "expected a file without a password but found an encrypted one");
    }
    if (member.method() != 0 && member.method() != 8) {
      throw new RefusedArchiveException(
          Reason.UNREADABLE,
          "expected a stored or deflated file but found packing method " + member.method());
    }
    if (allowance.isBeyondRatio(member.bytes(), member.packedBytes())) {
      throw allowance.tooDense();
    }
    InputStream packed = packed(archive, member);
    if (member.method() == 0) {
      return new MemberStream(packed, member::packedBytes, allowance, member.crc(), () -> {});
    }
    Inflater inflater = new Inflater(true);
    return new MemberStream(
        new InflaterInputStream(packed, inflater, BUFFER),
        inflater::getBytesRead,
        allowance,
        member.crc(),
        inflater::end);
  }

  private static InputStream packed(ArchiveBytes archive, ZipMember member) throws IOException {
    try {
      if (member.header() < 0 || member.packedBytes() < 0 || member.header() > archive.size()) {
        throw new EOFException();
      }
      ByteBuffer header = ByteBuffer.wrap(archive.exactly(member.header(), HEADER_LENGTH))
          .order(ByteOrder.LITTLE_ENDIAN);
      if (header.getInt(0) != HEADER) {
        throw new RefusedArchiveException(
            Reason.UNREADABLE, "expected a file in the archive but found other bytes at its place");
      }
      long start = member.header()
          + HEADER_LENGTH
          + (header.getShort(26) & 0xFFFF)
          + (header.getShort(28) & 0xFFFF);
      return archive.stream(start, member.packedBytes());
    } catch (EOFException outside) {
      throw new RefusedArchiveException(
          Reason.UNREADABLE, "expected a file in the archive but its place lies outside of it");
    }
  }

  /** What a GZIP file holds. */
  public static InputStream ofGzip(InputStream file, Allowance allowance) throws IOException {
    Counted counted = new Counted(file);
    try {
      return new MemberStream(
          new GZIPInputStream(new BufferedInputStream(counted, BUFFER), BUFFER),
          counted::bytes,
          allowance,
          -1,
          () -> {});
    } catch (ZipException | EOFException none) {
      file.close();
      throw new RefusedArchiveException(
          Reason.UNREADABLE, "expected a GZIP file but found other bytes");
    }
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    int read;
    try {
      read = in.read(into, offset, length);
    } catch (ZipException | EOFException damaged) {
      throw new RefusedArchiveException(
          Reason.UNREADABLE, "expected sound packed bytes but found others after " + out);
    }
    if (read > 0) {
      out += read;
      allowance.take(read, out, packedBytes.getAsLong());
      if (crc >= 0) {
        sum.update(into, offset, read);
      }
    } else if (read < 0 && crc >= 0 && !checked) {
      checked = true;
      if (sum.getValue() != crc) {
        throw new RefusedArchiveException(
            Reason.UNREADABLE, "expected bytes of the stated checksum but found others");
      }
    }
    return read;
  }

  @Override
  public void close() throws IOException {
    try {
      in.close();
    } finally {
      release.run();
    }
  }

  private static final class Counted extends InputStream {
    private final InputStream in;
    private long bytes;

    Counted(InputStream in) {
      this.in = in;
    }

    long bytes() {
      return bytes;
    }

    @Override
    public int read() throws IOException {
      int b = in.read();
      bytes += b < 0 ? 0 : 1;
      return b;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      int read = in.read(into, offset, length);
      bytes += Math.max(0, read);
      return read;
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }
}
