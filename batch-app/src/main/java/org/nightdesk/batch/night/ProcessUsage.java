package org.nightdesk.batch.night;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.StringTokenizer;

/**
 * What a process has used up to now. Figures a system does not tell are 0.
 *
 * @param cpuSeconds processor time of all its threads, those of the collector and the compiler too
 * @param peakHeapBytes the most the heap held since {@link #forgetPeaks}, garbage included; each of
 *     its areas counts with its own peak
 * @param residentBytes memory of the process that is in the machine's, now
 * @param readBytes asked of files, whether a disk was needed or not
 * @param writtenBytes handed to files
 */
public record ProcessUsage(
    double cpuSeconds, long peakHeapBytes, long residentBytes, long readBytes, long writtenBytes) {
  /** Of nothing at all. */
  public static final ProcessUsage NONE = new ProcessUsage(0, 0, 0, 0, 0);

  private static final Path SELF = Path.of("/proc/self");

  /** Of this process. */
  public static ProcessUsage now() {
    List<String> io = lines("io");
    return new ProcessUsage(
        ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO).toMillis() / 1000.0,
        heapAreas().stream().mapToLong(area -> area.getPeakUsage().getUsed()).sum(),
        1024 * number(lines("status"), "VmRSS:"),
        number(io, "rchar:"),
        number(io, "wchar:"));
  }

  /** From here on the peak of the heap is found anew. */
  public static void forgetPeaks() {
    heapAreas().forEach(MemoryPoolMXBean::resetPeakUsage);
  }

  /** What was used since {@code before}; memory is that of the later reading. */
  ProcessUsage since(ProcessUsage before) {
    return new ProcessUsage(
        Math.max(0, cpuSeconds - before.cpuSeconds),
        peakHeapBytes,
        residentBytes,
        Math.max(0, readBytes - before.readBytes),
        Math.max(0, writtenBytes - before.writtenBytes));
  }

  /** This and what was used later, one after the other. */
  public ProcessUsage and(ProcessUsage later) {
    return new ProcessUsage(
        cpuSeconds + later.cpuSeconds,
        Math.max(peakHeapBytes, later.peakHeapBytes),
        later.residentBytes,
        readBytes + later.readBytes,
        writtenBytes + later.writtenBytes);
  }

  private static List<MemoryPoolMXBean> heapAreas() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(area -> area.getType() == MemoryType.HEAP)
        .toList();
  }

  /** The lines of a file in which Linux tells of this process; none elsewhere. */
  private static List<String> lines(String name) {
    try {
      return Files.readAllLines(SELF.resolve(name), StandardCharsets.UTF_8);
    } catch (IOException e) {
      return List.of();
    }
  }

  private static long number(List<String> lines, String name) {
    for (String line : lines) {
      if (line.startsWith(name)) {
        return Long.parseLong(new StringTokenizer(line.substring(name.length())).nextToken());
      }
    }
    return 0;
  }
}
