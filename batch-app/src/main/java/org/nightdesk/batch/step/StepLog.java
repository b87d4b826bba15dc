package org.nightdesk.batch.step;

import java.util.function.IntSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.nightdesk.batch.night.NightJournal;
import org.nightdesk.batch.night.StepCounts;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;

/** Tells the journal when a step that counts begins and what came of it. */
public final class StepLog implements StepExecutionListener {
  private final NightJournal journal;
  private final IntSupplier total;
  private final Supplier<StepCounts> outcome;

  /**
   * @param total how many things the step works on, asked when it begins
   * @param outcome what came of it, asked when it is done
   */
  public StepLog(NightJournal journal, IntSupplier total, Supplier<StepCounts> outcome) {
    this.journal = journal;
    this.total = total;
    this.outcome = outcome;
  }

  @Override
  public void beforeStep(StepExecution step) {
    journal.begin(step.getStepName(), total.getAsInt());
  }

  @Override
  public @Nullable ExitStatus afterStep(StepExecution step) {
    if (step.getStatus() == BatchStatus.COMPLETED) {
      journal.end(outcome.get());
    }
    return step.getExitStatus();
  }
}
