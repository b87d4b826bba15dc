package org.nightdesk.enrichment.overlap;

import org.nightdesk.corpus.ArticleId;
import org.nightdesk.enrichment.text.EvidenceId;

/**
 * Something a folded copy says and its original does not.
 *
 * @param kind {@code sentence}, {@code figure} or {@code quote}
 * @param text as it stands in the folded copy
 * @param evidence where it stands in the folded copy
 */
public record Leftover(
    ArticleId article, ArticleId kept, String kind, String text, EvidenceId evidence) {}
