package org.nightdesk.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody sees who was not there: log, list of runs, metrics, health, and the command run afterwards. */
class OperatorIT {
  private static final Pattern METRIC_LINE = Pattern.compile(
      "# (HELP|TYPE) [a-z_]+ .+|[a-z_]+(\\{[a-z_]+=\"[^\"]*\"(,[a-z_]+=\"[^\"]*\")*})? [0-9.]+");

  @TempDir
  private Path folder;

  private Nights nights;

  @BeforeEach
  void writeCorpus() throws IOException {
    nights = new Nights(folder)
        .file("dam.txt", Valley.DAM)
        .file("choir.txt", Valley.CHOIR)
        .index("dam.txt", "choir.txt", "missing.txt");
  }

  @Test
  void saysOneLineAStepAndKeepsItInTheLogOfTheNight() throws Exception {
    NightProcess.Ended ended = run(new NightProcess());

    assertThat(ended.exitCode()).as(ended.said()).isZero();
    List<String> log = Files.readAllLines(nights.state().resolve("log/2025-03-07/run.log"));
    assertThat(ended.said().lines()).containsAll(log);
    assertThat(log)
        .allMatch(line ->
            line.matches("2030-01-01T00:00:00Z night=2025-03-07 run=[0-9a-f]+ (step=|outcome=).*"))
        .anyMatch(
            line -> line.matches(
                ".* step=readCorpus articles=2 rejected=1 seconds=0.0 cpu_seconds=[0-9.]+"
                    + " peak_heap_bytes=[1-9][0-9]+ resident_bytes=[0-9]+ read_bytes=[0-9]+ written_bytes=[0-9]+"))
        .anyMatch(
            line -> line.matches(".* step=writeBrief:md bytes=[0-9]+ seconds=0.0 cpu_seconds=.*"))
        .last()
        .matches(line -> line.contains(" outcome=published exit_code=0 published "));
    assertThat(log).filteredOn(line -> line.contains(" step=")).hasSizeGreaterThan(10);
  }

  @Test
  void saysItAsJsonWhereThatIsSetAndTheBriefStaysTheSame() throws Exception {
    assertThat(run(new NightProcess()).exitCode()).isZero();

    NightProcess.Ended ended = run(new NightProcess(), "--nightdesk.log.form=json");

    assertThat(ended.said()).contains("\"outcome\":\"unchanged\",\"exit_code\":0,\"message\":");
    assertThat(nights.editions()).hasSize(1);
    assertThat(run(new NightProcess(), "--nightdesk.log.form=xml").said())
        .contains("expected one of plain, json");
  }

  @Test
  void listsKilledRunsAsSuch() throws Exception {
    new NightProcess()
        .option("-D" + TestNight.STEP + "=extractFacts")
        .option("-D" + TestNight.ROWS + "=1")
        .runAndKill(arguments("--nightdesk.chunk=1", "--nightdesk.threads=1"));
    assertThat(run(new NightProcess()).exitCode()).isZero();

    String state = "--state=" + nights.state();
    assertThat(new NightProcess().run("history", state).said().lines())
        .hasSize(3)
        .anyMatch(line -> line.startsWith("2025-03-07") && line.endsWith("  killed"))
        .anyMatch(line -> line.startsWith("2025-03-07") && line.endsWith("  published  0"));
    String csv = new NightProcess().run("history", state, "--format=csv").said();
    assertThat(csv)
        .startsWith("edition,began,ended,seconds,outcome,exit_code,articles,n_rejected,n_stories,"
            + "n_points,n_differences,message,kept,night\r\n")
        .contains(",2030-01-01T00:00:00Z,,,killed,,,,,,,,,2025-03-07\r\n")
        .contains(",2030-01-01T00:00:00Z,2030-01-01T00:00:00Z,0,published,0,2,1,2,");
    assertThat(new NightProcess().run("history", state, "--format=json").said())
        .contains("\"outcome\" : \"killed\"")
        .containsPattern("\"counts\" : \\{\\s+\"articles\" : 2,");
  }

