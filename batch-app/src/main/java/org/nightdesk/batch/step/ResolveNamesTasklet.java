package org.nightdesk.batch.step;

import java.util.ArrayList;
import java.util.List;
import org.nightdesk.batch.night.NightJournal;
import org.nightdesk.batch.store.JdbcEntityStore;
import org.nightdesk.batch.store.JdbcFactStore;
import org.nightdesk.enrichment.name.ArticleNames;
import org.nightdesk.enrichment.name.Entity;
import org.nightdesk.enrichment.name.EntityResolver;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/** Joins the spellings of all articles into entities. */
public final class ResolveNamesTasklet implements Tasklet {
  private final JdbcFactStore facts;
  private final JdbcEntityStore entities;
  private final EntityResolver resolver;
  private final NightJournal journal;

  public ResolveNamesTasklet(
      JdbcFactStore facts,
      JdbcEntityStore entities,
      EntityResolver resolver,
      NightJournal journal) {
    this.facts = facts;
    this.entities = entities;
    this.resolver = resolver;
    this.journal = journal;
  }

  @Override
  public RepeatStatus execute(StepContribution contribution, ChunkContext context) {
    journal.begin("resolveNames", 0);
    List<ArticleNames> names = new ArrayList<>();
    facts.names().forEach((article, found) -> names.add(new ArticleNames(article, found)));
    List<Entity> resolved = resolver.resolve(names);
    entities.save(resolved);
    journal.end("%d entities".formatted(resolved.size()));
    return RepeatStatus.FINISHED;
  }
}
