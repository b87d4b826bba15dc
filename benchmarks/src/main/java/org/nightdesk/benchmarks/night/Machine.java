package org.nightdesk.benchmarks.night;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Where something was measured.
 *
 * @param load processes that wanted a processor over the last minute; above what the machine has, others
 *     were at work
 */
public record Machine(
    String processor, int cores, long memory, String java, String commit, double load) {
  /** This one, now, and the commit of the project that is measured. */
  public static Machine here(Path project) {
    return new Machine(
        line("/proc/cpuinfo", "model name"),
        Runtime.getRuntime().availableProcessors(),
        kilobytes(line("/proc/meminfo", "MemTotal")),
        Runtime.version().toString(),
        commit(project),
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
  }

  /** In one line, for the head of a table. */
  public String inWords() {
    return String.format(
        Locale.ROOT,
        "%s, %d cores, %.1f GB, Java %s, commit %s, load %.1f before the first run",
        processor,
        cores,
        memory / 1e9,
        java,
        commit,
        load);
  }

  private static String line(String file, String name) {
    try {
      return Files.readAllLines(Path.of(file), StandardCharsets.UTF_8).stream()
          .filter(line -> line.startsWith(name))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .findFirst()
          .orElse("unknown");
    } catch (IOException e) {
      return "unknown";
    }
  }

  private static long kilobytes(String stated) {
    return stated.endsWith(" kB")
        ? 1024 * Long.parseLong(stated.substring(0, stated.length() - 3))
        : 0;
  }

  private static String commit(Path project) {
    try {
      Process git = new ProcessBuilder(
              List.of("git", "-C", project.toString(), "describe", "--always", "--dirty"))
          .redirectError(ProcessBuilder.Redirect.DISCARD)
          .start();
      String said = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
      return said.isEmpty() ? "unknown" : said;
    } catch (IOException e) {
      throw new UncheckedIOException("git could not be asked for the commit", e);
    }
  }
}
