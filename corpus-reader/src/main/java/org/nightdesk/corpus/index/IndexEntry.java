package org.nightdesk.corpus.index;

import org.nightdesk.corpus.Metadata;

/**
 * A file the index leads to.
 *
 * @param line 1-based line of the index that led here; of the outermost one where indexes nest
 * @param asWritten the link as written, after the path and line of the inner index where indexes nest
 * @param relativePath the file relative to the outermost index's folder, forward slashes, NFC; of the
 *     file itself where a symbolic link leads to it
 * @param about what the index says; not stated fields are empty. It wins over what the file says.
 * @param label the words of the link, a title for a file that states none; empty where they are a path
 */
public record IndexEntry(
    int line, String asWritten, String relativePath, Metadata about, String label) {
  /** An entry whose link has no words of its own. */
  public IndexEntry(int line, String asWritten, String relativePath, Metadata about) {
    this(line, asWritten, relativePath, about, "");
  }

  public IndexEntry {
    if (line < 1 || relativePath.isEmpty()) {
      throw new IllegalArgumentException(
          "an entry has a line from 1 and a path: %s, \"%s\"".formatted(line, relativePath));
    }
  }
}
