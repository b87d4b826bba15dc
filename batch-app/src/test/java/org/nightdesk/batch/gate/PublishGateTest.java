package org.nightdesk.batch.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PublishGateTest {
  private static final GateSettings BOUNDS =
      new GateSettings(10, 3, 0.5, 2, 0.5, 0.4, 0.3, 0.6, 0.7, 0.8, 0);
  private static final List<Long> USUAL = List.of(100L, 100L, 100L);

  @Test
  void objectsToNothingOnTheBounds() {
    assertThat(objections(new NightCounts(50, 33, 25, 15, 30, 35, 10, 8), USUAL))
        .isEmpty();
    assertThat(objections(new NightCounts(200, 0, 0, 0, 0, 0, 0, 0), USUAL)).isEmpty();
  }

  @Test
  void namesEveryBoundThatIsPassedWithItsSetting() {
    assertThat(new PublishGate(BOUNDS)
            .objections(new NightCounts(40, 40, 21, 13, 25, 29, 10, 9), USUAL, 2))
        .containsExactly(
            "2 lines do not match their sources, at most 0 may (nightdesk.gate.unsupported-lines)",
            "40 articles were read, 100 are usual (nightdesk.gate.fewest-of-usual 0.5)",
            "21 of 40 articles are undated, at most 0.5 of them may be (nightdesk.gate.undated)",
            "40 of 80 entries are rejected, at most 0.4 of them may be (nightdesk.gate.rejected)",
            "13 of 40 articles are damaged, at most 0.3 of them may be (nightdesk.gate.damaged)",
            "25 of 40 articles are copies, at most 0.6 of them may be (nightdesk.gate.folded)",
            "29 of 40 articles are one story, at most 0.7 of them may be (nightdesk.gate.largest-story)",
            "9 of 10 quotations have no known speaker, at most 0.8 of them may be (nightdesk.gate.unknown-speakers)");
    assertThat(objections(new NightCounts(201, 0, 0, 0, 0, 0, 0, 0), USUAL))
        .containsExactly(
            "201 articles were read, 100 are usual (nightdesk.gate.most-of-usual 2.0)");
  }

  @Test
  void takesTheMedianOfTheLastNightsForUsual() {
    NightCounts forty = new NightCounts(40, 0, 0, 0, 0, 0, 0, 0);

    assertThat(objections(forty, List.of(50L, 900L, 60L, 900L, 900L))).isEmpty();
    assertThat(objections(forty, List.of(900L, 900L, 60L))).hasSize(1);
  }

  @Test
  void looksAtNoShareOfFewArticlesAndAtNoUsualNightOfFew() {
    NightCounts few = new NightCounts(9, 90, 9, 9, 9, 9, 9, 9);

    assertThat(objections(few, List.of(9L, 9L, 9L))).isEmpty();
    assertThat(objections(few, List.of())).isEmpty();
    assertThat(objections(new NightCounts(1, 0, 0, 0, 0, 0, 0, 0), List.of(9L, 9L, 9L)))
        .isEmpty();
  }

  @Test
  void findsNothingUnusualOnTheFirstNight() {
    NightCounts undated = new NightCounts(1000, 900, 1000, 1000, 900, 1000, 10, 10);

    assertThat(objections(undated, List.of())).isEmpty();
    assertThat(objections(undated, List.of(1000L))).hasSize(6);
  }

  private static List<String> objections(NightCounts night, List<Long> earlier) {
    return new PublishGate(BOUNDS).objections(night, earlier, 0);
  }
}
