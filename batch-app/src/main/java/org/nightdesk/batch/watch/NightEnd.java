package org.nightdesk.batch.watch;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.nightdesk.batch.night.NightOutcome;
import org.nightdesk.batch.night.StepEnd;

/**
 * How a run ended, for those who watch.
 *
 * @param night ISO date; empty where the run failed before it was known
 * @param runId empty where the run failed before it was known
 * @param brief folder of the brief: the published one, or the staged one of a night that is not fit;
 *     empty where there is none
 * @param ended when
 * @param seconds from begin to end
 * @param counts rows of the tables, by table; empty where no brief stands published
 * @param steps done in this run
 * @param troubles how much went wrong that did not change what became of the night
 */
public record NightEnd(
    String night,
    String runId,
    String brief,
    NightOutcome outcome,
    int exitCode,
    Instant ended,
    double seconds,
    SortedMap<String, Long> counts,
    List<StepEnd> steps,
    int troubles) {
  public NightEnd {
    counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
    steps = List.copyOf(steps);
  }

  /** A run that failed before it had begun to work. */
  public static NightEnd early(String night, String reason, int exitCode, Instant ended) {
    NightOutcome failed = new NightOutcome(NightOutcome.Kind.FAILED, reason);
    return new NightEnd(
        night, "", "", failed, exitCode, ended, 0, new TreeMap<>(Map.of()), List.of(), 0);
  }

  public boolean isSuccess() {
    return exitCode == 0;
  }

  /** The same run, with so much that went wrong besides. */
  public NightEnd withTroubles(int now) {
    return new NightEnd(night, runId, brief, outcome, exitCode, ended, seconds, counts, steps, now);
  }
}
