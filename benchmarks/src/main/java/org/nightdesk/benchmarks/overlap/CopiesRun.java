package org.nightdesk.benchmarks.overlap;

import com.sun.management.OperatingSystemMXBean;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import org.nightdesk.benchmarks.corpus.NewsCorpus;

/**
 * Runs us, and the peers there are, over one made-up corpus and prints time, memory and quality.
 *
 * <p>CPU is that of the whole process, garbage collection and compilation included, after a warm-up
 * on a small corpus of another seed. Memory is what is reachable beside the texts when most is held,
 * measured in a run of its own, for the collections that takes would distort the time.
 */
public final class CopiesRun {
  private static final int WARM_UP = 8000;
  private static final int WARM_UPS = 8;

  private final PrintStream out = System.out;
  private final List<PairFinder> finders = new ArrayList<>(List.of(new NightdeskCopies()));

  private CopiesRun() {
    ServiceLoader.load(PairFinder.class).forEach(finders::add);
  }

  /** {@code CopiesRun N[,N] [--seed=S] [--streamed] [--ours] [--no-memory]} */
  public static void main(String[] arguments) {
    long seed = 1;
    boolean streamed = false;
    boolean memory = true;
    CopiesRun run = new CopiesRun();
    String sizes = "20000";
    for (String argument : arguments) {
      if (argument.startsWith("--seed=")) {
        seed = Long.parseLong(argument.substring("--seed=".length()));
      } else if (argument.equals("--streamed")) {
        streamed = true;
      } else if (argument.equals("--ours")) {
        run.finders.removeIf(finder -> !(finder instanceof NightdeskCopies));
      } else if (argument.equals("--no-memory")) {
        memory = false;
      } else {
        sizes = argument;
      }
    }
    for (String size : sizes.split(",")) {
      run.measure(seed, Integer.parseInt(size), streamed, memory);
    }
  }

  private void measure(long seed, int size, boolean streamed, boolean memory) {
    NewsCorpus corpus = new NewsCorpus(seed, size);
    News news = streamed ? News.streamed(corpus) : News.held(corpus);
    out.printf(
        "%,d articles, seed %d, texts %s, heap at most %,d MiB%n",
        size, seed, streamed ? "made when read" : "held", Runtime.getRuntime().maxMemory() >> 20);
    long ours = 1;
    for (PairFinder finder : finders) {
      News warming = News.held(new NewsCorpus(seed + 1000, Math.min(size, WARM_UP)));
      for (int i = 0; i < WARM_UPS; i++) {
        finder.find(warming, () -> {});
      }
      System.gc();
      long wall = System.nanoTime();
      long cpu = cpu();
      FoundPairs found = finder.find(news, () -> {});
      cpu = cpu() - cpu;
      wall = System.nanoTime() - wall;
      ours = finder instanceof NightdeskCopies ? cpu : ours;
      out.printf(
          "%s%n  wall %.2f s, CPU %.2f s, CPU an article %.1f µs, %.2f times ours%n",
          finder.name(), wall / 1e9, cpu / 1e9, cpu / 1e3 / size, (double) cpu / ours);
      if (memory) {
        long before = reachable();
        long[] most = {0};
        finder.find(news, () -> most[0] = Math.max(most[0], reachable()));
        out.printf("  held beside the texts %,d bytes an article%n", (most[0] - before) / size);
      }
      new PairScore(news, found).print(out);
    }
  }

  /** Nanoseconds of processor time of the whole process. */
  static long cpu() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  private static long reachable() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
