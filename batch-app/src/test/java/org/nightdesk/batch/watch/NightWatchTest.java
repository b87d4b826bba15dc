package org.nightdesk.batch.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.nightdesk.batch.night.FileAccess;
import org.nightdesk.batch.night.NightOutcome;
import org.nightdesk.batch.night.ProcessUsage;
import org.nightdesk.batch.night.StepCounts;
import org.nightdesk.batch.night.StepEnd;

class NightWatchTest {
  private static final Instant ENDED = Instant.parse("2025-03-08T03:00:12.5Z");

  @TempDir
  private Path folder;

  private final List<String> log = new ArrayList<>();

  @Test
  void writesMetricsWithHelpAndTypeAndEachSampleOnce() throws IOException {
    watch("", "", 60).tell(end(0, "published"), ENDED);

    assertThat(Files.readString(folder.resolve("out/night.prom"))).isEqualTo("""
        # HELP nightdesk_last_run_timestamp_seconds When the last run ended, Unix time.
        # TYPE nightdesk_last_run_timestamp_seconds gauge
        nightdesk_last_run_timestamp_seconds 1741402812
        # HELP nightdesk_last_success_timestamp_seconds When a run last ended with exit code 0, Unix time; 0 for never.
        # TYPE nightdesk_last_success_timestamp_seconds gauge
        nightdesk_last_success_timestamp_seconds 1741402812
        # HELP nightdesk_last_run_exit_code Exit code of the last run; 0 is success.
        # TYPE nightdesk_last_run_exit_code gauge
        nightdesk_last_run_exit_code 0
        # HELP nightdesk_last_run_duration_seconds How long the last run took.
        # TYPE nightdesk_last_run_duration_seconds gauge
        nightdesk_last_run_duration_seconds 12.500
        # HELP nightdesk_last_run_troubles What went wrong in the last run and did not change its outcome; its log tells.
        # TYPE nightdesk_last_run_troubles gauge
        nightdesk_last_run_troubles 2
        # HELP nightdesk_last_run_info Which night the last run was for.
        # TYPE nightdesk_last_run_info gauge
        nightdesk_last_run_info{night="2025-03-07",run_id="a\\\\b\\"c\\nd",outcome="published"} 1
        # HELP nightdesk_brief_rows Rows of a table of the night's brief.
        # TYPE nightdesk_brief_rows gauge
        nightdesk_brief_rows{table="articles"} 40
        nightdesk_brief_rows{table="stories"} 7
        # HELP nightdesk_step_duration_seconds How long a step of the last run took.
        # TYPE nightdesk_step_duration_seconds gauge
        nightdesk_step_duration_seconds{step="readCorpus"} 3.750
        # HELP nightdesk_step_cpu_seconds Processor time of the process during a step, steps beside it included.
        # TYPE nightdesk_step_cpu_seconds gauge
        nightdesk_step_cpu_seconds{step="readCorpus"} 5.500
        # HELP nightdesk_step_peak_heap_bytes The most the heap held during a step.
        # TYPE nightdesk_step_peak_heap_bytes gauge
        nightdesk_step_peak_heap_bytes{step="readCorpus"} 300
        """);
    try (Stream<Path> files = Files.list(folder.resolve("out"))) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("night.prom", "health");
    }
  }

  @Test
  void writesOneLineOfHealth() throws IOException {
    watch("", "", 60).tell(end(0, "published"), ENDED);
    assertThat(Files.readString(folder.resolve("out/health")))
        .isEqualTo("ok 2025-03-07 2025-03-08T03:00:12Z\n");

    watch("", "", 60).tell(NightEnd.early("", "no index", 2, ENDED), Instant.EPOCH);
    assertThat(Files.readString(folder.resolve("out/health")))
        .isEqualTo("failed - 2025-03-08T03:00:12Z\n");
    assertThat(log).isEmpty();
  }

  @Test
  void tellsTheCommandAndLogsWhatItSays() {
    String command = "sh -c 'echo $NIGHT $EXIT_CODE $REASON; echo $BRIEF >&2; exit 7'";

    watch("echo never", command, 60).tell(end(3, "too few articles"), ENDED);

    assertThat(log)
        .containsExactly(
            "after-failure: 2025-03-07 3 too few articles",
            "after-failure: /briefs/2025-03-07",
            "after-failure: the command ended with 7; the night is not affected");
    assertThat(folder.resolve("logs")).isEmptyDirectory();
  }

  @Test
  void letsNoShellReadTheWords() {
    watch("echo $NIGHT ; 'a  b'", "", 60).tell(end(0, "published"), ENDED);

    assertThat(log).containsExactly("after-success: $NIGHT ; a  b");
  }

  @Test
  @Timeout(60)
  void endsACommandThatTakesTooLongWithItsChildren() {
    watch("sh -c 'echo begun; sleep 600 & sleep 600'", "", 1).tell(end(0, "published"), ENDED);

    assertThat(log)
        .containsExactly(
            "after-success: begun",
            "after-success: the command took longer than 1 s and was ended; the night is not affected");
  }

  @Test
  void saysThatACommandOrAFileCannotBeHadAndNamesNoArgument() throws IOException {
    Files.writeString(folder.resolve("out"), "a file where a folder should be");

    watch("/no/such/program secret-token", "", 60).tell(end(0, "published"), ENDED);

    assertThat(log).hasSize(3).noneMatch(line -> line.contains("secret-token"));
    assertThat(log.get(0)).startsWith("nightdesk.watch.metrics: cannot write out/night.prom");
    assertThat(log.get(1)).startsWith("nightdesk.watch.health: cannot write out/health");
    assertThat(log.get(2))
        .startsWith("after-success: the command could not be run:")
        .endsWith("the night is not affected");
  }

  @Test
  void leavesOutWhatACommandSaysTooMuch() {
    watch("seq 1 300", "", 60).tell(end(0, "published"), ENDED);

    assertThat(log)
        .hasSize(101)
        .last()
        .isEqualTo("after-success: what else the command said is left out");
  }

  private NightWatch watch(String afterSuccess, String afterFailure, int seconds) {
    WatchSettings settings =
        new WatchSettings("out/night.prom", "out/health", afterSuccess, afterFailure, seconds);
    return new NightWatch(settings, FileAccess.GROUP, folder, folder.resolve("logs"), log::add);
  }

  private static NightEnd end(int exitCode, String message) {
    return new NightEnd(
        "2025-03-07",
        "a\\b\"c\nd",
        "/briefs/2025-03-07",
        new NightOutcome(NightOutcome.Kind.PUBLISHED, message),
        exitCode,
        ENDED,
        12.5,
        new TreeMap<>(Map.of("articles", 40L, "stories", 7L)),
        List.of(
            new StepEnd("readCorpus", StepCounts.NONE, 2.5, new ProcessUsage(4, 300, 900, 10, 20)),
            new StepEnd(
                "readCorpus", StepCounts.NONE, 1.25, new ProcessUsage(1.5, 200, 800, 1, 2))),
        2);
  }
}
