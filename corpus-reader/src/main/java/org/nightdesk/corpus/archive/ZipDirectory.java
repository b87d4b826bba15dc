package org.nightdesk.corpus.archive;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.nightdesk.corpus.ReadOutcome.Reason;

/**
 * The directory at the end of a ZIP file, with the fields of large archives (Zip64).
 *
 * <p>Read here because the platform's reader refuses an archive as a whole for one encrypted member
 * and wants a file on disk.
 */
public final class ZipDirectory {
  private static final int END = 0x06054b50;
  private static final int END_LENGTH = 22;
  private static final int END_64 = 0x06064b50;
  private static final int LOCATOR_64 = 0x07064b50;
  private static final int ENTRY = 0x02014b50;
  private static final int ENTRY_LENGTH = 46;
  private static final long IN_EXTRA = 0xFFFFFFFFL;

  /** Greatest length of the directory: a few hundred bytes a member. */
  private static final long LONGEST = 200_000_000;

  private final ArchiveBytes bytes;

  private ZipDirectory(ArchiveBytes bytes) {
    this.bytes = bytes;
  }

  /**
   * All members in the order of their names, then of their places.
   *
   * @throws RefusedArchiveException if it is no ZIP file or has more members than allowed
   */
  public static List<ZipMember> members(ArchiveBytes bytes, ArchiveLimits limits)
      throws IOException {
    try {
      List<ZipMember> members = new ArrayList<>(new ZipDirectory(bytes).read(limits));
      members.sort(Comparator.comparing(ZipMember::name).thenComparing(ZipMember::header));
      return List.copyOf(members);
    } catch (EOFException | IndexOutOfBoundsException | IllegalArgumentException cutShort) {
      throw damaged("its directory is cut short");
    }
  }

  /**
   * @param offset from the archive's begin
   */
  private record Extent(long offset, long length, long members) {}

  private List<ZipMember> read(ArchiveLimits limits) throws IOException {
    Extent extent = extent();
    if (extent.members() > limits.members()) {
      throw new RefusedArchiveException(
          Reason.TOO_LARGE,
          "expected at most %s files in an archive but found %s"
              .formatted(limits.members(), extent.members()));
    }
    if (extent.offset() < 0
        || extent.length() < 0
        || extent.length() > Math.min(LONGEST, bytes.size() - extent.offset())) {
      throw damaged("its directory lies outside of it");
    }
    ByteBuffer directory = little(bytes.exactly(extent.offset(), (int) extent.length()));
    List<ZipMember> members = new ArrayList<>();
    while (members.size() < extent.members()) {
      if (directory.getInt(directory.position()) != ENTRY) {
        throw damaged("its directory has other bytes at " + directory.position());
      }
      members.add(member(directory));
    }
    return members;
  }

  private Extent extent() throws IOException {
    long size = bytes.size();
    int tail = (int) Math.min(size, END_LENGTH + 65_535L);
    ByteBuffer last = little(bytes.exactly(size - tail, tail));
    for (int at = tail - END_LENGTH; at >= 0; at--) {
      if (last.getInt(at) == END) {
        long members = last.getShort(at + 10) & 0xFFFF;
        long length = last.getInt(at + 12) & IN_EXTRA;
        long offset = last.getInt(at + 16) & IN_EXTRA;
        boolean large = members == 0xFFFF || length == IN_EXTRA || offset == IN_EXTRA;
        return large && size - tail + at >= 20
            ? largeExtent(size - tail + at - 20, new Extent(offset, length, members))
            : new Extent(offset, length, members);
      }
    }
    throw damaged("no directory");
  }

  private Extent largeExtent(long locatorAt, Extent small) throws IOException {
    ByteBuffer locator = little(bytes.exactly(locatorAt, 20));
    if (locator.getInt(0) != LOCATOR_64) {
      return small;
    }
    long at = locator.getLong(8);
    if (at < 0 || at > bytes.size() - 56) {
      throw damaged("its directory lies outside of it");
    }
    ByteBuffer end = little(bytes.exactly(at, 56));
    if (end.getInt(0) != END_64) {
      throw damaged("its directory has other bytes at " + at);
    }
    return new Extent(end.getLong(48), end.getLong(40), Math.max(0, end.getLong(32)));
  }

  private static ZipMember member(ByteBuffer directory) {
    int at = directory.position();
    int flags = directory.getShort(at + 8) & 0xFFFF;
    int method = directory.getShort(at + 10) & 0xFFFF;
    long crc = directory.getInt(at + 16) & IN_EXTRA;
    long packed = directory.getInt(at + 20) & IN_EXTRA;
    long size = directory.getInt(at + 24) & IN_EXTRA;
    int nameLength = directory.getShort(at + 28) & 0xFFFF;
    int extraLength = directory.getShort(at + 30) & 0xFFFF;
    int commentLength = directory.getShort(at + 32) & 0xFFFF;
    long header = directory.getInt(at + 42) & IN_EXTRA;
    byte[] name = new byte[nameLength];
    directory.get(at + ENTRY_LENGTH, name);
    int extra = at + ENTRY_LENGTH + nameLength;
    int large = largeFields(directory, extra, extra + extraLength);
    if (large >= 0) {
      if (size == IN_EXTRA) {
        size = directory.getLong(large);
        large += 8;
      }
      if (packed == IN_EXTRA) {
        packed = directory.getLong(large);
        large += 8;
      }
      if (header == IN_EXTRA) {
        header = directory.getLong(large);
      }
    }
    directory.position(extra + extraLength + commentLength);
    return new ZipMember(named(name), (flags & 1) != 0, header, packed, size, method, crc);
  }

  /** Where the fields of eight bytes stand; -1 where there are none. */
  private static int largeFields(ByteBuffer directory, int from, int to) {
    int at = from;
    while (at + 4 <= to) {
      int length = directory.getShort(at + 2) & 0xFFFF;
      if (directory.getShort(at) == 1) {
        return at + 4;
      }
      at += 4 + length;
    }
    return -1;
  }

  /** UTF-8 where it is sound, whatever the archive says of itself; else the charset of the format. */
  private static String named(byte[] bytes) {
    String name;
    try {
      name = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException older) {
      name = new String(bytes, Charset.forName("IBM437"));
    }
    return Normalizer.normalize(name.replace('\\', '/'), Normalizer.Form.NFC);
  }

  private static ByteBuffer little(byte[] bytes) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  private static RefusedArchiveException damaged(String found) {
    return new RefusedArchiveException(
        Reason.UNREADABLE, "expected a ZIP file but found: " + found);
  }
}
