package org.nightdesk.batch.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OriginCountTest {
  @Test
  void countsEachAgencyOnceHoweverManyArticlesCreditIt() {
    assertThat(OriginCount.of(
            5,
            List.of(
                of("o1", "agency credit"), of("o2", "agency credit"), of("o1", "agency credit"))))
        .isEqualTo(2);
  }

  @Test
  void countsCopiesOfOneTextAsOneOrigin() {
    assertThat(OriginCount.of(500, List.of(of("o1", "copy")))).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "own text",
        "same publisher",
        "copy",
        "shared passage",
        "same quotes",
        "unnamed agencies"
      })
  void doesNotCallIndependentWhatRestsOnNoNamedAgency(String basis) {
    assertThat(OriginCount.of(3, List.of(of("o1", "agency credit"), of("o2", basis))))
        .isZero();
  }

  private static OriginCount.Of of(String id, String basis) {
    return new OriginCount.Of(id, basis);
  }
}
