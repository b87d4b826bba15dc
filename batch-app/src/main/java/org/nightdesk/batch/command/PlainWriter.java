package org.nightdesk.batch.command;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/**
 * Passes on what people read, without characters that steer a terminal: what is printed cites file names and
 * texts, and those are strangers'. Lines may end with CR LF; any other control character becomes a space.
 */
final class PlainWriter extends FilterWriter {
  private boolean afterReturn;

  PlainWriter(Writer out) {
    super(out);
  }

  @Override
  public void write(int c) throws IOException {
    if (afterReturn) {
      out.write(c == '\n' ? '\r' : ' ');
    }
    afterReturn = c == '\r';
    if (!afterReturn) {
      out.write(c != '\n' && c != '\t' && Character.isISOControl(c) ? ' ' : c);
    }
  }

  @Override
  public void write(char[] characters, int from, int count) throws IOException {
    for (int i = from; i < from + count; i++) {
      write(characters[i]);
    }
  }

  @Override
  public void write(String text, int from, int count) throws IOException {
    for (int i = from; i < from + count; i++) {
      write(text.charAt(i));
    }
  }
}