  @Test
  void listsARunThatStillRuns() throws Exception {
    try (NightProcess.Standing standing = new NightProcess()
        .option("-D" + TestNight.STEP + "=extractFacts")
        .option("-D" + TestNight.ROWS + "=1")
        .standStill(arguments("--nightdesk.chunk=1", "--nightdesk.threads=1"))) {
      assertThat(standing.pid()).isPositive();
      assertThat(new NightProcess().run("history", "--state=" + nights.state()).said())
          .contains("  running");
    }
  }

  @Test
  void tellsMonitoringAndTheOperatorAfterSuccessAndAfterFailure() throws Exception {
    Path home = folder.resolve("home");
    NightProcess.Ended good = run(
        new NightProcess().option("-Dnightdesk.home=" + home),
        watch("--nightdesk.watch.after-success=sh -c 'echo told $NIGHT $EXIT_CODE $BRIEF'"));

    assertThat(good.exitCode()).as(good.said()).isZero();
    assertThat(good.said())
        .contains("after-success: told 2025-03-07 0 " + nights.briefs().resolve("2025-03-07"));
    assertThat(Files.readString(home.resolve("watch/health")))
        .isEqualTo("ok 2025-03-07 2030-01-01T00:00:00Z\n");
    assertThat(Files.readAllLines(home.resolve("watch/night.prom")))
        .allMatch(line -> METRIC_LINE.matcher(line).matches())
        .contains(
            "nightdesk_last_success_timestamp_seconds 1893456000",
            "nightdesk_brief_rows{table=\"articles\"} 2",
            "nightdesk_step_duration_seconds{step=\"readCorpus\"} 0.000");

    nights.index("missing.txt");
    NightProcess.Ended bad = run(
        new NightProcess()
            .option("-Dnightdesk.home=" + home)
            .option("-D" + TestNight.CLOCK + "=2030-01-02T00:00:00Z"),
        watch("--nightdesk.watch.after-failure=sh -c 'echo told $EXIT_CODE $REASON; exit 9'"));

    assertThat(bad.exitCode()).as(bad.said()).isEqualTo(3);
    assertThat(bad.said())
        .contains("after-failure: told 3 no article was accepted")
        .contains("after-failure: the command ended with 9; the night is not affected");
    assertThat(Files.readString(home.resolve("watch/health")))
        .isEqualTo("failed 2025-03-07 2030-01-02T00:00:00Z\n");
    assertThat(Files.readAllLines(home.resolve("watch/night.prom")))
        .contains(
            "nightdesk_last_run_timestamp_seconds 1893542400",
            "nightdesk_last_success_timestamp_seconds 1893456000",
            "nightdesk_last_run_exit_code 3");
  }

  @Test
  void tellsTheOperatorOfANightThatCouldNotBegin() throws Exception {
    Path home = folder.resolve("home");
    Files.delete(nights.index());

    NightProcess.Ended ended = run(
        new NightProcess().option("-Dnightdesk.home=" + home),
        watch("--nightdesk.watch.after-failure=sh -c 'echo told $EXIT_CODE'"));

    assertThat(ended.exitCode()).as(ended.said()).isEqualTo(2);
    assertThat(ended.said()).contains("nightdesk: after-failure: told 2");
    assertThat(Files.readString(home.resolve("watch/health")))
        .isEqualTo("failed 2025-03-07 2030-01-01T00:00:00Z\n");
    assertThat(nights.state()).doesNotExist();
  }

  @Test
  void refusesACommandThatCannotBeRead() throws Exception {
    NightProcess.Ended ended = run(new NightProcess(), "--nightdesk.watch.after-success=echo 'a");

    assertThat(ended.exitCode()).as(ended.said()).isEqualTo(2);
    assertThat(ended.said()).contains("nightdesk.watch.after-success: expected a second '");
    assertThat(nights.state()).doesNotExist();
  }

  private static String[] watch(String command) {
    return new String[] {
      "--nightdesk.watch.metrics=watch/night.prom", "--nightdesk.watch.health=watch/health", command
    };
  }

  private NightProcess.Ended run(NightProcess process, String... more) throws Exception {
    return process.run(arguments(more));
  }

  private String[] arguments(String... more) {
    List<String> arguments = new ArrayList<>(List.of(
        "run",
        "--index=" + nights.index(),
        "--out=" + nights.briefs(),
        "--state=" + nights.state(),
        "--date=2025-03-07",
        "--formats=md"));
    arguments.addAll(List.of(more));
    return arguments.toArray(String[]::new);
  }
}
