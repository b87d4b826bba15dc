package org.nightdesk.batch.night;

import java.io.IOException;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nightdesk.batch.disk.OnDisk;
import org.nightdesk.batch.store.JdbcNightStore;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobExecutionNotRunningException;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * Starts a night, resumes one that was cut off, or says that there is nothing to do.
 *
 * <p>A job instance is one attempt at one identity. An attempt that was killed goes on where it
 * stopped; work done anew ({@code --fresh}, or after the published files were taken away) is a new
 * attempt. The attempt's number gets into no file.
 */
public final class NightRunner {
  private static final String ATTEMPT = "attempt";

  /** The step that leaves the first files of an edition. */
  private static final String FIRST_FILES = "writeBrief:csv";

  private static final NightOutcome STOPPED =
      new NightOutcome(NightOutcome.Kind.FAILED, "stopped on request; run again to resume");

  private static final System.Logger LOG = System.getLogger(NightRunner.class.getName());

  private final Job job;
  private final JobOperator operator;
  private final JobRepository repository;
  private final JdbcNightStore nights;
  private final NightPlan plan;
  private final NightIdentity identity;
  private final EditionFolders folders;
  private final NightJournal journal;
  private volatile boolean stopping;

  public NightRunner(
      Job job,
      JobOperator operator,
      JobRepository repository,
      JdbcNightStore nights,
      NightPlan plan,
      NightIdentity identity,
      EditionFolders folders,
      NightJournal journal) {
    this.job = job;
    this.operator = operator;
    this.repository = repository;
    this.nights = nights;
    this.plan = plan;
    this.identity = identity;
    this.folders = folders;
    this.journal = journal;
  }

  /** Runs the night to its end. */
  public NightOutcome run() throws JobExecutionException, IOException {
    String night = plan.night().toString();
    boolean published = stands(night);
    if (published && !plan.fresh()) {
      return new NightOutcome(
          NightOutcome.Kind.UNCHANGED,
          "nothing has changed since the last run; the brief stands in " + folders.link());
    }
    for (JobExecution dead : repository.findRunningJobExecutions(job.getName())) {
      operator.recover(dead);
    }
    // Rows that a killed run had laid aside while it sorted them are nobody's.
    OnDisk.delete(plan.aside());
    long attempt = attempt();
    nights.beginWork(identity.runId() + "/" + attempt);
    if (stopping) {
      return STOPPED;
    }
    NightOutcome outcome = outcome(attempt);
    // Work done anew has the digest of what stood before, so it cannot be told whether it stands.
    if (outcome.kind() == NightOutcome.Kind.FAILED && !published && stands(night)) {
      journal.trouble("the brief stands, and the job's records do not say so", outcome.message());
      return published();
    }
    return outcome;
  }

  private NightOutcome outcome(long attempt) throws JobExecutionException {
    try {
      return outcome(operator.start(job, parameters(attempt)));
    } catch (DataAccessException | TransactionException e) {
      return new NightOutcome(
          NightOutcome.Kind.FAILED,
          FailureReason.in(e).orElseGet(() -> "the job's records cannot be written: " + e));
    }
  }

  /** Whether the state and the folder of the briefs say that this edition is the night's. */
  private boolean stands(String night) {
    try {
      return nights.of(night).map(n -> n.digest().equals(identity.digest())).orElse(false)
          && folders.isPublished();
    } catch (DataAccessException e) {
      LOG.log(System.Logger.Level.DEBUG, "the state cannot be asked", e);
      return false;
    }
  }

  /** Asks a night that runs, here in another thread, to stop at its next commit; returns at once. */
  public void stop() {
    stopping = true;
    for (JobExecution running : repository.findRunningJobExecutions(job.getName())) {
      try {
        operator.stop(running);
      } catch (JobExecutionNotRunningException e) {
        LOG.log(System.Logger.Level.DEBUG, "the night ended by itself", e);
      }
    }
  }

