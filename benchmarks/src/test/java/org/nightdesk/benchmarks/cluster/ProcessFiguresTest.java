package org.nightdesk.benchmarks.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProcessFiguresTest {
  @Test
  void readsTimesAndMemoryThoughTheNameHoldsBrackets() {
    String stat =
        "4711 (a (odd) name) S 1 4711 4711 0 -1 4194304 9 8 7 6 1200 34 560 7 20 0 31 0\n";

    assertThat(ProcessFigures.of(stat, List.of("Name:\todd", "VmHWM:\t   2048 kB")))
        .isEqualTo(new ProcessFigures(12.34, 5.67, 2 << 20));
  }

  @Test
  void takesAProcessWithoutMemoryForOneThatHoldsNone() {
    String stat = "4711 (java) Z 1 4711 4711 0 -1 4194304 9 8 7 6 100 0 0 0 20 0 31 0\n";

    assertThat(ProcessFigures.of(stat, List.of("Name:\tjava")).peakResident()).isZero();
  }
}
