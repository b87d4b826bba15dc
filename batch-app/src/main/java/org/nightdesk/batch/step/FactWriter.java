package org.nightdesk.batch.step;

import java.util.List;
import org.nightdesk.batch.night.NightJournal;
import org.nightdesk.batch.store.JdbcFactStore;
import org.nightdesk.batch.store.JdbcFactStore.Extracted;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;

/** Writes what was read out of articles. */
public final class FactWriter implements ItemWriter<Extracted> {
  private final JdbcFactStore facts;
  private final NightJournal journal;

  public FactWriter(JdbcFactStore facts, NightJournal journal) {
    this.facts = facts;
    this.journal = journal;
  }

  @Override
  public void write(Chunk<? extends Extracted> chunk) {
    facts.save(List.copyOf(chunk.getItems()));
    journal.advance(chunk.size());
  }
}
