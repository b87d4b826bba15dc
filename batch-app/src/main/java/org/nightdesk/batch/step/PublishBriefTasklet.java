package org.nightdesk.batch.step;

import java.io.IOException;
import org.nightdesk.batch.night.EditionFolders;
import org.nightdesk.batch.night.FileAccess;
import org.nightdesk.batch.night.NightJournal;
import org.nightdesk.batch.night.StepCounts;
import org.nightdesk.batch.store.JdbcNightStore;
import org.nightdesk.batch.store.JdbcNightStore.Night;
import org.nightdesk.batch.store.NightMemory;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/**
 * Publishes the staged edition and notes it. Killed between the two, the next run does both again
 * with the same outcome.
 */
public final class PublishBriefTasklet implements Tasklet {
  private final EditionFolders folders;
  private final FileAccess access;
  private final JdbcNightStore nights;
  private final NightMemory memory;
  private final Night night;
  private final NightJournal journal;

  public PublishBriefTasklet(
      EditionFolders folders,
      FileAccess access,
      JdbcNightStore nights,
      NightMemory memory,
      Night night,
      NightJournal journal) {
    this.folders = folders;
    this.access = access;
    this.nights = nights;
    this.memory = memory;
    this.night = night;
    this.journal = journal;
  }

  @Override
  public RepeatStatus execute(StepContribution contribution, ChunkContext context)
      throws IOException {
    journal.begin("publishBrief", 0);
    access.settle(folders.staging());
    folders.publish();
    nights.published(night);
    memory.remember(night.night());
    journal.end("published", StepCounts.NONE);
    return RepeatStatus.FINISHED;
  }
}
