package org.nightdesk.enrichment.name;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A list of this package's resources: lines, comments behind {@code #}, sections in brackets. */
final class ListFile {
  /** Takes what stands between two positions of the file. */
  @FunctionalInterface
  interface Part {
    void take(String text, int start, int end);
  }

  /** Takes a line and the section it stands in, "" before the first. */
  @FunctionalInterface
  interface SectionLine {
    void read(String section, String line);
  }

  private ListFile() {}

  /** Hands over each line with its section; empty lines and comments are passed over. */
  static void readSections(String file, SectionLine reader) {
    String[] section = {""};
    lines(file, (text, start, end) -> {
      if (text.charAt(start) == '[' && text.charAt(end - 1) == ']') {
        section[0] = text.substring(start + 1, end - 1);
      } else {
        reader.read(section[0], text.substring(start, end));
      }
    });
  }

  /** Hands over each line; empty lines and comments are passed over. */
  static void lines(String file, Part reader) {
    String text = text(file);
    int start = 0;
    while (start < text.length()) {
      int stop = text.indexOf('\n', start);
      int end = stop < 0 ? text.length() : stop;
      if (end > start
          && text.charAt(start) != '#'
          && !text.substring(start, end).isBlank()) {
        reader.take(text, start, end);
      }
      start = end + 1;
    }
  }

  /** Hands over what stands between the separators, without white space around it. */
  static void parts(String text, int start, int end, char separator, Part reader) {
    int from = start;
    for (int i = start; i <= end; i++) {
      if (i == end || text.charAt(i) == separator) {
        int first = from;
        int last = i;
        while (first < last && text.charAt(first) == ' ') {
          first++;
        }
        while (last > first && text.charAt(last - 1) == ' ') {
          last--;
        }
        if (first < last) {
          reader.take(text, first, last);
        }
        from = i + 1;
      }
    }
  }

  private static String text(String file) {
    try (InputStream resource = ListFile.class.getResourceAsStream(file)) {
      if (resource == null) {
        throw new IllegalStateException("the list " + file + " is not on the class path");
      }
      return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the list " + file, e);
    }
  }
}
