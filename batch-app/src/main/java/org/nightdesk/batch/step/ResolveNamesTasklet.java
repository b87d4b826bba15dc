package org.nightdesk.batch.step;

import org.nightdesk.batch.night.NightJournal;
import org.nightdesk.batch.night.StepCounts;
import org.nightdesk.enrichment.name.GatheredNames;
import org.nightdesk.reporting.Wording;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/** Lets the articles explain each other's names, then joins their spellings into entities. */
public final class ResolveNamesTasklet implements Tasklet {
  private final NameRereading rereading;
  private final NameResolution names;
  private final NightJournal journal;

  public ResolveNamesTasklet(NameRereading rereading, NameResolution names, NightJournal journal) {
    this.rereading = rereading;
    this.names = names;
    this.journal = journal;
  }

  @Override
  public RepeatStatus execute(StepContribution contribution, ChunkContext context) {
    journal.begin("resolveNames", 0);
    GatheredNames gathered = new GatheredNames();
    int reread = rereading.reread(gathered);
    int entities = names.resolve(gathered);
    journal.end(
        "%s, names of %s mended by the others"
            .formatted(
                Wording.count(entities, "entity", "entities"),
                Wording.count(reread, "article", "articles")),
        StepCounts.of("entities", entities).and("articles_mended", reread));
    return RepeatStatus.FINISHED;
  }
}