  /** The attempt that was cut off, or the number of a new one. */
  private long attempt() {
    String counted = nights.value(ATTEMPT);
    long last = counted.isEmpty() ? 0 : Long.parseLong(counted);
    if (!plan.fresh() && nights.value("work").equals(identity.runId() + "/" + last)) {
      JobExecution execution = repository.getLastJobExecution(job.getName(), parameters(last));
      end(execution);
      boolean over = execution != null && execution.getStatus() == BatchStatus.COMPLETED;
      if (!over && hasItsFiles(execution)) {
        return last;
      }
    }
    nights.setValue(ATTEMPT, Long.toString(last + 1));
    return last + 1;
  }

  /** Whether the files of a cut-off attempt are still there, if it had come to write any. */
  private boolean hasItsFiles(@Nullable JobExecution execution) {
    if (execution == null) {
      return true;
    }
    StepExecution files = repository.getLastStepExecution(execution.getJobInstance(), FIRST_FILES);
    return files == null || files.getStatus() != BatchStatus.COMPLETED || folders.isWritten();
  }

  /**
   * Ends a dead execution and its steps. One that was asked to stop and was killed before it had is not
   * among those that run, but its steps are. One whose last words could not be saved is "unknown", which
   * nothing would restart: but the place of every step is saved with its work or not at all.
   */
  private void end(@Nullable JobExecution execution) {
    if (execution == null) {
      return;
    }
    if (execution.getStatus() == BatchStatus.UNKNOWN) {
      execution.setStatus(BatchStatus.FAILED);
      execution.setExitStatus(ExitStatus.FAILED);
      repository.update(execution);
    }
    for (StepExecution step : execution.getStepExecutions()) {
      if (step.getStatus().isRunning() || step.getStatus() == BatchStatus.UNKNOWN) {
        step.setStatus(BatchStatus.FAILED);
        step.setExitStatus(ExitStatus.FAILED);
        step.setEndTime(step.getLastUpdated());
        repository.update(step);
      }
    }
  }

  private JobParameters parameters(long attempt) {
    return new JobParametersBuilder()
        .addString("night", plan.night().toString())
        .addString("run", identity.runId())
        .addLong(ATTEMPT, attempt)
        .toJobParameters();
  }

  private NightOutcome outcome(JobExecution execution) {
    if (execution.getStatus() == BatchStatus.COMPLETED) {
      return published();
    }
    if (execution.getStatus() == BatchStatus.STOPPED) {
      return STOPPED;
    }
    Optional<Throwable> cause = failures(execution)
        .map(NightRunner::rootOf)
        .min(Comparator.comparing(failure -> failure instanceof JobExecutionException));
    Optional<String> reason = failures(execution)
        .flatMap(failure -> FailureReason.in(failure).stream())
        .findFirst();
    if (reason.isPresent()) {
      return new NightOutcome(NightOutcome.Kind.FAILED, reason.get());
    }
    boolean notFit = cause.map(NotFitException.class::isInstance).orElse(false);
    String why = cause
        .map(c -> c.getMessage() == null ? c.getClass().getSimpleName() : c.getMessage())
        .orElse("the job ended as " + execution.getStatus());
    return new NightOutcome(notFit ? NightOutcome.Kind.NOT_FIT : NightOutcome.Kind.FAILED, why);
  }

  private NightOutcome published() {
    return new NightOutcome(NightOutcome.Kind.PUBLISHED, "published " + folders.link());
  }

  /** All failures, those of ranges that ran side by side included; the steps' own come first. */
  private static Stream<Throwable> failures(JobExecution execution) {
    return Stream.concat(
        execution.getStepExecutions().stream()
            .sorted(Comparator.comparing(StepExecution::getStepName))
            .flatMap(step -> step.getFailureExceptions().stream()),
        execution.getAllFailureExceptions().stream());
  }

  private static Throwable rootOf(Throwable failure) {
    Throwable root = failure;
    while (root.getCause() != null && !(root instanceof NotFitException)) {
      root = root.getCause();
    }
    return root;
  }
}
