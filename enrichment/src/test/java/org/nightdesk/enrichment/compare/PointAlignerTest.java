package org.nightdesk.enrichment.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PointAlignerTest {
  @Test
  void asksForLikelierPairsWhereArticlesAreLong() {
    List<Clause> brief = clauses(3);
    List<Clause> lengthy = clauses(60);

    assertThat(PointAligner.joiningFrom(brief)).isEqualTo(Likeness.SAME);
    assertThat(PointAligner.joiningFrom(lengthy)).isGreaterThan(0.75).isLessThan(0.9);
  }

  private static List<Clause> clauses(int sentences) {
    StringBuilder text = new StringBuilder();
    for (int i = 1; i <= sentences; i++) {
      text.append("Keeper ").append(i).append(" counted ").append(i * 7).append(" boats. ");
    }
    MarkedStory story = new MarkedStory()
        .article("a.txt", "2031-04-05", "", text.toString().strip())
        .article("b.txt", "2031-04-06", "", text.toString().strip());
    return new SourceComparer().read(story.material()).clauses();
  }
}
