package org.nightdesk.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two runs of one state, and a run that the system asks to end. */
class OneAtATimeIT {
  private static final Duration LONGEST_STOP = Duration.ofSeconds(5);

  @TempDir
  private Path folder;

  private Nights nights;

  @BeforeEach
  void writeThreeArticles() throws IOException {
    nights = new Nights(folder)
        .file("dam.txt", Valley.DAM)
        .file("choir.txt", Valley.CHOIR)
        .file("ferry.txt", Valley.FERRY)
        .index("dam.txt", "choir.txt", "ferry.txt");
  }

  @Test
  void aSecondRunEndsWithFourAndSaysWhoHoldsTheStateSinceWhen() throws Exception {
    try (NightProcess.Standing first = standing().standStill(arguments())) {
      NightProcess.Ended second = new NightProcess().run(arguments());

      assertThat(second.exitCode()).isEqualTo(4);
      assertThat(second.said())
          .contains("is in use by process " + first.pid()
              + ", night 2025-03-07, since 2030-01-01T00:00:00Z")
          .contains("wait for it to end, then run again");
      String state = "--state=" + nights.state();
      assertThat(Said.by("forget", "dam.txt", state).exitCode()).isEqualTo(4);
      Said backfill = Said.by(
          "backfill", "--from=2025-03-06", "--to=2025-03-06", "--index=" + nights.index(), state);
      assertThat(backfill.exitCode()).as(backfill.text()).isEqualTo(4);
    }
  }

  @Test
  void takesOverTheLockOfARunThatWasKilled() throws Exception {
    try (NightProcess.Standing first = standing().standStill(arguments())) {
      assertThat(first.pid()).isPositive();
    }
    assertThat(nights.state().resolve("run.lock")).isNotEmptyFile();

    assertThat(nights.run()).isZero();
    assertThat(nights.state().resolve("run.lock")).isEmptyFile();
  }

  @Test
  void stopsAtTheNextCommitWithOneWhenAskedToEndAndResumesToTheSameBytes() throws Exception {
    try (NightProcess.Standing first = standing()
        .standStill(arguments("--nightdesk.watch.after-failure=sh -c 'echo told of $EXIT_CODE'"))) {
      first.askToEnd();
      first.awaitSaying("asked to end: the night stops at its next commit");
      first.goOn();

      NightProcess.Ended ended = first.end(LONGEST_STOP);

      assertThat(ended.exitCode()).isEqualTo(1);
      assertThat(ended.said())
          .contains("stopped on request; run again to resume")
          .contains("after-failure: told of 1");
    }
    assertThat(nights.briefs().resolve("latest")).doesNotExist();
    assertThat(nights.run()).isZero();
    assertThat(NightProcess.files(nights.briefs())).isEqualTo(undisturbed());
  }

  @Test
  void endsWithOneInTimeThoughTheStepIsAtNoCommit() throws Exception {
    try (NightProcess.Standing first = standing().standStill(arguments())) {
      first.askToEnd();

      assertThat(first.end(LONGEST_STOP).exitCode()).isEqualTo(1);
    }
    assertThat(nights.run()).isZero();
    assertThat(NightProcess.files(nights.briefs())).isEqualTo(undisturbed());
  }

  private static NightProcess standing() {
    return new NightProcess()
        .option("-D" + TestNight.STEP + "=extractFacts")
        .option("-D" + TestNight.ROWS + "=1");
  }

  private String[] arguments(String... more) {
    List<String> arguments = new ArrayList<>(List.of(
        "run",
        "--index=" + nights.index(),
        "--out=" + nights.briefs(),
        "--state=" + nights.state(),
        "--date=2025-03-07",
        "--nightdesk.chunk=1",
        "--nightdesk.threads=1"));
    arguments.addAll(List.of(more));
    return arguments.toArray(String[]::new);
  }

  private Map<String, String> undisturbed() throws IOException {
    Nights other = new Nights(Files.createDirectories(folder.resolve("other")));
    for (String name : new String[] {"dam.txt", "choir.txt", "ferry.txt", "INDEX.md"}) {
      other.file(name, Files.readString(nights.corpus().resolve(name)));
    }
    assertThat(other.run()).isZero();
    return NightProcess.files(other.briefs());
  }
}
