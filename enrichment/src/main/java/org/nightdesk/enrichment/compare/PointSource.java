package org.nightdesk.enrichment.compare;

import org.nightdesk.corpus.ArticleId;
import org.nightdesk.corpus.Span;
import org.nightdesk.enrichment.text.EvidenceId;

/**
 * One article's wording of a point.
 *
 * @param where the clause, in the article's text
 * @param attributedTo who is said to say so, words of the sentence; empty where the article itself
 *     does
 */
public record PointSource(
    ArticleId article,
    Stance stance,
    String attributedTo,
    String text,
    Span where,
    EvidenceId evidence) {}
