package org.nightdesk.enrichment.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class CapitalWordsTest {
  @Test
  void countsWhatIsWrittenWithACapitalInsideASentence() {
    assertThat(CapitalWords.of("Boats left Garth. Garth slept.\nRain fell on the Orrel dam."))
        .isEqualTo(Map.of("garth", 2, "orrel", 1));
  }

  @Test
  void leavesOutWhatIsWrittenSmallAsOften() {
    assertThat(CapitalWords.of("They met the Mayor of Garth, and the mayor left."))
        .isEqualTo(Map.of("garth", 1));
  }
}
