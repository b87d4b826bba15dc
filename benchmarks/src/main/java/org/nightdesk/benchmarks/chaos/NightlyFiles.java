package org.nightdesk.benchmarks.chaos;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.nightdesk.benchmarks.corpus.CorpusWriter;
import org.nightdesk.benchmarks.corpus.GeneratedArticle;
import org.nightdesk.benchmarks.corpus.NewsCorpus;

/**
 * The files of night after night: each brings as many new articles, and lists those of the nights before
 * until there are five times as many; then the oldest drop out. Copies, events and forms reach over
 * nights. Each night an article of the night before comes again with another text.
 */
final class NightlyFiles {
  static final LocalDate FIRST = LocalDate.of(2031, 5, 4);

  /** A night lists its own articles and those of the four before it. */
  static final int NIGHTS_LISTED = 5;

  private final NewsCorpus corpus;
  private final int each;
  private final Path folder;

  /**
   * @param articles listed on a night, once the corpus has grown
   * @param folder for the files and their index; made where it is missing
   */
  NightlyFiles(int nights, int articles, long seed, Path folder) throws IOException {
    this.each = Math.max(1, articles / NIGHTS_LISTED);
    this.corpus = new NewsCorpus(seed, nights * each);
    this.folder = Files.createDirectories(folder);
  }

  Path index() {
    return folder.resolve("INDEX.md");
  }

  /** Writes what is new on a night, counted from 0, and the index as it is then. */
  void write(int night) throws IOException {
    int oldest = Math.max(0, night - NIGHTS_LISTED + 1);
    write(night, "");
    if (night > 0) {
      write(night - 1, " The editors have corrected an earlier version of this report.");
    }
    StringBuilder index = new StringBuilder("# Night ").append(night).append("\n\n");
    for (int listed = oldest; listed <= night; listed++) {
      index.append("- [%s](%s)\n".formatted(FIRST.plusDays(listed), file(listed).getFileName()));
    }
    Files.writeString(index(), index);
  }

  private Path file(int night) {
    return folder.resolve("night-%03d.jsonl".formatted(night));
  }

  /**
   * Writes the articles a night brings.
   *
   * @param addition to the last paragraph of the first of them
   */
  private void write(int night, String addition) throws IOException {
    try (BufferedWriter lines = Files.newBufferedWriter(file(night), StandardCharsets.UTF_8)) {
      for (int i = 0; i < each; i++) {
        GeneratedArticle article = corpus.article(night * each + i);
        String published = article.published().isEmpty()
            ? ""
            : LocalDateTime.parse(article.published()).plusDays(night).toString();
        lines.write(CorpusWriter.json(
            i == 0 ? article.with(published, addition) : article.with(published, "")));
      }
    }
  }
}
