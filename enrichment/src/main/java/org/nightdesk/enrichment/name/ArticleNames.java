package org.nightdesk.enrichment.name;

import org.nightdesk.corpus.ArticleId;

/** The names an article was found to hold, as {@link EntityResolver} takes them. */
public record ArticleNames(ArticleId article, NamesFound names) {}
