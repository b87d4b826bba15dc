package org.nightdesk.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nightdesk.reporting.row.OriginRow;
import org.nightdesk.reporting.row.StoryRow;

/** Two reports of one flood in words of their own: how many origins they have, and what is said of it. */
class OriginsIT {
  private static final String RETOLD = """
      Ostermark: 120 homes under water as the Alde rises
      2025-03-06 19:05:00

      OSTERMARK%s - Water stands in 120 homes since the Alde rose over its banks on Thursday, firemen of
      Ostermark say. Nobody in the town came to harm, according to Lena Brandt, its mayor.

      By Saturday the Alde should fall, engineers believe. Two schools remain closed until Monday, and the
      council of Ostermark puts repairs at $4.5 million.
      """;

  @TempDir
  private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "''; ''; 0; 2; origins not established",
        "' (AP)'; ''; 0; 2; origins not established",
        "' (AP)'; (Agencies); 0; 2; origins not established",
        "' (AP)'; (Reuters); 2; 2; 2 origins",
        "' (AP)'; (AP); 1; 1; 1 origin",
      })
  void countsOriginsOnlyWhereTheyAreEstablished(
      String dateline, String credit, int counted, int listed, String words) throws IOException {
    Nights nights = new Nights(folder)
        .file("alde.txt", Nights.flood("Ostermark", 120) + credit + "\n")
        .file("retold.txt", RETOLD.formatted(dateline))
        .index("alde.txt", "retold.txt");

    assertThat(nights.run()).isZero();
    assertThat(nights.rows(StoryRow.class))
        .extracting(StoryRow::nArticles, StoryRow::nCopies, StoryRow::nOrigins)
        .containsExactly(tuple(2, 0, counted));
    assertThat(nights.rows(OriginRow.class)).hasSize(listed);
    assertThat(Files.readString(nights.briefs().resolve("latest").resolve("brief.md")))
        .contains(words);
  }

  @Test
  void countsOutletsApartFromArticlesAndCopies() throws IOException {
    String flood = Nights.flood("Ostermark", 120);
    Nights nights = new Nights(folder)
        .file(
            "all.jsonl",
            record("1", "Herald", flood)
                + record("2", "Courier", flood)
                + record("3", "Herald", RETOLD.formatted(""))
                + record("4", "", RETOLD.formatted("") + "More is to follow on Sunday.\n"))
        .index("all.jsonl");

    assertThat(nights.run()).isZero();
    assertThat(nights.rows(StoryRow.class))
        .extracting(StoryRow::nArticles, StoryRow::nCopies, StoryRow::nOutlets)
        .containsExactly(tuple(2, 2, 2));
    assertThat(Files.readString(nights.briefs().resolve("latest").resolve("brief.md")))
        .contains("2 articles, 2 copies, 2 outlets");
  }

  private static String record(String id, String source, String text) {
    return """
        {"id": "%s", "source": "%s", "text": "%s"}
        """.formatted(id, source, text.replace("\"", "\\\"").replace("\n", "\\n"));
  }
}
