package org.nightdesk.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.nightdesk.benchmarks.corpus.GeneratedArticle;
import org.nightdesk.benchmarks.corpus.NewsCorpus;
import org.nightdesk.corpus.Article;
import org.nightdesk.corpus.ArticleId;
import org.nightdesk.corpus.Block;
import org.nightdesk.corpus.BlockRole;
import org.nightdesk.corpus.Metadata;
import org.nightdesk.corpus.Provenance;
import org.nightdesk.corpus.Published;
import org.nightdesk.corpus.Quality;
import org.nightdesk.corpus.Span;
import org.nightdesk.enrichment.figure.Figure;
import org.nightdesk.enrichment.figure.FigureExtractor;
import org.nightdesk.enrichment.name.Mention;
import org.nightdesk.enrichment.name.NameTagger;
import org.nightdesk.enrichment.quote.Quote;
import org.nightdesk.enrichment.quote.QuoteExtractor;
import org.nightdesk.enrichment.text.Sentence;
import org.nightdesk.enrichment.text.SentenceSplitter;
import org.nightdesk.enrichment.text.TokenizedText;
import org.nightdesk.enrichment.time.DateResolver;
import org.nightdesk.enrichment.time.TimeReference;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * How fast dates, figures and quotations are read out of articles whose sentences and names are known,
 * one thread: {@code FactSpeed [JMH options]}.
 *
 * <p>The secondary counter {@code megabytes} is what to look at: text a second, in 1,000,000 bytes of
 * UTF-8. What takes the readers longest per character stands beside the news.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
public class FactSpeed {
  private static final long SEED = 1;
  private static final int ARTICLES = 300;

  /** Numbers in digits to 1,000 characters of news, rounded up. */
  private static final int NUMBERS = 3;

  private static final int MEGABYTE = 1_000_000;

  /** News, or a megabyte of one mark after another. */
  @Param({"news", "numbers", "spaced", "marks"})
  public String text = "news";

  private final List<Prepared> articles = new ArrayList<>();
  private final DateResolver dates = new DateResolver();
  private final FigureExtractor figures = new FigureExtractor();
  private final QuoteExtractor quotes = new QuoteExtractor();
  private int next;

  /** An article with what is found in it before. */
  private record Prepared(
      Article article,
      List<Sentence> sentences,
      List<Mention> mentions,
      List<TimeReference> times,
      long bytes) {}

  /** Text read, for throughput in bytes. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Input {
    private long bytes;

    /** Megabytes read so far. */
    public double megabytes() {
      return bytes / 1e6;
    }

    /** Starts anew with every iteration. */
    @Setup(Level.Iteration)
    public void clear() {
      bytes = 0;
    }
  }

  /** {@code FactSpeed [JMH options]} */
  public static void main(String[] arguments) throws IOException {
    List<String> passed = new ArrayList<>(List.of(FactSpeed.class.getName()));
    passed.addAll(Arrays.asList(arguments));
    org.openjdk.jmh.Main.main(passed.toArray(String[]::new));
  }

  /** Makes the articles. */
  @Setup
  public void load() {
    NameTagger tagger = new NameTagger();
    SentenceSplitter splitter = new SentenceSplitter();
    articles.clear();
    for (String words : texts()) {
      Article article = article(words);
      List<Sentence> sentences = splitter.split(article);
      List<Mention> mentions =
          text.equals("news") ? tagger.tag(article, sentences).mentions() : List.of();
      articles.add(new Prepared(
          article,
          sentences,
          mentions,
          dates.resolve(article, sentences),
          words.getBytes(StandardCharsets.UTF_8).length));
    }
  }

  private List<String> texts() {
    return switch (text) {
      case "numbers" -> List.of("1,".repeat(MEGABYTE / 2));
      case "spaced" -> List.of("1 ".repeat(MEGABYTE / 2));
      case "marks" -> List.of("“\"'”".repeat(MEGABYTE / 8));
      default -> news();
    };
  }

  /** Made-up articles without the paragraphs that would make them fuller of numbers than news is. */
  private static List<String> news() {
    NewsCorpus corpus = new NewsCorpus(SEED, ARTICLES);
    List<String> texts = new ArrayList<>();
    int length = 0;
    int numbers = 0;
    for (GeneratedArticle article : corpus) {
      StringBuilder text = new StringBuilder();
      for (String paragraph : article.text().split("\n\n")) {
        int own = numbers(paragraph);
        if (own > 0 && (numbers + own) * 1000L > NUMBERS * (length + paragraph.length())) {
          continue;
        }
        numbers += own;
        length += paragraph.length();
        text.append(paragraph).append("\n\n");
      }
      texts.add(text.toString());
    }
    return texts;
  }

  /** How many numbers are written in digits. */
  private static int numbers(String text) {
    int numbers = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean digit = c >= '0' && c <= '9';
      numbers += digit && !inside ? 1 : 0;
      inside = digit || inside && (c == ',' || c == '.');
    }
    return numbers;
  }

  private static Article article(String text) {
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf("\n\n", start);
      int stop = end < 0 ? text.length() : end;
      if (stop > start) {
        blocks.add(new Block(BlockRole.BODY, new Span(start, stop)));
      }
      start = stop + 2;
    }
    Published day = new Published("2025-11-26", Published.Basis.STATED, "made up");
    Metadata about = new Metadata("", "", "", day, "en", "", "", "");
    return new Article(
        ArticleId.of("made-up.txt", ""),
        new Provenance("made-up.txt", "", "", 1, ""),
        about,
        text,
        blocks,
        Quality.GOOD,
        List.of());
  }

  private Prepared one(Input input) {
    Prepared article = articles.get(next++ % articles.size());
    input.bytes += article.bytes();
    return article;
  }

  /** Dates, figures and quotations together, as a night reads them. */
  @Benchmark
  public void all(Input input, Blackhole hole) {
    Prepared one = one(input);
    TokenizedText tokens = new TokenizedText(one.article().text(), one.sentences());
    List<TimeReference> times = dates.resolve(one.article(), tokens);
    hole.consume(figures.extract(tokens, times));
    hole.consume(quotes.extract(one.article(), tokens, one.mentions()));
  }

  /** Dates alone. */
  @Benchmark
  public List<TimeReference> dates(Input input) {
    Prepared one = one(input);
    return dates.resolve(one.article(), one.sentences());
  }

  /** Figures alone, the dates being known. */
  @Benchmark
  public List<Figure> figures(Input input) {
    Prepared one = one(input);
    return figures.extract(one.article(), one.sentences(), one.times());
  }

  /** Quotations alone, the names being known. */
  @Benchmark
  public List<Quote> quotes(Input input) {
    Prepared one = one(input);
    return quotes.extract(one.article(), one.sentences(), one.mentions());
  }
}
