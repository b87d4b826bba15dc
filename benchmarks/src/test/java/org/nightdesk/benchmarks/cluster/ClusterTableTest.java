package org.nightdesk.benchmarks.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nightdesk.benchmarks.night.StepFigures;

class ClusterTableTest {
  private static NightResult night(int workers, double seconds, String fault, String... steps) {
    return new NightResult(
        workers,
        seconds,
        30,
        workers * 20.0,
        Stream.of(steps)
            .map(step -> new StepFigures(step, Map.of(), 4, 3, 90_000_000, 0, 0, 0))
            .toList(),
        workers == 0 ? List.of() : List.of(7.5),
        300_000_000,
        Collections.nCopies(workers, 500_000_000L),
        2_000_000,
        1_000_000,
        fault);
  }

  @Test
  void setsNightsSideBySide() {
    ClusterTable table = new ClusterTable(List.of(
        night(0, 50, "", "readCorpus", "writeBrief:csv", "verifyBrief"),
        night(1, 200, "", "readCorpus", "writeBrief:rows", "verifyBrief"),
        night(2, 120, "", "readCorpus", "writeBrief:rows", "verifyBrief")));

    assertThat(table.whole())
        .startsWith("|  | local | 1 worker | 2 workers |\n|---|---:|---:|---:|\n")
        .contains("| the local bytes | – | yes | yes |\n")
        .contains("| times the local one | – | 4.00 | 2.40 |\n")
        .contains("| times the fewest workers | – | – | 0.60 |\n")
        .contains("| most resident of each executor, MB | – | 500 | 500 and 500 |\n");
    assertThat(table.steps()).isEqualTo("""
            | step | local s | local cpu s | 1 worker s | 1 worker driver cpu s | 1 worker executors cpu s | 2 workers s | 2 workers driver cpu s | 2 workers executors cpu s |
            |---|---:|---:|---:|---:|---:|---:|---:|---:|
            | readCorpus | 4.0 | 3.0 | 4.0 | 3.0 | 7.5 | 4.0 | 3.0 | 7.5 |
            | writeBrief:rows |  |  | 4.0 | 3.0 | 0.0 | 4.0 | 3.0 | 0.0 |
            | writeBrief:csv | 4.0 | 3.0 |  |  |  |  |  |  |
            | verifyBrief | 4.0 | 3.0 | 4.0 | 3.0 | 0.0 | 4.0 | 3.0 | 0.0 |
            """);
  }

  @Test
  void saysWhereBytesAreNotTheSame() {
    ClusterTable table =
        new ClusterTable(List.of(night(0, 50, ""), night(1, 200, "different: csv/points.csv")));

    assertThat(table.whole())
        .contains("| the local bytes | – | **no: different: csv/points.csv** |");
  }

  @Test
  void takesTheRoundInTheMiddleUnlessOneWentWrong() {
    NightResult fast = night(1, 100, "");
    NightResult middle = night(1, 110, "");
    NightResult slow = night(1, 500, "");
    NightResult failed = night(1, 90, "ended with 1");

    assertThat(NightResult.middle(List.of(slow, fast, middle))).isEqualTo(middle);
    assertThat(NightResult.middle(List.of(slow, fast, failed, middle))).isEqualTo(failed);
  }
}
