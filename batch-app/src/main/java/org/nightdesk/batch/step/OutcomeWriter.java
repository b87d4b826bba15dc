package org.nightdesk.batch.step;

import java.util.ArrayList;
import java.util.List;
import org.nightdesk.batch.night.NightJournal;
import org.nightdesk.batch.store.JdbcArticleStore;
import org.nightdesk.corpus.Article;
import org.nightdesk.corpus.ReadOutcome;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;

/** Writes articles to ARTICLE and refusals to REJECTION. */
public final class OutcomeWriter implements ItemWriter<NumberedOutcome> {
  private final JdbcArticleStore articles;
  private final NightJournal journal;

  public OutcomeWriter(JdbcArticleStore articles, NightJournal journal) {
    this.articles = articles;
    this.journal = journal;
  }

  @Override
  public void write(Chunk<? extends NumberedOutcome> chunk) {
    List<Article> accepted = new ArrayList<>();
    for (NumberedOutcome numbered : chunk) {
      switch (numbered.outcome()) {
        case ReadOutcome.Accepted one -> accepted.add(one.article());
        case ReadOutcome.Rejected rejected -> articles.reject(numbered.ordinal(), rejected);
      }
    }
    articles.save(accepted);
    journal.advance(chunk.size());
  }
}
