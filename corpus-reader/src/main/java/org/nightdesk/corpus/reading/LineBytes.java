package org.nightdesk.corpus.reading;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/** The lines of a stream as bytes, without their ends; a line longer than the limit is cut there. */
final class LineBytes implements Closeable {
  private final InputStream in;
  private final int longest;
  private final byte[] buffer = new byte[1 << 16];
  private int at;
  private int end;
  private boolean overlong;

  /** @param longest most bytes of a line that are kept, a carriage return before its end left out */
  LineBytes(InputStream in, int longest) {
    this.in = in;
    this.longest = longest;
  }

  /** Whether the line given last was cut. */
  boolean isOverlong() {
    return overlong;
  }

  /** The next line; empty at the end of the stream. */
  Optional<byte[]> next() throws IOException {
    overlong = false;
    if (at == end && !fill()) {
      return Optional.empty();
    }
    ByteArrayOutputStream line = new ByteArrayOutputStream(1024);
    boolean ended = false;
    while (!ended && (at < end || fill())) {
      int stop = at;
      while (stop < end && buffer[stop] != '\n') {
        stop++;
      }
      int kept = Math.min(stop - at, longest - line.size());
      line.write(buffer, at, kept);
      for (int i = at + kept; i < stop; i++) {
        overlong |= buffer[i] != '\r';
      }
      ended = stop < end;
      at = ended ? stop + 1 : stop;
    }
    byte[] all = line.toByteArray();
    boolean carriage = all.length > 0 && all[all.length - 1] == '\r';
    return Optional.of(carriage ? Arrays.copyOf(all, all.length - 1) : all);
  }

  private boolean fill() throws IOException {
    at = 0;
    end = Math.max(0, in.read(buffer));
    return end > 0;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
