package org.nightdesk.benchmarks.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nightdesk.benchmarks.night.NightFiles;

class ClusterOptionsTest {
  @Test
  void passesOnWhatItDoesNotKnow() {
    ClusterOptions options = ClusterOptions.of(List.of(
        "2000",
        "--formats=csv",
        "--workers=2,4",
        "--driver-heap=512m",
        "--form=parts",
        "--conf=spark.nightdesk.articlesAPart=500",
        "--nightdesk.gate.rejected=0"));

    assertThat(options.articles()).isEqualTo(2000);
    assertThat(options.workers()).containsExactly(2, 4);
    assertThat(options.driverHeap()).isEqualTo("512m");
    assertThat(options.form()).isEqualTo(NightFiles.PARTS);
    assertThat(options.spark()).containsExactly("spark.nightdesk.articlesAPart=500");
    assertThat(options.passedOn()).containsExactly("--formats=csv", "--nightdesk.gate.rejected=0");
  }

  @Test
  void hasUsualValuesForAllButTheNumberOfArticles() {
    ClusterOptions options = ClusterOptions.of(List.of("10"));

    assertThat(options.workers()).containsExactly(1, 2);
    assertThat(options.form()).isEqualTo(NightFiles.PAGES);
    assertThat(options.passedOn()).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> ClusterOptions.of(List.of()));
  }

  @Test
  void refusesASettingTheLauncherWouldCutInTwo() {
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            ClusterOptions.of(List.of("10", "--conf=spark.executor.extraJavaOptions=-Xss2m -Xint")))
        .withMessageContaining("-Xint");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ClusterOptions.of(List.of("10", "--conf=nightdesk.threads=1")));
  }

  @Test
  void readsHeapsAsJavaDoes() {
    assertThat(ClusterOptions.bytes("450m")).isEqualTo(471_859_200L);
    assertThat(ClusterOptions.bytes("2G")).isEqualTo(2_147_483_648L);
    assertThat(ClusterOptions.bytes("64k")).isEqualTo(65_536L);
    assertThat(ClusterOptions.bytes("1000")).isEqualTo(1000L);
  }
}
