package org.nightdesk.benchmarks.cluster;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What the system knows of a process that runs; only Linux tells.
 *
 * @param cpuSeconds processor time of its own
 * @param cpuSecondsOfEnded processor time of those it started, once they have ended
 * @param peakResident the most memory it ever held, bytes
 */
record ProcessFigures(double cpuSeconds, double cpuSecondsOfEnded, long peakResident) {
  /** The kernel counts for programs in hundredths, whatever it counts in itself. */
  private static final double TICKS_A_SECOND = 100;

  /** Position of the first of the four counts of time, behind the name of the program. */
  private static final int FIRST_TIME = 11;

  /** The figures of a process; empty once it has ended, and on other systems. */
  static Optional<ProcessFigures> of(ProcessHandle process) {
    Path folder = Path.of("/proc", Long.toString(process.pid()));
    try {
      return Optional.of(of(
          Files.readString(folder.resolve("stat"), StandardCharsets.UTF_8),
          Files.readAllLines(folder.resolve("status"), StandardCharsets.UTF_8)));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Out of the two files the system keeps. One that has ended and is not yet taken leave of holds no memory. */
  static ProcessFigures of(String stat, List<String> status) {
    // The name stands in brackets and may hold anything, brackets too.
    String[] fields = stat.substring(stat.lastIndexOf(')') + 2).strip().split(" ");
    long kilobytes = status.stream()
        .filter(line -> line.startsWith("VmHWM:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
        .findFirst()
        .orElse(0);
    return new ProcessFigures(
        ticks(fields, FIRST_TIME) / TICKS_A_SECOND,
        ticks(fields, FIRST_TIME + 2) / TICKS_A_SECOND,
        kilobytes << 10);
  }

  private static long ticks(String[] fields, int first) {
    return Long.parseLong(fields[first]) + Long.parseLong(fields[first + 1]);
  }
}
