package org.nightdesk.batch.step;

import org.jspecify.annotations.Nullable;
import org.nightdesk.batch.night.ForgottenArticles;
import org.nightdesk.batch.night.NightCorpus;
import org.nightdesk.corpus.reading.ArticleReader;
import org.nightdesk.corpus.reading.ReadOutcomes;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;

/** Reads a range of the index's entries; takes up behind the last committed record. */
public class CorpusItemReader implements ItemStreamReader<NumberedOutcome> {
  private static final String ENTRY = "entry";
  private static final String RECORD = "record";

  private final NightCorpus corpus;
  private final ArticleReader reader;
  private final ForgottenArticles forgotten;
  private int entry;
  private int end;
  private long record;
  private @Nullable ReadOutcomes open;

  public CorpusItemReader(NightCorpus corpus, ArticleReader reader, ForgottenArticles forgotten) {
    this.corpus = corpus;
    this.reader = reader;
    this.forgotten = forgotten;
  }

  @Override
  public void open(ExecutionContext context) {
    entry = context.getInt(ENTRY, context.getInt(EntryRanges.FROM));
    end = context.getInt(EntryRanges.TO);
    record = context.getLong(RECORD, 0);
    open = null;
  }

  @Override
  public @Nullable NumberedOutcome read() {
    while (entry < end) {
      ReadOutcomes outcomes = open;
      if (outcomes == null) {
        outcomes = reader.read(corpus.entry(entry), record);
        open = outcomes;
      }
      if (outcomes.hasNext()) {
        return NumberedOutcome.of(entry, record++, forgotten.of(outcomes.next()));
      }
      close();
      entry++;
      record = 0;
    }
    return null;
  }

  @Override
  public void update(ExecutionContext context) {
    context.putInt(ENTRY, entry);
    context.putLong(RECORD, record);
  }

  @Override
  public void close() {
    if (open != null) {
      open.close();
      open = null;
    }
  }
}
