package org.nightdesk.enrichment.text;

import org.nightdesk.corpus.BlockRole;
import org.nightdesk.corpus.Span;

/**
 * One sentence, or one line of a block that has no sentences.
 *
 * @param where position in the article's text; no white space at either end
 */
public record Sentence(EvidenceId id, BlockRole role, Span where) {}
