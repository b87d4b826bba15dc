package org.nightdesk.batch.step;

import org.jspecify.annotations.Nullable;
import org.nightdesk.batch.store.JdbcFactStore.Extracted;
import org.nightdesk.batch.store.KeptFacts;
import org.nightdesk.corpus.Article;
import org.nightdesk.enrichment.FactExtractor;
import org.springframework.batch.infrastructure.item.ItemProcessor;

/** Reads the facts out of one article after the other, those left out that are known; one for each thread. */
public class ExtractFactsProcessor implements ItemProcessor<Article, Extracted> {
  private final FactExtractor extractor;
  private final KeptFacts kept;

  public ExtractFactsProcessor(FactExtractor extractor, KeptFacts kept) {
    this.extractor = extractor;
    this.kept = kept;
  }

  @Override
  public @Nullable Extracted process(Article article) {
    return kept.has(article) ? null : new Extracted(article, extractor.extract(article));
  }
}
