package org.nightdesk.benchmarks.name;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.nightdesk.enrichment.name.NameTagger;
import org.nightdesk.enrichment.name.model.LabelledText;
import org.nightdesk.enrichment.name.model.LabelledText.LabelledName;

/**
 * How well, how fast and in how much memory names are found.
 *
 * <p>{@code MeasureNames FOLDER [--peers]}: the folder, the first argument, holds labelled sets of two
 * columns, {@code *.tsv}. All taggers read the same texts; the program's own comes first. Prints only.
 */
public final class MeasureNames {
  /** Words read before the clock starts, so that the machine code is there. */
  private static final int WARM_UP = 400_000;

  private static final int TIMED = 600_000;

  private MeasureNames() {}

  public static void main(String[] arguments) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    List<String> given = List.of(arguments);
    boolean peers = given.contains("--peers");
    if (given.size() != (peers ? 2 : 1) || !Files.isDirectory(Path.of(arguments[0]))) {
      out.println("expected a folder of labelled sets but found " + given);
      return;
    }
    List<Path> sets = sets(Path.of(arguments[0]));
    long before = usedBytes();
    ShippedTagger own = new ShippedTagger(new NameTagger());
    measure(out, own, sets, before);
    measureAsNight(out, own, sets);
    if (peers) {
      for (TaggerOfTexts.Provider peer : ServiceLoader.load(TaggerOfTexts.Provider.class)) {
        long beforePeer = usedBytes();
        measure(out, peer.load(), sets, beforePeer);
      }
    }
  }

  private static List<Path> sets(Path folder) throws IOException {
    try (Stream<Path> inside = Files.list(folder)) {
      List<Path> sets = new ArrayList<>();
      for (Path file :
          inside.filter(f -> f.toString().endsWith(".tsv")).sorted().toList()) {
        boolean columns = Files.readAllLines(file, StandardCharsets.UTF_8).stream()
            .limit(50)
            .anyMatch(line -> line.endsWith("\tO"));
        if (columns) {
          sets.add(file);
        }
      }
      return sets;
    }
  }

  private static void measure(PrintStream out, TaggerOfTexts tagger, List<Path> sets, long before)
      throws IOException {
    List<String> texts = new ArrayList<>();
    for (Path set : sets) {
      NameScore score = new NameScore();
      for (LabelledText article : TaggedColumns.read(set)) {
        texts.add(article.text());
        score.add(article.names(), tagger.tag(article.text()));
      }
      out.printf("%-10s %-14s %s%n", tagger.name(), set.getFileName(), score);
    }
    long held = usedBytes() - before;
    Speed speed = Speed.of(tagger, texts);
    out.printf(
        "%-10s %,d words/s, %d bytes allocated a word, %d MB held%n",
        tagger.name(), speed.words, speed.bytesPerWord, Math.round(held / 1e6));
  }

  /** The same once more, the documents of a set explaining each other's names. */
  private static void measureAsNight(PrintStream out, ShippedTagger tagger, List<Path> sets)
      throws IOException {
    for (Path set : sets) {
      List<LabelledText> articles = TaggedColumns.read(set);
      List<List<LabelledName>> found =
          tagger.tagAsNight(articles.stream().map(LabelledText::text).toList());
      NameScore score = new NameScore();
      for (int i = 0; i < articles.size(); i++) {
        score.add(articles.get(i).names(), found.get(i));
      }
      out.printf("%-10s %-14s %s%n", "as a night", set.getFileName(), score);
    }
  }

  private static long usedBytes() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }

  /** @param words a second, one thread */
  private record Speed(long words, long bytesPerWord) {
    static Speed of(TaggerOfTexts tagger, List<String> texts) {
      run(tagger, texts, tagger.isSlow() ? WARM_UP / 20 : WARM_UP);
      ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
      long bytes = thread.getCurrentThreadAllocatedBytes();
      long start = thread.getCurrentThreadCpuTime();
      long words = run(tagger, texts, tagger.isSlow() ? TIMED / 20 : TIMED);
      long nanos = thread.getCurrentThreadCpuTime() - start;
      bytes = thread.getCurrentThreadAllocatedBytes() - bytes;
      return new Speed(words * 1_000_000_000 / Math.max(1, nanos), bytes / words);
    }

    private static long run(TaggerOfTexts tagger, List<String> texts, int atLeast) {
      long words = 0;
      while (words < atLeast) {
        for (String text : texts) {
          tagger.tag(text);
          words += text.chars().filter(c -> c == ' ').count() + 1;
          if (words >= atLeast) {
            break;
          }
        }
      }
      return words;
    }
  }
}
