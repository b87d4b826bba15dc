package org.nightdesk.reporting.csv;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * The records of a CSV file in UTF-8, one after the other, a cell made into text only when it is asked for:
 * the tables of a large night are read several times, and mostly for a few of their rows or cells.
 *
 * <p>RFC 4180, and besides: CR or LF alone end a record too, a byte order mark is passed over, a quote inside an
 * unquoted cell is a character like others. Linear in the bytes; holds one record and a buffer. Not for several
 * threads.
 */
final class CsvRecords implements Closeable {
  private static final int BUFFER_BYTES = 1 << 17;
  private static final char REPLACEMENT = '\uFFFD';

  private final Path file;
  private final InputStream in;
  private byte[] bytes = new byte[BUFFER_BYTES];
  private int end;
  private boolean ended;
  private int next;
  private int size;
  private int[] starts = new int[32];
  private int[] ends = new int[32];
  private boolean[] doubled = new boolean[32];
  private long number;

  CsvRecords(Path file) throws IOException {
    this.file = file;
    this.in = Files.newInputStream(file);
    try {
      fill();
      if (end >= 3
          && bytes[0] == (byte) 0xEF
          && bytes[1] == (byte) 0xBB
          && bytes[2] == (byte) 0xBF) {
        next = 3;
      }
    } catch (IOException e) {
      in.close();
      throw e;
    }
  }

  /** Goes to the next record; false behind the last. */
  boolean next() throws IOException {
    while (!parse()) {
      if (ended && next == end) {
        return false;
      }
      fill();
    }
    number++;
    return true;
  }

  /** Number of the record, the head's is 1. */
  long number() {
    return number;
  }

  /** How many cells the record has. */
  int size() {
    return size;
  }

  /** A cell, quotes undone. */
  String text(int cell) throws IOException {
    int length = ends[cell] - starts[cell];
    if (length == 0) {
      return "";
    }
    String text = doubled[cell] ? undoubled(cell) : new String(bytes, starts[cell], length, UTF_8);
    if (text.indexOf(REPLACEMENT) >= 0) {
      insistOnUtf8(cell);
    }
    return text;
  }

  private String undoubled(int cell) {
    byte[] single = new byte[ends[cell] - starts[cell]];
    int length = 0;
    for (int i = starts[cell]; i < ends[cell]; i++) {
      single[length++] = bytes[i];
      if (bytes[i] == '"') {
        i++;
      }
    }
    return new String(single, 0, length, UTF_8);
  }

  /** A character that stands for broken bytes may also stand in the file itself. */
  private void insistOnUtf8(int cell) throws IOException {
    UTF_8
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT)
        .decode(ByteBuffer.wrap(bytes, starts[cell], ends[cell] - starts[cell]));
  }

  /** Reads on behind what is held of the record at hand; more room is made where it fills the buffer. */
  private void fill() throws IOException {
    System.arraycopy(bytes, next, bytes, 0, end - next);
    end -= next;
    next = 0;
    if (end == bytes.length) {
      bytes = Arrays.copyOf(bytes, 2 * bytes.length);
    }
    while (end < bytes.length) {
      int read = in.read(bytes, end, bytes.length - end);
      if (read < 0) {
        ended = true;
        return;
      }
      end += read;
    }
  }

  /** Finds the cells of the record that begins at {@code next}; false where it is not held to its end. */
  private boolean parse() throws IOException {
    if (next == end) {
      return false;
    }
    size = 0;
    int at = next;
    while (true) {
      at = at < end && bytes[at] == '"' ? quoted(at + 1) : plain(at);
      if (at < 0 || at == end && !ended) {
        return false;
      }
      if (at == end) {
        next = at;
        return true;
      }
      byte separator = bytes[at++];
      if (separator == ',') {
        if (at == end && !ended) {
          return false;
        }
      } else {
        if (separator == '\r') {
          if (at == end && !ended) {
            return false;
          }
          at += at < end && bytes[at] == '\n' ? 1 : 0;
        }
        next = at;
        return true;
      }
    }
  }

  /** Returns where the separator behind the cell stands. */
  private int plain(int start) {
    int at = start;
    while (at < end && bytes[at] != ',' && bytes[at] != '\n' && bytes[at] != '\r') {
      at++;
    }
    add(start, at, false);
    return at;
  }

  /** Returns where the separator behind the closing quote stands; -1 where that is not held. */
  private int quoted(int start) throws IOException {
    boolean any = false;
    int at = start;
    while (true) {
      while (at < end && bytes[at] != '"') {
        at++;
      }
      if (at + 1 >= end && !ended) {
        return -1;
      }
      if (at >= end) {
        throw broken("a quoted cell does not end");
      }
      if (at + 1 == end || bytes[at + 1] != '"') {
        break;
      }
      any = true;
      at += 2;
    }
    add(start, at, any);
    at++;
    while (at < end && (bytes[at] == ' ' || bytes[at] == '\t')) {
      at++;
    }
    if (at < end && bytes[at] != ',' && bytes[at] != '\n' && bytes[at] != '\r') {
      throw broken("there is something between a quoted cell and the next");
    }
    return at;
  }

  private IOException broken(String why) {
    return new IOException("%s, record %s: %s".formatted(file, number + 1, why));
  }

  private void add(int start, int stop, boolean doubledQuotes) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, 2 * size);
      ends = Arrays.copyOf(ends, 2 * size);
      doubled = Arrays.copyOf(doubled, 2 * size);
    }
    starts[size] = start;
    ends[size] = stop;
    doubled[size] = doubledQuotes;
    size++;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
