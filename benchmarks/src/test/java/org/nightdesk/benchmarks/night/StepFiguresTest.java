package org.nightdesk.benchmarks.night;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StepFiguresTest {
  private static final String LINE =
      "2031-05-04T03:00:12Z night=2031-05-04 run=3f0c step=readCorpus"
          + " articles=40 rejected=2 seconds=12.5 cpu_seconds=20.5 peak_heap_bytes=300"
          + " resident_bytes=900 read_bytes=70 written_bytes=50";

  private static StepFigures step(double seconds, double cpu) {
    return new StepFigures(
        "readCorpus", Map.of("articles", 40L, "rejected", 2L), seconds, cpu, 300, 900, 70, 50);
  }

  @Test
  void readsWhatAStepTells() {
    assertThat(StepFigures.of(LINE)).contains(step(12.5, 20.5));
  }

  @Test
  void passesOverALineThatTellsOfNoStep() {
    assertThat(StepFigures.of(
            "2031-05-04T03:00:12Z night=2031-05-04 run=3f0c outcome=published exit_code=0"))
        .isEmpty();
  }

  @Test
  void takesTheMiddleOfEachFigureForItself() {
    assertThat(StepFigures.median(List.of(step(9, 1), step(7, 3), step(8, 2))))
        .isEqualTo(step(8, 2));
  }
}
