package org.nightdesk.enrichment.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NoveltyFinderTest {
  private static final List<String> THREE = List.of("a1", "a2", "a3");

  @Test
  void tellsWhatAnArticleAloneAddsAndWhichAgreedPointsItLeavesOut() {
    List<NoveltyFinder.Told> points = List.of(
        new NoveltyFinder.Told("p1", Set.of("a1", "a2", "a3"), true),
        new NoveltyFinder.Told("p2", Set.of("a1", "a3"), true),
        new NoveltyFinder.Told("p3", Set.of("a2"), false));

    assertThat(NoveltyFinder.find(THREE, points))
        .containsExactly(
            new Novelty("a2", Novelty.Kind.ADDS, "p3"),
            new Novelty("a2", Novelty.Kind.OMITS, "p2"));
  }

  @Test
  void holdsNoDisputedPointAgainstAnArticleThatIsSilentAboutIt() {
    assertThat(NoveltyFinder.find(
            THREE, List.of(new NoveltyFinder.Told("p1", Set.of("a1", "a2"), false))))
        .isEmpty();
  }

  @Test
  void holdsNothingAgainstAnArticleThatFewOfManyTell() {
    List<String> ten = List.of("a0", "a1", "a2", "a3", "a4", "a5", "a6", "a7", "a8", "a9");

    assertThat(NoveltyFinder.find(
            ten, List.of(new NoveltyFinder.Told("p1", Set.of("a1", "a2"), true))))
        .isEmpty();
  }

  @Test
  void tellsNothingOfAStoryWithOneArticle() {
    assertThat(NoveltyFinder.find(
            List.of("a1"), List.of(new NoveltyFinder.Told("p1", Set.of("a1"), false))))
        .isEmpty();
  }
}
