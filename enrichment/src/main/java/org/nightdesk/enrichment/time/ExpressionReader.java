package org.nightdesk.enrichment.time;

import java.util.Optional;

/** Reads one family of date expressions. */
interface ExpressionReader {
  /** The expression that begins at this token, if one does; looks ahead a bounded distance. */
  Optional<Reading> read(DatedSentence sentence, int token);
}
