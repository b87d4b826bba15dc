package org.nightdesk.batch.step;

import java.io.IOException;
import java.util.List;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/** Writes {@code run.json} when all other files of the night are there. */
public final class WriteRunRecordTasklet implements Tasklet {
  private final StagedRunRecord record;

  public WriteRunRecordTasklet(StagedRunRecord record) {
    this.record = record;
  }

  @Override
  public RepeatStatus execute(StepContribution contribution, ChunkContext context)
      throws IOException {
    record.write(context, List.of());
    return RepeatStatus.FINISHED;
  }
}
