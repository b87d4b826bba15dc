package org.nightdesk.batch.step;

import org.jspecify.annotations.Nullable;
import org.nightdesk.batch.store.JdbcNightStore;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/**
 * Work on the tables that is done once in a run, however often its step is started. The job notes that a
 * step is over behind the commit of its work: a night that is killed, or asked to end, between the two
 * starts the step again, over tables that hold its outcome already. So the work notes for itself that it
 * is done, in the transaction it is done in.
 */
public final class OnceTasklet implements Tasklet {
  private final String step;
  private final Tasklet work;
  private final JdbcNightStore nights;

  public OnceTasklet(String step, Tasklet work, JdbcNightStore nights) {
    this.step = step;
    this.work = work;
    this.nights = nights;
  }

  @Override
  public @Nullable RepeatStatus execute(StepContribution contribution, ChunkContext context)
      throws Exception {
    if (nights.isDone(step)) {
      return RepeatStatus.FINISHED;
    }
    RepeatStatus status = work.execute(contribution, context);
    nights.done(step);
    return status;
  }
}
