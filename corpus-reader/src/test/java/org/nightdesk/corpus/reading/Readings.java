package org.nightdesk.corpus.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.nightdesk.corpus.Article;
import org.nightdesk.corpus.Metadata;
import org.nightdesk.corpus.ReadOutcome;
import org.nightdesk.corpus.ReadingLimits;
import org.nightdesk.corpus.index.IndexEntry;

/** Files written for a test and read back. */
final class Readings {
  private Readings() {}

  static List<ReadOutcome> of(Path folder, String name, byte[] bytes, ReadingLimits limits) {
    try {
      Files.write(folder.resolve(name), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    List<ReadOutcome> all = new ArrayList<>();
    try (ReadOutcomes outcomes = new ArticleReader(folder, limits).read(entry(name))) {
      outcomes.forEachRemaining(all::add);
    }
    return all;
  }

  static List<ReadOutcome> of(Path folder, String name, String text) {
    return of(folder, name, text.getBytes(StandardCharsets.UTF_8), ReadingLimits.standard());
  }

  static Article article(Path folder, String name, String text) {
    return ((ReadOutcome.Accepted) of(folder, name, text).get(0)).article();
  }

  static IndexEntry entry(String name) {
    return new IndexEntry(7, name, name, Metadata.none());
  }

  /** "file record" of an article, "line entry reason" of a rejection. */
  static String summary(ReadOutcome outcome) {
    return switch (outcome) {
      case ReadOutcome.Accepted accepted ->
        (accepted.article().from().file() + " " + accepted.article().from().record()).strip();
      case ReadOutcome.Rejected rejected ->
        rejected.indexLine() + " " + rejected.entry() + " " + rejected.reason().label();
    };
  }

  static String reason(List<ReadOutcome> outcomes) {
    return outcomes.get(0) instanceof ReadOutcome.Rejected rejected
        ? rejected.reason().label()
        : "accepted";
  }
}
