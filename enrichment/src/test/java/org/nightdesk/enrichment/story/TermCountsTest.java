package org.nightdesk.enrichment.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nightdesk.enrichment.story.Reports.report;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nightdesk.enrichment.story.StoryLink.SharedTerm;

class TermCountsTest {
  private static final StoryCandidate WALL = report(
      "wall", "2025-03-07", "Sea wall of Tarn cracks", "The sea wall broke near the lighthouse.");
  private static final StoryCandidate STORM = report(
      "storm", "2025-03-07", "Storm at Tarn", "A storm hit the sea wall and the lighthouse.");
  private static final StoryCandidate CHESS =
      report("chess", "2025-03-07", "Chess in Lund", "A girl of nine won the chess cup.");

  @Test
  void leavesOutTermsOfOneArticleAndCountsAnArticleOnceHoweverOftenItSaysAWord() {
    TermCounts counts = new TermCounts.Counter().add(WALL).add(STORM).add(CHESS).counted();

    assertThat(counts.articles()).isEqualTo(3);
    assertThat(counts.words()).containsEntry("wall", 2).doesNotContainKey("chess");
  }

  @Test
  void scalesManyNightsDownToAsManyArticlesAsAreAskedFor() {
    TermCounts night =
        new TermCounts(300, Map.of("storm", 150, "wall", 2), Map.of(), Map.of(), Map.of());

    assertThat(TermCounts.together(List.of(night, night), 200))
        .isEqualTo(
            new TermCounts(200, Map.of("storm", 100, "wall", 1), Map.of(), Map.of(), Map.of()));
    assertThat(TermCounts.together(List.of(night), 300)).isEqualTo(night);
    assertThat(TermCounts.together(List.of(), 300)).isEqualTo(TermCounts.NONE);
  }

  @Test
  void letsATermWeighLessThatManyEarlierArticlesHave() {
    TermCounts everyDay =
        new TermCounts(100, Map.of("lighthous", 90), Map.of(), Map.of(), Map.of());
    TermCounts never = new TermCounts(100, Map.of(), Map.of(), Map.of(), Map.of());

    assertThat(adds("lighthous", everyDay)).isPositive().isLessThan(adds("lighthous", never) / 2);
    assertThat(adds("wall", everyDay)).isGreaterThan(adds("wall", never));
  }

  /** What a word adds to the likeness of the two reports of the wall. */
  private static double adds(String word, TermCounts known) {
    StoryExplainer explainer =
        new StoryExplainer(StorySettings.defaults(), List.of(WALL, STORM, CHESS), known);
    return explainer.explain(WALL.article(), STORM.article()).parts().getFirst().shared().stream()
        .filter(term -> term.term().equals(word))
        .mapToDouble(SharedTerm::adds)
        .sum();
  }
}
