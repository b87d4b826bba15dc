package org.nightdesk.enrichment.overlap;

import org.nightdesk.corpus.ArticleId;

/**
 * A block that an outlet puts under many of its articles, and so no part of what one tells.
 *
 * @param block 0-based position among all blocks of the article
 */
public record RepeatedBlock(ArticleId article, int block) {}
