package org.nightdesk.reporting.csv;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;

/**
 * Text as UTF-8, a half of a surrogate pair as "?", and how many bytes it came to. What a night writes is
 * nearly all ASCII, which goes straight into the buffer. Not for several threads.
 */
public final class Utf8Writer extends Writer {
  private static final int BUFFER_BYTES = 1 << 16;
  private static final int FIRST_BEYOND_ASCII = 0x80;

  private final OutputStream out;
  private final byte[] buffer = new byte[BUFFER_BYTES];
  private int held;
  private long flushed;

  /** @param out is given whole buffers, and closed with this */
  public Utf8Writer(OutputStream out) {
    this.out = out;
  }

  /** Bytes written so far. */
  public long bytes() {
    return flushed + held;
  }

  @Override
  public void write(char[] text, int from, int length) throws IOException {
    append(new String(text, from, length));
  }

  @Override
  public void write(int unit) throws IOException {
    append((char) unit);
  }

  @Override
  public void write(String text, int from, int length) throws IOException {
    append(text, from, from + length);
  }

  @Override
  public Writer append(char unit) throws IOException {
    if (unit < FIRST_BEYOND_ASCII) {
      if (held == BUFFER_BYTES) {
        empty();
      }
      buffer[held++] = (byte) unit;
      return this;
    }
    return append(String.valueOf(unit));
  }

  @Override
  public Writer append(CharSequence text) throws IOException {
    return append(text, 0, text.length());
  }

  @Override
  public Writer append(CharSequence text, int from, int to) throws IOException {
    for (int i = from; i < to; i++) {
      char unit = text.charAt(i);
      if (unit >= FIRST_BEYOND_ASCII) {
        bytes(text.subSequence(i, to).toString().getBytes(UTF_8));
        return this;
      }
      if (held == BUFFER_BYTES) {
        empty();
      }
      buffer[held++] = (byte) unit;
    }
    return this;
  }

  private void bytes(byte[] bytes) throws IOException {
    if (bytes.length > BUFFER_BYTES - held) {
      empty();
    }
    if (bytes.length > BUFFER_BYTES) {
      out.write(bytes);
      flushed += bytes.length;
      return;
    }
    System.arraycopy(bytes, 0, buffer, held, bytes.length);
    held += bytes.length;
  }

  private void empty() throws IOException {
    out.write(buffer, 0, held);
    flushed += held;
    held = 0;
  }

  @Override
  public void flush() throws IOException {
    empty();
    out.flush();
  }

  @Override
  public void close() throws IOException {
    try (out) {
      empty();
    }
  }
}
