package org.nightdesk.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Kills a night with SIGKILL and runs it again. */
class KilledNightIT {
  private static final int ARTICLES = 60;

  @TempDir
  private Path folder;

  @ParameterizedTest
  @CsvSource({"readCorpus, 20", "extractFacts, 25"})
  void resumesBehindTheLastCommitAndLeavesTheFilesOfAnUndisturbedNight(String step, int rows)
      throws Exception {
    Path index = writeCorpus(folder.resolve("corpus"));
    assertThat(new NightProcess().run(arguments(index, "undisturbed")).exitCode())
        .isZero();

    new NightProcess()
        .option("-D" + TestNight.STEP + "=" + step)
        .option("-D" + TestNight.ROWS + "=" + rows)
        .runAndKill(arguments(index, "killed"));
    assertThat(folder.resolve("killed/briefs/2025-03-07")).doesNotExist();
    NightProcess.Ended again = new NightProcess().run(arguments(index, "killed"));

    assertThat(again).extracting(NightProcess.Ended::exitCode).as(again.said()).isEqualTo(0);
    assertThat(NightProcess.files(folder.resolve("killed/briefs")))
        .isEqualTo(NightProcess.files(folder.resolve("undisturbed/briefs")));
    assertThat(executions()).isEqualTo(2);
    assertThat(rowsWritten("readCorpus")).isEqualTo(ARTICLES);
    assertThat(rowsWritten("extractFacts")).isEqualTo(ARTICLES);
  }

  @ParameterizedTest
  @CsvSource({"readCorpus, 10", "extractFacts, 15", "compareSources, 0"})
  void resumesALaterNightThatBringsEarlierArticlesBack(String step, int rows) throws Exception {
    Path index = writeCorpus(folder.resolve("corpus"));
    list(index, 0, ARTICLES / 2);
    for (String name : List.of("undisturbed", "killed")) {
      assertThat(new NightProcess().run(arguments(index, name)).exitCode()).isZero();
    }
    list(index, ARTICLES / 2, ARTICLES);
    String second = "--date=2025-03-08";
    assertThat(new NightProcess().run(arguments(index, "undisturbed", second)).exitCode())
        .isZero();

    new NightProcess()
        .option("-D" + TestNight.STEP + "=" + step)
        .option("-D" + TestNight.ROWS + "=" + rows)
        .runAndKill(arguments(index, "killed", second));
    NightProcess.Ended again = new NightProcess().run(arguments(index, "killed", second));

    assertThat(again).extracting(NightProcess.Ended::exitCode).as(again.said()).isEqualTo(0);
    Map<String, String> files = NightProcess.files(folder.resolve("killed/briefs"));
    assertThat(files).isEqualTo(NightProcess.files(folder.resolve("undisturbed/briefs")));
    assertThat(files.get("csv/articles.csv")).contains(",false,");
  }

  private String[] arguments(Path index, String name) {
    return arguments(index, name, "--date=2025-03-07");
  }

  private String[] arguments(Path index, String name, String date) {
    return new String[] {
      "run",
      "--index=" + index,
      "--out=" + folder.resolve(name).resolve("briefs"),
      "--state=" + folder.resolve(name).resolve("var"),
      date,
      "--nightdesk.chunk=5",
      "--nightdesk.threads=1"
    };
  }

  /** How often the one job was started. */
  private long executions() throws SQLException {
    return number("SELECT COUNT(*) FROM BATCH_JOB_EXECUTION");
  }

  /** Rows a step wrote in both starts together: more than there are would mean work done twice. */
  private long rowsWritten(String step) throws SQLException {
    return number("SELECT SUM(WRITE_COUNT) FROM BATCH_STEP_EXECUTION WHERE STEP_NAME LIKE '%s:%%'"
        .formatted(step));
  }

  private long number(String sql) throws SQLException {
    String url = "jdbc:h2:file:" + folder.resolve("killed/var/nightdesk");
    try (var connection = DriverManager.getConnection(url, "sa", "");
        var rows = connection.createStatement().executeQuery(sql)) {
      rows.next();
      return rows.getLong(1);
    }
  }

  /** Rewrites the index to list some of the articles. */
  private static void list(Path index, int from, int to) throws IOException {
    StringBuilder listed = new StringBuilder("# Invented news\n\n");
    for (int i = from; i < to; i++) {
      listed.append("- [Storm %d](a%02d.txt)\n".formatted(i, i));
    }
    Files.writeString(index, listed, StandardCharsets.UTF_8);
  }

  private static Path writeCorpus(Path corpus) throws IOException {
    Files.createDirectories(corpus);
    Random random = new Random(7);
    List<String> towns = List.of("Arvenholt", "Brisk Harbour", "Colmery", "Dunvale", "Estrand");
    List<String> people = List.of("Mara Quint", "Oskar Felden", "Ines Obrador", "Tomas Hale");
    StringBuilder index = new StringBuilder("# Invented news\n\n");
    for (int i = 0; i < ARTICLES; i++) {
      String town = towns.get(random.nextInt(towns.size()));
      String person = people.get(random.nextInt(people.size()));
      int homes = 20 + random.nextInt(900);
      String text = """
          Council of %s counts the damage of storm %d
          2025-03-0%d

          The storm that crossed the coast on Wednesday damaged %d homes in %s, the council said.
          Mayor %s called the night "the longest of the winter" and promised repairs worth $%d million.

          Schools in ward %d stay closed until Monday. The council meets again on Friday to vote.
          """.formatted(town, i, 1 + i % 6, homes, town, person, 2 + i, i);
      Files.writeString(corpus.resolve("a%02d.txt".formatted(i)), text, StandardCharsets.UTF_8);
      index.append("- [Storm %d](a%02d.txt)\n".formatted(i, i));
    }
    Path file = corpus.resolve("INDEX.md");
    Files.writeString(file, index, StandardCharsets.UTF_8);
    return file;
  }
}
