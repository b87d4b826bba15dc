package org.nightdesk.batch.night;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StepCountsTest {
  @Test
  void tellsOneOfAThingInTheSingular() {
    assertThat(StepCounts.of("stories", 1).and("job_rows", 1).and("rejected", 1).words())
        .isEqualTo("1 story, 1 job row, 1 rejected");
    assertThat(
            StepCounts.of("stories", 0).and("changes", 2_500).and("rejected", 3).words())
        .isEqualTo("0 stories, 2,500 changes, 3 rejected");
  }
}
