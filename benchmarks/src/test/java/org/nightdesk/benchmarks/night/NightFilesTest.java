package org.nightdesk.benchmarks.night;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nightdesk.benchmarks.corpus.NewsCorpus;

class NightFilesTest {
  private static final NewsCorpus CORPUS = new NewsCorpus(5, 600);

  @TempDir
  private Path folder;

  @Test
  void cutsJsonLinesIntoSeveralFilesThatTogetherAreTheOne() throws IOException {
    Path parts = Files.createDirectories(folder.resolve("parts"));
    NightFiles.PARTS.write(CORPUS, 600, parts);
    NightFiles.JSONL.write(CORPUS, 600, folder);

    assertThat(Files.readString(parts.resolve("INDEX.md"))).containsOnlyOnce("part-00002.jsonl)");
    assertThat(Files.readString(parts.resolve("part-00000.jsonl"))
            + Files.readString(parts.resolve("part-00001.jsonl"))
            + Files.readString(parts.resolve("part-00002.jsonl")))
        .isEqualTo(Files.readString(folder.resolve("articles.jsonl")));
  }

  @Test
  void makesPagesOnWhichTheTextIsTheSmallestPartTheSameEveryTime() throws IOException {
    Path again = Files.createDirectories(folder.resolve("again"));
    NightFiles.PAGES.write(CORPUS, 20, folder);
    NightFiles.PAGES.write(CORPUS, 20, again);

    assertThat(Folders.different(folder.resolve("0"), again.resolve("0"))).isEmpty();
    for (int i = 0; i < 20; i++) {
      assertThat(Files.readString(folder.resolve("0/n" + i + ".html")))
          .contains("<p>" + NightFiles.escaped(CORPUS.article(i).paragraphs().getFirst()) + "</p>")
          .hasSizeBetween(30_000, 60_000);
    }
  }
}
