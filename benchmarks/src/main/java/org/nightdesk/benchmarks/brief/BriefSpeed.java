package org.nightdesk.benchmarks.brief;

import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.nightdesk.reporting.Brief;
import org.nightdesk.reporting.BriefEditor;
import org.nightdesk.reporting.BriefSettings;
import org.nightdesk.reporting.NightRun;
import org.nightdesk.reporting.csv.CsvExtractReader;
import org.nightdesk.reporting.layout.FontSet;
import org.nightdesk.reporting.pdf.CarriedTables;
import org.nightdesk.reporting.pdf.PdfReportWriter;

/**
 * One cold run from the tables of a night to its PDF: {@code BriefSpeed CSV_FOLDER FILE [STORIES]}, with so many stories
 * told on pages of their own. Seconds count from the start of the Java machine.
 */
public final class BriefSpeed {
  private static final double MEGABYTE = 1e6;

  private BriefSpeed() {}

  public static void main(String[] arguments) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    if (arguments.length < 2) {
      throw new IllegalArgumentException("expected CSV_FOLDER FILE [STORIES]");
    }
    Path file = Path.of(arguments[1]);
    int stories =
        arguments.length > 2 ? Integer.parseInt(arguments[2]) : BriefSettings.DEFAULT.fullStories();
    var run = new NightRun(LocalDate.of(2025, 12, 4), "0123456789abcdef", "0", true, List.of());
    Brief brief =
        new BriefEditor(told(stories)).edit(run, new CsvExtractReader(Path.of(arguments[0])));
    double read = uptime();
    PdfReportWriter.Written written;
    try (OutputStream target = new BufferedOutputStream(Files.newOutputStream(file))) {
      written = new PdfReportWriter(FontSet.shipped(), CarriedTables.NONE).set(brief, target);
    }
    out.printf(
        Locale.ROOT,
        "%d pages, %.1f s (%.1f s of them before the first page), %.1f s of one core, %.2f MB, heap %.0f MB at most of %.0f%n",
        written.pages(),
        uptime(),
        read,
        worked(),
        Files.size(file) / MEGABYTE,
        peakHeap() / MEGABYTE,
        Runtime.getRuntime().maxMemory() / MEGABYTE);
  }

  private static BriefSettings told(int stories) {
    var usual = BriefSettings.DEFAULT;
    return new BriefSettings(
        stories,
        usual.briefStories(),
        usual.storyLines(),
        usual.pointsAStory(),
        usual.figuresAStory(),
        usual.quotesAStory(),
        usual.namesAStory(),
        usual.eventsAStory(),
        usual.differencesAStory(),
        usual.articlesAnItem(),
        usual.sourcesListed(),
        usual.noticesListed());
  }

  private static double uptime() {
    return ManagementFactory.getRuntimeMXBean().getUptime() / 1e3;
  }

  /** By all threads, the compiler's and the collector's among them. */
  private static double worked() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime()
        / 1e9;
  }

  /** What the heap held at most, garbage included. */
  private static double peakHeap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .mapToLong(pool -> pool.getPeakUsage().getUsed())
        .sum();
  }
}
