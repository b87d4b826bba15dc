package org.nightdesk.corpus.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nightdesk.corpus.ReadOutcome;
import org.nightdesk.corpus.ReadingLimits;
import org.nightdesk.corpus.index.CorpusIndex;

class TitleTest {
  private static final String STORY =
      "The ferry to Quill Sound sails again from Friday, the port said after two years of repairs.\n";

  @TempDir
  private Path folder;

  @Test
  void isTheHeadlineOfTheFileWhateverTheWordsOfTheLink() throws Exception {
    write("a.txt", "Ferry returns to Quill Sound\n\n" + STORY);

    assertThat(title("- [see here](a.txt)\n")).isEqualTo("Ferry returns to Quill Sound");
  }

  @Test
  void isTheWordsOfTheLinkWhereTheFileHasNoHeadline() throws Exception {
    write("a.txt", STORY);

    assertThat(title("- [Ferry news](a.txt)\n")).isEqualTo("Ferry news");
  }

  @Test
  void isTheTitleColumnOfATableBeforeAnythingElse() throws Exception {
    write("a.txt", "Ferry returns to Quill Sound\n\n" + STORY);

    assertThat(title("| file | title |\n|---|---|\n| a.txt | Sound sails again |\n"))
        .isEqualTo("Sound sails again");
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private String title(String index) throws Exception {
    write("INDEX.md", index);
    CorpusIndex entries = CorpusIndex.open(folder.resolve("INDEX.md"));
    ArticleReader reader = new ArticleReader(entries.folder(), ReadingLimits.standard());
    try (ReadOutcomes outcomes = reader.read(entries.entries().getFirst())) {
      return ((ReadOutcome.Accepted) outcomes.next()).article().about().title();
    }
  }
}
