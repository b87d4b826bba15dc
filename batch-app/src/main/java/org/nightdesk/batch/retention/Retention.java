package org.nightdesk.batch.retention;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.nightdesk.batch.night.FileAccess;
import org.nightdesk.batch.night.NightHistory;
import org.nightdesk.batch.night.NightJournal;
import org.nightdesk.batch.night.NightPlan;
import org.nightdesk.batch.night.StepCounts;
import org.nightdesk.batch.retention.Retired.Now;
import org.nightdesk.batch.store.JobRuns;
import org.nightdesk.batch.store.StateSpace;

/**
 * What becomes of nights that are over, once tonight's brief stands. It never fails a night: what went
 * wrong is said and tried again the next time.
 */
public final class Retention {
  private final NightPlan plan;
  private final KeepSettings keep;
  private final JobRuns jobs;
  private final StateSpace space;
  private final FileAccess access;
  private final NightJournal journal;

  public Retention(
      NightPlan plan,
      KeepSettings keep,
      JobRuns jobs,
      StateSpace space,
      FileAccess access,
      NightJournal journal) {
    this.plan = plan;
    this.keep = keep;
    this.jobs = jobs;
    this.space = space;
    this.access = access;
    this.journal = journal;
  }

  /** Does what the settings ask for; what cannot be done does not keep the rest from being done. */
  public void apply(NightHistory history) {
    journal.begin("retireNights", 0);
    List<Retired> retired = new ArrayList<>();
    tried("older nights are put away", () -> {
      new BriefRetention(new BriefShelf(plan.out()), keep, access).apply(retired);
    });
    for (Retired each : retired) {
      tried("a night that was put away is listed as such", () -> {
        history.retired(each.night(), each.runId(), each.now().label());
      });
      journal.say(
          "night %s, edition %s: %s".formatted(each.night(), each.runId(), meaning(each.now())));
    }
    tried("older logs are deleted", () -> {
      LogRetention.keep(plan.state().resolve("log"), history.remember(keep.logNights()));
    });
    tried("older runs are deleted from the job repository", () -> jobs.keep(keep.jobRuns()));
    boolean[] compacted = {false};
    long[] rows = {0};
    tried("the state is written anew without its gaps", () -> {
      compacted[0] = space.compactBelow(keep.compactBelow());
      rows[0] = jobs.rows();
    });
    journal.end(StepCounts.of("reduced", count(retired, Now.CSV))
        .and("deleted", retired.size() - count(retired, Now.CSV))
        .and("job_rows", rows[0])
        .and("compacted", compacted[0] ? 1 : 0));
  }

  private void tried(String what, Work work) {
    try {
      work.run();
    } catch (IOException | RuntimeException e) {
      journal.trouble("not done: " + what, String.valueOf(e.getMessage()));
    }
  }

  @FunctionalInterface
  private interface Work {
    void run() throws IOException;
  }

  private static long count(List<Retired> retired, Now now) {
    return retired.stream().filter(each -> each.now() == now).count();
  }

  private static String meaning(Now now) {
    return switch (now) {
      case CSV -> "its tables are kept, its documents are deleted";
      case DELETED -> "deleted";
      case REPLACED -> "deleted, another edition has long stood in its place";
      case UNPUBLISHED -> "deleted, it was not fit to publish";
    };
  }
}
