package org.nightdesk.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept of nights that are over. */
class RetentionIT {
  private static final String[] SHORT = {
    "--nightdesk.keep.full-nights=1",
    "--nightdesk.keep.csv-nights=1",
    "--nightdesk.keep.replaced-nights=0",
    "--nightdesk.keep.log-nights=2",
    "--nightdesk.keep.job-runs=1",
    "--nightdesk.threads=1",
    "--formats=md"
  };

  @TempDir
  private Path folder;

  @Test
  void keepsTheLatestNightsInFullThenTheirTablesThenNothing() throws Exception {
    Nights nights = new Nights(folder).file("dam.txt", Valley.DAM).index("dam.txt");
    assertThat(run(nights, "2025-03-05")).isZero();
    long rows = jobRows(nights);
    nights.file("choir.txt", Valley.CHOIR).index("dam.txt", "choir.txt");
    assertThat(run(nights, "2025-03-06", "--nightdesk.brief.full-stories=1")).isZero();
    assertThat(run(nights, "2025-03-06")).isZero();
    assertThat(nights.editions()).hasSize(2);

    Files.createDirectories(nights.briefs().resolve(".editions/.gone-2025-03-01-aa/csv"));
    assertThat(run(nights, "2025-03-07")).isZero();

    assertThat(names(nights.briefs()))
        .containsExactly(".editions", ".staging", "2025-03-06", "2025-03-07", "latest");
    assertThat(nights.editions()).hasSize(2);
    assertThat(names(nights.briefs().resolve("2025-03-06"))).containsExactly("csv", "run.json");
    assertThat(names(nights.briefs().resolve("latest")))
        .containsExactly("brief.md", "csv", "run.json");
    assertThat(names(nights.state().resolve("log")))
        .containsExactly("2025-03-06", "2025-03-07", "nights.jsonl");
    assertThat(jobRows(nights)).isEqualTo(rows);

    Path latest = nights.briefs().resolve("latest").toRealPath();
    nights.index("gone.txt");
    assertThat(run(nights, "2025-03-08")).isEqualTo(3);
    assertThat(nights.briefs().resolve("latest").toRealPath()).isEqualTo(latest);
    assertThat(names(latest)).containsExactly("brief.md", "csv", "run.json");
    nights.index("dam.txt", "choir.txt");

    Said verified =
        Said.by("verify", "2025-03-06", "--index=" + nights.index(), "--out=" + nights.briefs());
    assertThat(verified.exitCode()).as(verified.text()).isZero();
    assertThat(verified.text()).contains("its tables alone are kept");
    assertThat(Said.by("diff", "2025-03-06", "2025-03-07", "--out=" + nights.briefs())
            .exitCode())
        .isZero();
    assertThat(Said.by("history", "--state=" + nights.state()).text().lines())
        .hasSize(5)
        .anyMatch(line -> line.startsWith("2025-03-06") && line.endsWith("  0     replaced"))
        .anyMatch(line -> line.startsWith("2025-03-06") && line.endsWith("  0     csv"))
        .anyMatch(line -> line.startsWith("2025-03-07") && line.endsWith("  0"));
  }

  @Test
  void writesTheStateAnewWithoutItsGapsBelowTheShareThatIsSet() throws Exception {
    long[] sizes = {filled("never", 0), filled("always", 100)};

    assertThat(sizes[1]).isLessThan(sizes[0]);
    assertThat(NightProcess.files(folder.resolve("always/briefs")))
        .isEqualTo(NightProcess.files(folder.resolve("never/briefs")));
  }

  /** The bytes of a state that remembers one night of three. */
  private long filled(String name, int compactBelow) throws IOException {
    Nights nights = new Nights(folder.resolve(name));
    String setting = "--nightdesk.keep.compact-below=" + compactBelow;
    for (int night = 5; night <= 7; night++) {
      for (int i = 0; i < 10; i++) {
        nights.file("a%s.txt".formatted(i), Nights.flood("Town" + i, 40 + night));
      }
      nights.index(
          "a0.txt", "a1.txt", "a2.txt", "a3.txt", "a4.txt", "a5.txt", "a6.txt", "a7.txt", "a8.txt");
      String date = "2025-03-0" + night;
      assertThat(run(nights, date, "--nightdesk.memory.days=1", setting)).isZero();
      assertThat(Files.readString(nights.state().resolve("log/" + date + "/run.log")))
          .contains(" compacted=" + (compactBelow == 0 ? 0 : 1) + " ");
    }
    return Files.size(nights.state().resolve("nightdesk.mv.db"));
  }

  private static int run(Nights nights, String night, String... more) {
    return nights.run(Stream.of(Stream.of(SHORT), Stream.of(more), Stream.of("--date=" + night))
        .flatMap(each -> each)
        .toArray(String[]::new));
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }

  private static long jobRows(Nights nights) throws SQLException {
    try (Connection state = DriverManager.getConnection(
            "jdbc:h2:file:" + nights.state().resolve("nightdesk"), "sa", "");
        var statement = state.createStatement();
        var rows = statement.executeQuery("""
            SELECT (SELECT COUNT(*) FROM BATCH_JOB_INSTANCE) + (SELECT COUNT(*) FROM BATCH_JOB_EXECUTION)
              + (SELECT COUNT(*) FROM BATCH_STEP_EXECUTION)
              + (SELECT COUNT(*) FROM BATCH_STEP_EXECUTION_CONTEXT)
            """)) {
      rows.next();
      return rows.getLong(1);
    }
  }
}
