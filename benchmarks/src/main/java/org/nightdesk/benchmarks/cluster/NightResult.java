package org.nightdesk.benchmarks.cluster;

import java.util.Comparator;
import java.util.List;
import org.nightdesk.benchmarks.night.StepFigures;

/**
 * One night as it was run.
 *
 * @param workers of Spark; 0 for a local night
 * @param seconds by the clock, from the start of its process to its end
 * @param cpuSeconds of the night's process, which on Spark is the driver's
 * @param executorsCpu processor seconds of all executors
 * @param steps as the night told them
 * @param executorsCpuOfSteps processor seconds of the executors while each step ran, where they are known
 * @param resident the most memory the night's process held, bytes
 * @param executorsResident the same of each executor
 * @param mostKept bytes between the stages, when they were most
 * @param kept bytes that are left of them
 * @param fault what is wrong with it: how it ended, or where its brief is another than the local one; empty
 *     for nothing
 */
record NightResult(
    int workers,
    double seconds,
    double cpuSeconds,
    double executorsCpu,
    List<StepFigures> steps,
    List<Double> executorsCpuOfSteps,
    long resident,
    List<Long> executorsResident,
    long mostKept,
    long kept,
    String fault) {
  NightResult {
    steps = List.copyOf(steps);
    executorsCpuOfSteps = List.copyOf(executorsCpuOfSteps);
    executorsResident = List.copyOf(executorsResident);
  }

  /** How it is called in tables. */
  String name() {
    return workers == 0 ? "local" : workers == 1 ? "1 worker" : workers + " workers";
  }

  /** The most its own process's heap held after any step, bytes, garbage included. */
  long heap() {
    return steps.stream().mapToLong(StepFigures::heap).max().orElse(0);
  }

  /** Processor seconds of the executors while a step ran; 0 where they are not known. */
  double executorsCpu(int step) {
    return step < executorsCpuOfSteps.size() ? executorsCpuOfSteps.get(step) : 0;
  }

  NightResult with(String found) {
    return new NightResult(
        workers,
        seconds,
        cpuSeconds,
        executorsCpu,
        steps,
        executorsCpuOfSteps,
        resident,
        executorsResident,
        mostKept,
        kept,
        found);
  }

  /**
   * The one in the middle by the clock, of an even number the later; where some have faults, one of these, so
   * that a fault is never passed over.
   */
  static NightResult middle(List<NightResult> rounds) {
    List<NightResult> faulty =
        rounds.stream().filter(each -> !each.fault.isEmpty()).toList();
    if (!faulty.isEmpty()) {
      return faulty.getFirst();
    }
    return rounds.stream()
        .sorted(Comparator.comparingDouble(NightResult::seconds))
        .toList()
        .get(rounds.size() / 2);
  }
}
