package org.nightdesk.benchmarks.sentence;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.nightdesk.corpus.Metadata;
import org.nightdesk.corpus.ReadOutcome;
import org.nightdesk.corpus.ReadingLimits;
import org.nightdesk.corpus.index.IndexEntry;
import org.nightdesk.corpus.reading.ArticleReader;
import org.nightdesk.corpus.reading.ReadOutcomes;
import org.nightdesk.enrichment.FactExtractor;
import org.nightdesk.enrichment.name.NameTagger;

/**
 * How well figures, dates and quotations are read: {@code SentenceQuality FOLDER [open|closed]
 * [--misses]}. The closed half shows no misses.
 */
public final class SentenceQuality {
  private SentenceQuality() {}

  public static void main(String[] arguments) throws IOException {
    List<String> words = List.of(arguments);
    Path folder = Path.of(words.getFirst());
    String half = words.contains("closed") ? "closed" : "open";
    FactExtractor extractor = new FactExtractor(new NameTagger());
    List<ScoredItem> items = new ArrayList<>();
    for (Path file : files(folder, half)) {
      items.addAll(score(file, extractor));
    }
    SentenceScore score = new SentenceScore(items);
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    out.print(score.summary());
    if (words.contains("--misses") && half.equals("open")) {
      out.print(score.misses());
    }
  }

  /** A file of items is a file of articles too: each line is read as the night would read it. */
  private static List<ScoredItem> score(Path file, FactExtractor extractor) throws IOException {
    List<ScoredItem> scored = new ArrayList<>();
    String name = file.getFileName().toString();
    IndexEntry entry = new IndexEntry(1, name, name, Metadata.none());
    Path folder = file.toAbsolutePath().getParent();
    try (ReadOutcomes outcomes = new ArticleReader(folder, ReadingLimits.standard()).read(entry)) {
      for (LabelledItem item : LabelReader.read(file)) {
        scored.add(ScoredItem.of(item, read(item, outcomes.next(), extractor)));
      }
    }
    return scored;
  }

  /** Nothing is found in what the night would refuse. */
  private static Map<Sort, List<Found>> read(
      LabelledItem item, ReadOutcome outcome, FactExtractor extractor) throws IOException {
    return switch (outcome) {
      case ReadOutcome.Accepted accepted -> {
        if (!accepted.article().text().equals(item.text())) {
          throw new IOException(item.id() + ": expected its own text from the reader but found "
              + accepted.article().text());
        }
        yield ItemFacts.of(accepted.article(), extractor.extract(accepted.article()));
      }
      case ReadOutcome.Rejected rejected -> Map.of();
    };
  }

  private static List<Path> files(Path folder, String half) throws IOException {
    try (Stream<Path> inside = Files.list(folder)) {
      return inside
          .filter(file -> file.getFileName().toString().startsWith(half + "-"))
          .sorted()
          .toList();
    }
  }
}
