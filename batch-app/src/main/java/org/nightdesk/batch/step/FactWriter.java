package org.nightdesk.batch.step;

import java.util.List;
import org.nightdesk.batch.night.NightJournal;
import org.nightdesk.batch.store.JdbcFactStore;
import org.nightdesk.batch.store.JdbcFactStore.Extracted;
import org.nightdesk.batch.store.KeptFacts;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;

/** Writes what was read out of articles. */
public final class FactWriter implements ItemWriter<Extracted> {
  private final JdbcFactStore facts;
  private final KeptFacts kept;
  private final NightJournal journal;

  public FactWriter(JdbcFactStore facts, KeptFacts kept, NightJournal journal) {
    this.facts = facts;
    this.kept = kept;
    this.journal = journal;
  }

  @Override
  public void write(Chunk<? extends Extracted> chunk) {
    facts.save(List.copyOf(chunk.getItems()));
    kept.keep(chunk.getItems().stream().map(Extracted::article).toList());
    journal.advance(chunk.size());
  }
}
