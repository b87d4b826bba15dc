package org.nightdesk.benchmarks.night;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a step of a night told of itself.
 *
 * @param counts by name, in the order told
 * @param heap the most it held, bytes, garbage included
 * @param resident memory of the process at the end of the step, bytes
 */
public record StepFigures(
    String step,
    Map<String, Long> counts,
    double seconds,
    double cpuSeconds,
    long heap,
    long resident,
    long read,
    long written) {
  private static final Set<String> USED = Set.of(
      "step",
      "seconds",
      "cpu_seconds",
      "peak_heap_bytes",
      "resident_bytes",
      "read_bytes",
      "written_bytes");

  /** The figures of a line of a night's log; empty for a line that tells of no step. */
  public static Optional<StepFigures> of(String line) {
    Map<String, String> told = new LinkedHashMap<>();
    boolean inStep = false;
    for (String word : line.split(" ")) {
      int equals = word.indexOf('=');
      inStep |= word.startsWith("step=");
      if (inStep && equals > 0) {
        told.put(word.substring(0, equals), word.substring(equals + 1));
      }
    }
    if (!told.containsKey("cpu_seconds")) {
      return Optional.empty();
    }
    Map<String, Long> counts = new LinkedHashMap<>();
    told.forEach((name, value) -> {
      if (!USED.contains(name)) {
        counts.put(name, Long.parseLong(value));
      }
    });
    return Optional.of(new StepFigures(
        told.getOrDefault("step", ""),
        counts,
        Double.parseDouble(told.getOrDefault("seconds", "0")),
        Double.parseDouble(told.getOrDefault("cpu_seconds", "0")),
        Long.parseLong(told.getOrDefault("peak_heap_bytes", "0")),
        Long.parseLong(told.getOrDefault("resident_bytes", "0")),
        Long.parseLong(told.getOrDefault("read_bytes", "0")),
        Long.parseLong(told.getOrDefault("written_bytes", "0"))));
  }

  /** The figures in the middle of several runs of one step, each figure on its own. */
  public static StepFigures median(List<StepFigures> runs) {
    StepFigures first = runs.getFirst();
    return new StepFigures(
        first.step,
        first.counts,
        middle(runs.stream().map(StepFigures::seconds).sorted().toList()),
        middle(runs.stream().map(StepFigures::cpuSeconds).sorted().toList()),
        middle(runs.stream().map(StepFigures::heap).sorted().toList()),
        middle(runs.stream().map(StepFigures::resident).sorted().toList()),
        middle(runs.stream().map(StepFigures::read).sorted().toList()),
        middle(runs.stream().map(StepFigures::written).sorted().toList()));
  }

  private static <N> N middle(List<N> sorted) {
    return sorted.get(sorted.size() / 2);
  }

  /** Its counts in the order told, {@code articles=40 rejected=2}. */
  public String countsInWords() {
    return counts.entrySet().stream()
        .map(count -> count.getKey() + "=" + count.getValue())
        .collect(Collectors.joining(" "));
  }
}
