package org.nightdesk.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InferredDatesIT {
  private static final List<String> BEGINNINGS =
      List.of("Arven", "Brisk", "Col", "Dun", "Estr", "Felm", "Garv", "Hald", "Irv", "Jarn");
  private static final List<String> ENDINGS =
      List.of("holt", "mere", "vale", "stead", "wick", "ford", "combe", "ness");

  @TempDir
  private Path folder;

  /** Those of some stories are read again by one thread, those of others by another. */
  @Test
  void datesEveryUndatedReportAfterTheOneThatTellsOfTheSame() throws Exception {
    Nights nights = new Nights(folder);
    List<String> files = new ArrayList<>();
    for (String beginning : BEGINNINGS) {
      for (String ending : ENDINGS) {
        int number = files.size() / 2;
        files.add(dated(nights, beginning + ending, number));
        files.add(undated(nights, beginning + ending, number));
      }
    }
    nights.index(files.toArray(String[]::new));

    assertThat(nights.run("--formats=csv")).isZero();

    Path articles = nights.briefs().resolve("latest/csv/articles.csv");
    assertThat(Files.readString(articles, StandardCharsets.UTF_8).lines())
        .filteredOn(line -> line.contains(",inferred,"))
        .hasSize(BEGINNINGS.size() * ENDINGS.size())
        .allMatch(line -> line.contains("2025-03-05"));
  }

  private static String dated(Nights nights, String town, int number) throws IOException {
    String file = "d%02d.txt".formatted(number);
    nights.file(file, """
        Ferry from %1$s runs aground with %2$d aboard
        2025-03-05

        The ferry %1$s Castle ran aground off %1$s harbour on Wednesday with %2$d people aboard, the %1$s coastguard said.
        Captain Orla %1$sson told the %1$s coastguard that fog had hidden the %1$s light.

        The %1$s harbour office said that repairs will cost %3$d crowns.
        """.formatted(town, 40 + number, 7000 + 13 * number));
    return file;
  }

  private static String undated(Nights nights, String town, int number) throws IOException {
    String file = "u%02d.txt".formatted(number);
    nights.file(file, """
        %2$d saved as %1$s ferry hits a bank in fog

        All %2$d people on the %1$s Castle were taken off by lifeboats after the ferry struck a sandbank near %1$s harbour.
        The %1$s light was hidden by fog, said its captain, Orla %1$sson, whom the %1$s coastguard questioned.

        Mending the ferry is put at %3$d crowns by the harbour office of %1$s.
        """.formatted(town, 40 + number, 7000 + 13 * number));
    return file;
  }
}
