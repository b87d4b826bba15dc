package org.nightdesk.corpus;

import java.util.Locale;

/** What one entry of the index, or one record of a file, gave: an article, or why there is none. */
public sealed interface ReadOutcome {
  /** An article to work with. */
  record Accepted(Article article) implements ReadOutcome {}

  /**
   * Something the index lists and the night goes on without.
   *
   * @param indexLine 1-based line of the index
   * @param entry the entry as written, followed by {@code :line} of the file where one record of
   *     many is meant
   * @param detail what was expected and what was found, one line
   */
  record Rejected(int indexLine, String entry, Reason reason, String detail)
      implements ReadOutcome {}

  /** Why an entry or a record is no article. */
  enum Reason {
    MISSING,
    UNREADABLE,
    OUTSIDE_FOLDER,
    REMOTE,
    UNKNOWN_TYPE,
    LISTED_TWICE,
    EMPTY,
    ONLY_BOILERPLATE,
    TOO_LARGE,
    NOT_TEXT,
    BAD_ENCODING,
    BAD_RECORD,
    INDEX_CYCLE,
    /** It was taken down and is not to be read again. */
    FORGOTTEN;

    /** The name used in files, such as {@code listed_twice}. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
