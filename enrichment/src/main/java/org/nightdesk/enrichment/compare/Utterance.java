package org.nightdesk.enrichment.compare;

import org.nightdesk.corpus.ArticleId;
import org.nightdesk.corpus.Span;

/**
 * That a quotation is a wording of an utterance.
 *
 * @param id the letter {@code u} and 16 hexadecimal digits, shared by all wordings
 * @param quote position of the quotation in {@code article}, equal to a quote's
 */
public record Utterance(String id, ArticleId article, Span quote) {}
