package org.nightdesk.enrichment.quote.clause;

import org.nightdesk.corpus.Span;
import org.nightdesk.enrichment.name.Mention;

/** What stands as the subject of a verb. */
public sealed interface Subject {
  /** A name. */
  record Name(Mention mention) implements Subject {}

  /** He or she; {@code token} is its place in the paragraph. */
  record Pronoun(int token, String word) implements Subject {}

  /** A noun phrase for somebody. */
  record Phrase(Span where) implements Subject {}

  /** None that could be a speaker. */
  record None() implements Subject {}
}
