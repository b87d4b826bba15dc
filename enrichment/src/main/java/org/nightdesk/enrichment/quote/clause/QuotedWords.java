package org.nightdesk.enrichment.quote.clause;

import org.nightdesk.corpus.Span;

/**
 * A stretch between quotation marks.
 *
 * @param words without the marks; never empty
 * @param closed whether the closing mark is there
 */
public record QuotedWords(Span words, boolean closed) {}
