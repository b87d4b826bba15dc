package org.nightdesk.enrichment.quote;

import org.nightdesk.corpus.Span;

/** Who said it, as far as the article tells. */
public sealed interface Speaker {
  /**
   * Somebody the article names.
   *
   * @param mention position of the name, equal to a mention's, not always in the same sentence
   */
  record Named(Span mention, Basis basis) implements Speaker {}

  /**
   * Somebody without a name: "a White House official".
   *
   * @param where position of the describing words
   */
  record Described(Span where, Basis basis) implements Speaker {}

  /** Nobody can be told; never guessed. */
  record Unknown() implements Speaker {}

  /** How the speaker is known. */
  enum Basis {
    /** Subject of the cue verb. */
    CUE,
    /** A pronoun or "the minister" before the cue, resolved. */
    PRONOUN,
    /** The person the paragraph or the paragraph before is about. */
    PARAGRAPH;

    public String label() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }
}
