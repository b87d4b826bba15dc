package org.nightdesk.benchmarks.cluster;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.stream.Collectors;
import org.nightdesk.benchmarks.night.Machine;
import org.nightdesk.benchmarks.night.StepFigures;

/**
 * The file that figures are added to: a line a step, and a line {@code whole} a night.
 *
 * @param corpusBytes of the files and their index
 */
record ClusterFigures(Path file, Machine machine, ClusterOptions options, long corpusBytes) {
  private static final String HEAD = "processor,cores,memory,java,commit,load,articles,form,"
      + "corpus_bytes,engine,workers,heap,executor_heap,round,step,seconds,cpu_seconds,"
      + "executors_cpu_seconds,peak_heap_bytes,resident_bytes,executors_resident_bytes,"
      + "most_kept_bytes,kept_bytes,fault\r\n";

  void add(NightResult night, int round) throws IOException {
    boolean fresh = !Files.exists(file);
    boolean isLocal = night.workers() == 0;
    try (BufferedWriter out = Files.newBufferedWriter(
        file, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
      if (fresh) {
        out.write(HEAD);
      }
      String before = String.format(
          Locale.ROOT,
          "\"%s\",%d,%d,%s,%s,%.1f,%d,%s,%d,%s,%d,%s,%s,%d",
          machine.processor(),
          machine.cores(),
          machine.memory(),
          machine.java(),
          machine.commit(),
          machine.load(),
          options.articles(),
          options.formInWords(),
          corpusBytes,
          isLocal ? "local" : "spark",
          night.workers(),
          isLocal ? options.heap() : options.driverHeap(),
          isLocal ? "" : options.executorHeap(),
          round);
      for (int i = 0; i < night.steps().size(); i++) {
        StepFigures step = night.steps().get(i);
        out.write(String.format(
            Locale.ROOT,
            "%s,%s,%.1f,%.1f,%.1f,%d,%d,,,,\r\n",
            before,
            step.step(),
            step.seconds(),
            step.cpuSeconds(),
            night.executorsCpu(i),
            step.heap(),
            step.resident()));
      }
      out.write(String.format(
          Locale.ROOT,
          "%s,whole,%.1f,%.1f,%.1f,%d,%d,%s,%d,%d,\"%s\"\r\n",
          before,
          night.seconds(),
          night.cpuSeconds(),
          night.executorsCpu(),
          night.heap(),
          night.resident(),
          night.executorsResident().stream().map(String::valueOf).collect(Collectors.joining(" ")),
          night.mostKept(),
          night.kept(),
          night.fault().replace("\"", "\"\"")));
    }
  }
}
