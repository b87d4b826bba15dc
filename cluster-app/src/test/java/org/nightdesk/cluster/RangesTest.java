package org.nightdesk.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RangesTest {
  @Test
  void aFileOfManyArticlesIsWorthARangeAndAFileOfOneIsNot() {
    assertThat(ClusterNight.ranges(8, true, 32)).isEqualTo(8);
    assertThat(ClusterNight.ranges(8, false, 32)).isEqualTo(1);
    assertThat(ClusterNight.ranges(160, false, 32)).isEqualTo(10);
  }

  @Test
  void thereAreNeverMoreThanFourACoreNorNone() {
    assertThat(ClusterNight.ranges(100_000, true, 2)).isEqualTo(8);
    assertThat(ClusterNight.ranges(100_000, false, 2)).isEqualTo(8);
    assertThat(ClusterNight.ranges(0, false, 2)).isEqualTo(1);
  }
}
