package org.nightdesk.batch.step;

import org.nightdesk.batch.night.NightJournal;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/** Joins the spellings of all articles into entities. */
public final class ResolveNamesTasklet implements Tasklet {
  private final NameResolution names;
  private final NightJournal journal;

  public ResolveNamesTasklet(NameResolution names, NightJournal journal) {
    this.names = names;
    this.journal = journal;
  }

  @Override
  public RepeatStatus execute(StepContribution contribution, ChunkContext context) {
    journal.begin("resolveNames", 0);
    journal.end("%d entities".formatted(names.resolve()));
    return RepeatStatus.FINISHED;
  }
}
