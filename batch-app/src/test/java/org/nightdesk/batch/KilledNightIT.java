package org.nightdesk.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills one night with SIGKILL in each of its steps, one after the other, and runs it again each time.
 * {@code benchmarks/bench chaos} does it at any moment of many nights.
 */
class KilledNightIT {
  /** Of the first night, and as many that are new on the second. */
  private static final int ARTICLES = 18;

  /** Of the first night listed again on the second: their facts are kept, but for one that is revised. */
  private static final int AGAIN = 6;

  /** Before a commit: what the step has done is to be done again. */
  private static final String BEFORE = "-D" + TestNight.BEFORE_COMMIT + "=";

  /** Behind it: the state says what the job does not know yet. */
  private static final String BEHIND = "-D" + TestNight.BEHIND_COMMIT + "=";

  /** In the order a night comes by them. */
  private static final List<String> KILLED = List.of(
      BEFORE + "readCorpus:range:3",
      BEFORE + "findCopies:1",
      BEHIND + "findCopies:1",
      BEFORE + "extractFacts:range:3",
      BEFORE + "resolveNames:1",
      BEHIND + "resolveNames:1",
      BEFORE + "groupStories:1",
      BEHIND + "groupStories:1",
      BEFORE + "compareSources:range:1",
      BEHIND + "compareSources:news:1",
      BEFORE + "writeBrief:csv:1",
      BEFORE + "writeBrief:md:1",
      BEFORE + "verifyBrief:1",
      BEFORE + "publishBrief:1",
      BEHIND + "publishBrief:1");

  /** Steps that would do otherwise over what they have done. */
  private static final List<String> DONE_ONCE =
      List.of("findCopies", "resolveNames", "groupStories", "compareSources:news");

  @TempDir
  private Path folder;

  @Test
  void resumesInEveryStepAndLeavesTheFilesOfAnUndisturbedNight() throws Exception {
    Nights undisturbed = twoNights("undisturbed");
    assertThat(undisturbed.run(second())).isZero();
    Nights killed = twoNights("killed");

    List<String> done = new ArrayList<>();
    for (String kill : KILLED) {
      String said = new NightProcess().option(kill).runAndKill(arguments(killed));
      assertThat(done).as(kill).noneMatch(step -> said.contains("step=" + step + " "));
      Path published = killed.briefs().resolve("2025-03-08");
      assertThat(Files.exists(published)).as(kill).isEqualTo(kill.contains("publishBrief"));
      if (kill.startsWith(BEHIND)) {
        DONE_ONCE.stream().filter(step -> kill.contains("=" + step + ":")).forEach(done::add);
      }
    }
    assertThat(done).isEqualTo(DONE_ONCE);
    NightProcess.Ended last = new NightProcess().run(arguments(killed));

    assertThat(last.exitCode()).as(last.said()).isZero();
    Map<String, String> files = NightProcess.files(killed.briefs());
    assertThat(files).isEqualTo(NightProcess.files(undisturbed.briefs()));
    assertThat(files.get("csv/articles.csv")).contains(",false,");
    // No row was written twice over all those starts: each went on behind the last commit.
    assertThat(rowsWritten("readCorpus")).isEqualTo(AGAIN + ARTICLES);
    assertThat(rowsWritten("extractFacts")).isEqualTo(1 + ARTICLES);
  }

  private static String[] second() {
    return new String[] {
      "--date=2025-03-08", "--formats=md", "--nightdesk.chunk=3", "--nightdesk.threads=1"
    };
  }

  private static String[] arguments(Nights nights) {
    List<String> arguments = new ArrayList<>(List.of(
        "run",
        "--index=" + nights.index(),
        "--out=" + nights.briefs(),
        "--state=" + nights.state()));
    arguments.addAll(List.of(second()));
    return arguments.toArray(String[]::new);
  }

  /** A state that has published a night of half the articles, and an index of the rest and some of them. */
  private Nights twoNights(String name) throws IOException {
    Nights nights = new Nights(folder.resolve(name));
    List<String> files = new ArrayList<>();
    Random random = new Random(7);
    for (int i = 0; i < 2 * ARTICLES; i++) {
      String file = "a%02d.txt".formatted(i);
      nights.file(file, storm(i, random));
      files.add(file);
    }
    nights.index(files.subList(0, ARTICLES).toArray(String[]::new));
    assertThat(nights.run("--formats=md")).isZero();
    int first = ARTICLES - AGAIN;
    nights.file(files.get(first), storm(first, random) + "\nThe harbour reopens on Sunday.\n");
    return nights.index(files.subList(first, 2 * ARTICLES).toArray(String[]::new));
  }

  private static String storm(int number, Random random) {
    List<String> towns = List.of("Arvenholt", "Brisk Harbour", "Colmery", "Dunvale", "Estrand");
    List<String> people = List.of("Mara Quint", "Oskar Felden", "Ines Obrador", "Tomas Hale");
    String town = towns.get(random.nextInt(towns.size()));
    return """
        Council of %1$s counts the damage of storm %2$d
        2025-03-0%3$d

        The storm that crossed the coast on Wednesday damaged %4$d homes in %1$s, the council said.
        Mayor %5$s called the night "the longest of the winter" and promised repairs worth $%6$d million.

        Schools in ward %2$d stay closed until Monday. The council meets again on Friday to vote.
        """.formatted(
            town,
            number,
            1 + number % 6,
            20 + random.nextInt(900),
            people.get(random.nextInt(people.size())),
            2 + number);
  }

  /** Rows a step wrote in all starts of the second night together. */
  private long rowsWritten(String step) throws SQLException {
    String url = "jdbc:h2:file:" + folder.resolve("killed/var/nightdesk");
    String sql = """
        SELECT SUM(s.WRITE_COUNT) FROM BATCH_STEP_EXECUTION s
        JOIN BATCH_JOB_EXECUTION_PARAMS p ON p.JOB_EXECUTION_ID = s.JOB_EXECUTION_ID
        WHERE s.STEP_NAME LIKE '%s:%%' AND p.PARAMETER_VALUE = '2025-03-08'
        """.formatted(step);
    try (var connection = DriverManager.getConnection(url, "sa", "");
        var rows = connection.createStatement().executeQuery(sql)) {
      rows.next();
      return rows.getLong(1);
    }
  }
}
