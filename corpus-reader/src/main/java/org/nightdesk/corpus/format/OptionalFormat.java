package org.nightdesk.corpus.format;

import java.util.List;

/**
 * A format that is read where its artifact stands on the class path, found by {@link
 * java.util.ServiceLoader}.
 */
public interface OptionalFormat {
  /** Endings of file names, lower case, each with its point. */
  List<String> endings();

  /** Reads the bytes of one article; safe for threads. */
  DraftReader reader();
}
