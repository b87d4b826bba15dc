package org.nightdesk.benchmarks.figure;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.nightdesk.corpus.Metadata;
import org.nightdesk.corpus.ReadOutcome;
import org.nightdesk.corpus.ReadingLimits;
import org.nightdesk.corpus.index.IndexEntry;
import org.nightdesk.corpus.reading.ArticleReader;
import org.nightdesk.corpus.reading.ReadOutcomes;
import org.nightdesk.enrichment.FactExtractor;

/** Reads each item of a set as an article of its own, the way a night reads JSON Lines. */
final class SetReading {
  private static final String FILE = "articles.jsonl";

  private SetReading() {}

  /** What is found in each item, in the set's order; nothing in an item the night would refuse. */
  static List<List<FoundFigure>> of(FigureSet set, FactExtractor extractor) throws IOException {
    Path folder = Files.createTempDirectory("figure-set");
    Path file = folder.resolve(FILE);
    try {
      Files.write(
          file, set.items().stream().map(SetReading::record).toList(), StandardCharsets.UTF_8);
      return read(folder, set, extractor);
    } finally {
      Files.deleteIfExists(file);
      Files.delete(folder);
    }
  }

  private static List<List<FoundFigure>> read(Path folder, FigureSet set, FactExtractor extractor)
      throws IOException {
    List<List<FoundFigure>> found = new ArrayList<>();
    IndexEntry entry = new IndexEntry(1, FILE, FILE, Metadata.none());
    try (ReadOutcomes outcomes = new ArticleReader(folder, ReadingLimits.standard()).read(entry)) {
      for (int i = 0; i < set.items().size(); i++) {
        found.add(
            switch (outcomes.next()) {
              case ReadOutcome.Accepted accepted ->
                extractor.extract(accepted.article()).figures().stream()
                    .flatMap(figure -> FoundFigure.of(figure).stream())
                    .toList();
              case ReadOutcome.Rejected rejected -> List.of();
            });
      }
    }
    return found;
  }

  private static String record(LabelledText item) {
    String day = item.published().isEmpty() ? "" : ",\"published\":" + quoted(item.published());
    return "{\"text\":" + quoted(item.text()) + day + "}";
  }

  private static String quoted(String value) {
    StringBuilder json = new StringBuilder("\"");
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '"' || c == '\\') {
        json.append('\\').append(c);
      } else if (c < ' ') {
        json.append("\\u00").append(Character.forDigit(c >> 4, 16));
        json.append(Character.forDigit(c & 15, 16));
      } else {
        json.append(c);
      }
    }
    return json.append('"').toString();
  }
}
