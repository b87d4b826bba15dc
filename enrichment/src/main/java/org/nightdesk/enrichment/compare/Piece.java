package org.nightdesk.enrichment.compare;

import java.util.List;

/**
 * A clause of a sentence as a run of its tokens.
 *
 * @param from first token
 * @param to token after the last
 * @param without runs of tokens inside that belong to another clause, such as "who led the talks"
 * @param kind how it hangs on the sentence
 * @param subjectFrom first token of the subject it shares with the clause before; equal to {@code
 *     subjectTo} where it has its own
 */
record Piece(int from, int to, List<Piece.Run> without, Kind kind, int subjectFrom, int subjectTo) {
  /** Tokens from one position up to, not including, another. */
  record Run(int from, int to) {
    boolean contains(int token) {
      return from <= token && token < to;
    }
  }

  /** How a clause stands in its sentence. */
  enum Kind {
    /** The whole sentence, or what stands first in it. */
    MAIN,
    /** After "and", "but", "while" or a semicolon, with a subject of its own. */
    COORDINATE,
    /** After "and" or "but", its subject told before. */
    SUBJECTLESS,
    RELATIVE,
    /** ", killing at least 38 people": a further fact about the subject told before. */
    PARTICIPLE,
    /** "After their meeting in Rome, …": tells of something that has been. */
    OPENING
  }

  Piece {
    without = List.copyOf(without);
  }

  /** Whether its subject was told before. */
  boolean sharesSubject() {
    return kind == Kind.SUBJECTLESS || kind == Kind.PARTICIPLE;
  }

  boolean contains(int token) {
    return from <= token && token < to && without.stream().noneMatch(run -> run.contains(token));
  }
}
