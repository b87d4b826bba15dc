package org.nightdesk.corpus.optional;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.nightdesk.corpus.Article;
import org.nightdesk.corpus.Metadata;
import org.nightdesk.corpus.ReadOutcome;
import org.nightdesk.corpus.ReadingLimits;
import org.nightdesk.corpus.index.IndexEntry;
import org.nightdesk.corpus.reading.ArticleReader;
import org.nightdesk.corpus.reading.ReadOutcomes;

/** Files written for a test and read back as the program does. */
final class OptionalReadings {
  private OptionalReadings() {}

  static ReadOutcome of(Path folder, String name, byte[] bytes) {
    try {
      Files.write(folder.resolve(name), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    IndexEntry entry = new IndexEntry(7, name, name, Metadata.none());
    try (ReadOutcomes outcomes = new ArticleReader(folder, ReadingLimits.standard()).read(entry)) {
      return outcomes.next();
    }
  }

  static Article article(Path folder, String name, byte[] bytes) {
    return ((ReadOutcome.Accepted) of(folder, name, bytes)).article();
  }

  static String reason(ReadOutcome outcome) {
    return switch (outcome) {
      case ReadOutcome.Accepted accepted -> "accepted";
      case ReadOutcome.Rejected rejected -> rejected.reason().label();
    };
  }
}
