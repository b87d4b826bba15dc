package org.nightdesk.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.nightdesk.corpus.format.ArticleFormat;
import org.nightdesk.corpus.format.Draft;
import org.nightdesk.corpus.format.RejectedException;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How fast files are read, one thread: bytes to articles with roles, and beside it jsoup's bare parse.
 *
 * <p>The secondary counter {@code megabytes} is what to look at: input a second, in 1,000,000 bytes.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
public class ReadingSpeed {
  private static final int GENERATED = 40;
  private static final String PAGES = "--pages=";

  /** Folder of gzipped pages to read instead of generated ones; empty for those. */
  @Param("")
  public String pages = "";

  private List<byte[]> html = List.of();
  private List<byte[]> texts = List.of();
  private int next;

  /** Input read, for throughput in bytes. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Input {
    private long bytes;

    /** Megabytes read so far. */
    public double megabytes() {
      return bytes / 1e6;
    }

    /** Starts anew with every iteration. */
    @Setup(org.openjdk.jmh.annotations.Level.Iteration)
    public void clear() {
      bytes = 0;
    }
  }

  /** {@code ReadingSpeed [--pages=FOLDER] [JMH options]} */
  public static void main(String[] arguments) throws IOException {
    List<String> passed = new ArrayList<>();
    passed.add(ReadingSpeed.class.getName());
    for (String argument : arguments) {
      if (argument.startsWith(PAGES)) {
        passed.addAll(Arrays.asList("-p", "pages=" + argument.substring(PAGES.length())));
      } else {
        passed.add(argument);
      }
    }
    org.openjdk.jmh.Main.main(passed.toArray(String[]::new));
  }

  /** Makes or loads the input. */
  @Setup
  public void load() throws IOException {
    texts = new ArrayList<>();
    html = new ArrayList<>();
    for (int i = 0; i < GENERATED; i++) {
      texts.add(GeneratedNews.article(i).getBytes(StandardCharsets.UTF_8));
      html.add(GeneratedNews.page(i).getBytes(StandardCharsets.UTF_8));
    }
    if (!pages.isEmpty()) {
      html = packed(Path.of(pages));
    }
  }

  private static List<byte[]> packed(Path folder) throws IOException {
    List<byte[]> unpacked = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file :
          files.filter(path -> path.toString().endsWith(".gz")).sorted().toList()) {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
          unpacked.add(in.readAllBytes());
        }
      }
    }
    return unpacked;
  }

  private byte[] one(List<byte[]> all, Input input) {
    byte[] bytes = all.get(next++ % all.size());
    input.bytes += bytes.length;
    return bytes;
  }

  /** Plain text to blocks with roles. */
  @Benchmark
  public Draft plainText(Input input) throws RejectedException {
    return ArticleFormat.PLAIN_TEXT.reader().read(one(texts, input));
  }

  /** Web page to article. */
  @Benchmark
  public Draft webPage(Input input) throws RejectedException {
    return ArticleFormat.HTML.reader().read(one(html, input));
  }

  /** The same pages through the parser alone. */
  @Benchmark
  public Document bareParse(Input input) {
    return Jsoup.parse(new String(one(html, input), StandardCharsets.UTF_8));
  }
}
