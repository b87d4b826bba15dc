package org.nightdesk.benchmarks.compare;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.nightdesk.enrichment.compare.Comparison;
import org.nightdesk.enrichment.compare.SourceComparer;
import org.nightdesk.enrichment.compare.StoryMaterial;

/**
 * How long the comparison takes: {@code CompareSpeed ARTICLES [STORIES]}. One story of so many articles,
 * or so many stories of so many articles each, invented; reading their facts is not counted.
 */
public final class CompareSpeed {
  private static final long SEED = 20310305;

  private CompareSpeed() {}

  public static void main(String[] arguments) {
    int articles = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 2000;
    int stories = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1;
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    InventedNews news = new InventedNews(SEED);
    List<StoryMaterial> materials = new ArrayList<>();
    for (int i = 0; i < stories; i++) {
      materials.add(news.story("s" + i, articles));
    }
    SourceComparer comparer = new SourceComparer();
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long start = System.nanoTime();
    long busy = threads.getCurrentThreadCpuTime();
    int points = 0;
    int differences = 0;
    for (StoryMaterial material : materials) {
      Comparison comparison = comparer.compare(material);
      points += comparison.points().size();
      differences += comparison.differences().size();
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    double worked = (threads.getCurrentThreadCpuTime() - busy) / 1e9;
    out.printf(
        Locale.ROOT,
        "%d stories of %d articles: %.1f s, %.1f s of one core, %d points, %d differences%n",
        stories,
        articles,
        seconds,
        worked,
        points,
        differences);
  }
}
