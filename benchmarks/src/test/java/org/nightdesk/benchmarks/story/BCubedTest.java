package org.nightdesk.benchmarks.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class BCubedTest {
  private static final Map<String, String> GOLD =
      Map.of("a", "dam", "b", "dam", "c", "dam", "d", "chess");

  @Test
  void isOneForTheSameGroupsUnderOtherNames() {
    assertThat(BCubed.of(GOLD, Map.of("a", "1", "b", "1", "c", "1", "d", "2")))
        .isEqualTo(new BCubed(1, 1, 2, 2));
  }

  @Test
  void losesPrecisionWhereTwoGroupsAreOne() {
    assertThat(BCubed.of(GOLD, Map.of("a", "1", "b", "1", "c", "1", "d", "1")))
        .isEqualTo(new BCubed((3 * .75 + .25) / 4, 1, 1, 2));
  }

  @Test
  void countsAnArticleThatIsMissingAsAlone() {
    assertThat(BCubed.of(GOLD, Map.of("a", "1", "b", "1", "d", "2")))
        .isEqualTo(new BCubed(1, (2. / 3 + 2. / 3 + 1. / 3 + 1) / 4, 3, 2));
  }
}
