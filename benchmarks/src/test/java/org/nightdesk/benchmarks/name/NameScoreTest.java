package org.nightdesk.benchmarks.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nightdesk.corpus.Span;
import org.nightdesk.enrichment.name.model.LabelledText.LabelledName;
import org.nightdesk.enrichment.name.model.NameLabel;

class NameScoreTest {
  private final NameScore score = new NameScore();

  @Test
  void countsOnlyTheSameSpanWithTheSameLabel() {
    score.add(
        List.of(name(NameLabel.PER, 0, 4), name(NameLabel.LOC, 9, 12), name(NameLabel.ORG, 20, 25)),
        List.of(
            name(NameLabel.PER, 0, 4), name(NameLabel.LOC, 9, 13), name(NameLabel.LOC, 20, 25)));
    assertThat(score.f1()).isEqualTo(1 / 3.0, within(1e-9));
  }

  @Test
  void leavesOutEventsAndProducts() {
    score.add(
        List.of(name(NameLabel.PER, 0, 4)),
        List.of(name(NameLabel.PER, 0, 4), name(NameLabel.EVENT, 9, 12)));
    assertThat(score.f1()).isEqualTo(1.0);
  }

  @Test
  void isZeroWhereNothingIsToBeFound() {
    score.add(List.of(), List.of());
    assertThat(score.f1()).isZero();
  }

  private static LabelledName name(NameLabel label, int start, int end) {
    return new LabelledName(label, new Span(start, end));
  }
}
