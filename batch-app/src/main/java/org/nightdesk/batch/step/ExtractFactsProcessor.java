package org.nightdesk.batch.step;

import org.nightdesk.batch.store.JdbcFactStore.Extracted;
import org.nightdesk.corpus.Article;
import org.nightdesk.enrichment.FactExtractor;
import org.springframework.batch.infrastructure.item.ItemProcessor;

/** Reads the facts out of one article after the other; one for each thread. */
public class ExtractFactsProcessor implements ItemProcessor<Article, Extracted> {
  private final FactExtractor extractor;

  public ExtractFactsProcessor(FactExtractor extractor) {
    this.extractor = extractor;
  }

  @Override
  public Extracted process(Article article) {
    return new Extracted(article, extractor.extract(article));
  }
}
