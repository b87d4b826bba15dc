package org.nightdesk.benchmarks.cluster;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nightdesk.benchmarks.night.StepFigures;

/** The same night, local and over several numbers of workers, side by side. */
final class ClusterTable {
  private static final String NONE = "–";
  private static final double MEGABYTE = 1e6;

  private final List<NightResult> nights;

  /**
   * What is compared.
   *
   * @param nights the local one first
   */
  ClusterTable(List<NightResult> nights) {
    this.nights = List.copyOf(nights);
  }

  /** A row a measure, a column a night. */
  String whole() {
    NightResult local = nights.getFirst();
    NightResult fewest = nights.get(Math.min(1, nights.size() - 1));
    StringBuilder table = head("", List.of(""));
    row(
        table,
        "the local bytes",
        night -> night.fault().isEmpty() ? "yes" : "**no: " + night.fault() + "**",
        true);
    row(table, "s", night -> decimal(night.seconds()), false);
    row(table, "times the local one", night -> ratio(night, local), true);
    row(
        table,
        "times the fewest workers",
        night -> night == fewest ? NONE : ratio(night, fewest),
        true);
    row(table, "cpu s of driver", night -> decimal(night.cpuSeconds()), false);
    row(table, "cpu s of executors", night -> decimal(night.executorsCpu()), true);
    row(table, "most in driver's heap, MB", night -> megabytes(night.heap()), false);
    row(table, "most resident of driver, MB", night -> megabytes(night.resident()), false);
    row(
        table,
        "most resident of each executor, MB",
        night -> night.executorsResident().stream()
            .map(ClusterTable::megabytes)
            .collect(Collectors.joining(" and ")),
        true);
    row(table, "most under --work, MB", night -> megabytes(night.mostKept()), true);
    row(table, "left under --work, MB", night -> megabytes(night.kept()), true);
    return table.toString();
  }

  /** A row a step: by the clock, and processor time of driver and executors. */
  String steps() {
    StringBuilder table = head("step", List.of(" s", " driver cpu s", " executors cpu s"));
    for (String step : order()) {
      List<String> cells = new ArrayList<>(List.of(step));
      for (NightResult night : nights) {
        int at = names(night).indexOf(step);
        if (at < 0) {
          cells.addAll(night.workers() == 0 ? List.of("", "") : List.of("", "", ""));
          continue;
        }
        StepFigures figures = night.steps().get(at);
        cells.add(decimal(figures.seconds()));
        cells.add(decimal(figures.cpuSeconds()));
        if (night.workers() > 0) {
          cells.add(decimal(night.executorsCpu(at)));
        }
      }
      line(table, cells);
    }
    return table.toString();
  }

  /** The steps of all nights, each behind the one it came behind. */
  private List<String> order() {
    List<String> order = new ArrayList<>();
    for (NightResult night : nights) {
      int next = 0;
      for (String step : names(night)) {
        int at = order.indexOf(step);
        if (at < 0) {
          order.add(next++, step);
        } else {
          next = at + 1;
        }
      }
    }
    return order;
  }

  private static List<String> names(NightResult night) {
    return night.steps().stream().map(StepFigures::step).toList();
  }

  private StringBuilder head(String first, List<String> columns) {
    List<String> names = new ArrayList<>(List.of(first));
    for (NightResult night : nights) {
      for (String column : columns) {
        if (night.workers() > 0) {
          names.add(night.name() + column);
        } else if (!column.contains("executors")) {
          names.add(night.name() + column.replace(" driver", ""));
        }
      }
    }
    StringBuilder table = new StringBuilder();
    line(table, names);
    return table.append("|---").append("|---:".repeat(names.size() - 1)).append("|\n");
  }

  private void row(
      StringBuilder table, String name, Function<NightResult, String> cell, boolean onlyOfSpark) {
    List<String> cells = new ArrayList<>(List.of(name));
    nights.forEach(night -> cells.add(
        onlyOfSpark && night.workers() == 0 && night.fault().isEmpty() ? NONE : cell.apply(night)));
    line(table, cells);
  }

  private static void line(StringBuilder table, List<String> cells) {
    table.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }

  private static String ratio(NightResult night, NightResult other) {
    return String.format(Locale.ROOT, "%.2f", night.seconds() / other.seconds());
  }

  private static String decimal(double seconds) {
    return String.format(Locale.ROOT, "%.1f", seconds);
  }

  private static String megabytes(long bytes) {
    return String.format(Locale.ROOT, "%.0f", bytes / MEGABYTE);
  }
}
