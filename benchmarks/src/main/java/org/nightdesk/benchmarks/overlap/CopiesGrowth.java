package org.nightdesk.benchmarks.overlap;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.nightdesk.benchmarks.corpus.NewsCorpus;

/**
 * How the work of finding copies grows with the number of articles.
 *
 * <p>Every size is run a few times first, the largest too, until nothing is compiled any more: otherwise
 * the start of the virtual machine is a larger part of the smaller run and growth looks better than it
 * is. Then the sizes take turns, so that what else the machine does meets all of them. Counted is the
 * processor time of the thread that searches, and its median over the rounds; collecting garbage is
 * done by another thread and is printed as well, for the whole process.
 */
public final class CopiesGrowth {
  private static final int WARM_ARTICLES = 200_000;
  private static final int WARM_LEAST = 2;

  private final PrintStream out = System.out;
  private final NightdeskCopies finder = new NightdeskCopies();

  private record Cost(double thread, double process) {}

  private CopiesGrowth() {}

  /** {@code CopiesGrowth N,N[,N] [--seed=S] [--rounds=R] [--streamed]} */
  public static void main(String[] arguments) {
    long seed = 1;
    int rounds = 5;
    boolean streamed = false;
    String sizes = "20000,100000";
    for (String argument : arguments) {
      if (argument.startsWith("--seed=")) {
        seed = Long.parseLong(argument.substring("--seed=".length()));
      } else if (argument.startsWith("--rounds=")) {
        rounds = Integer.parseInt(argument.substring("--rounds=".length()));
      } else if (argument.equals("--streamed")) {
        streamed = true;
      } else {
        sizes = argument;
      }
    }
    List<News> news = new ArrayList<>();
    for (int size : Stream.of(sizes.split(",")).mapToInt(Integer::parseInt).toArray()) {
      NewsCorpus corpus = new NewsCorpus(seed, size);
      news.add(streamed ? News.streamed(corpus) : News.held(corpus));
    }
    new CopiesGrowth().run(news, rounds, seed);
  }

  private void run(List<News> sizes, int rounds, long seed) {
    for (News news : sizes) {
      for (int i = 0; i < Math.max(WARM_LEAST, WARM_ARTICLES / news.size()); i++) {
        finder.find(news, () -> {});
      }
    }
    List<List<Cost>> costs = new ArrayList<>();
    sizes.forEach(news -> costs.add(new ArrayList<>()));
    for (int round = 0; round < rounds; round++) {
      for (int i = 0; i < sizes.size(); i++) {
        costs.get(i).add(measure(sizes.get(i)));
      }
    }
    out.printf("seed %d, after warm-up, median of %d rounds in turn%n", seed, rounds);
    double first = 0;
    for (int i = 0; i < sizes.size(); i++) {
      double[] thread = costs.get(i).stream().mapToDouble(Cost::thread).sorted().toArray();
      double[] process =
          costs.get(i).stream().mapToDouble(Cost::process).sorted().toArray();
      double median = thread[rounds / 2];
      first = i == 0 ? median : first;
      out.printf(
          "%,9d articles: thread CPU %.3f s (%.3f to %.3f), %.1f µs an article, %.2f times the first;"
              + " whole process %.3f s%n",
          sizes.get(i).size(),
          median,
          thread[0],
          thread[rounds - 1],
          median * 1e6 / sizes.get(i).size(),
          median / first,
          process[rounds / 2]);
    }
  }

  private Cost measure(News news) {
    System.gc();
    var threads = ManagementFactory.getThreadMXBean();
    long process = CopiesRun.cpu();
    long thread = threads.getCurrentThreadCpuTime();
    int groups = finder.find(news, () -> {}).groupOf().length;
    thread = threads.getCurrentThreadCpuTime() - thread;
    process = CopiesRun.cpu() - process;
    if (groups != news.size()) {
      throw new IllegalStateException("%d of %d".formatted(groups, news.size()));
    }
    return new Cost(thread / 1e9, process / 1e9);
  }
}
