package org.nightdesk.cluster;

import java.util.Map;
import java.util.TreeMap;
import org.nightdesk.batch.night.NightJournal;
import org.nightdesk.batch.night.NotFitException;
import org.nightdesk.batch.night.StepCounts;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/**
 * A step of the job whose work is done by executors.
 *
 * @param name as the journal calls it
 */
record StageTasklet(String name, NightJournal journal, Work work) implements Tasklet {
  /** What is done in the step. */
  @FunctionalInterface
  interface Work {
    /**
     * Does it.
     *
     * @param before what earlier steps of the job left for later ones
     */
    ShardOutcome run(Map<String, String> before) throws Exception;
  }

  @Override
  public RepeatStatus execute(StepContribution contribution, ChunkContext context)
      throws Exception {
    journal.begin(name, 0);
    ExecutionContext job =
        context.getStepContext().getStepExecution().getJobExecution().getExecutionContext();
    Map<String, String> before = new TreeMap<>();
    job.entrySet().forEach(entry -> {
      if (entry.getKey().startsWith("staged.")) {
        before.put(
            entry.getKey(),
            entry.getValue() instanceof Long number
                ? "#" + number
                : entry.getValue().toString());
      }
    });
    ShardOutcome outcome = work.run(before);
    if (!outcome.notFit().isEmpty()) {
      throw new NotFitException(outcome.notFit());
    }
    outcome.left().forEach((key, value) -> {
      if (value.startsWith("#")) {
        job.putLong(key, Long.parseLong(value.substring(1)));
      } else {
        job.putString(key, value);
      }
    });
    StepCounts counts = StepCounts.NONE;
    for (var count : outcome.counts().entrySet()) {
      counts = counts.and(count.getKey(), count.getValue());
    }
    journal.end(counts);
    return RepeatStatus.FINISHED;
  }
}
