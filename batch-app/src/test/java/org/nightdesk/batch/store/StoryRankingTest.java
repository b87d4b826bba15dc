package org.nightdesk.batch.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nightdesk.reporting.row.StoryRow;

class StoryRankingTest {
  @Test
  void putsAnOutcomeBeforeItsPreviewThoughFewerTellIt() {
    assertThat(told(
            story("s1", "l1", "preview", "new", 3),
            story("s2", "l1", "outcome", "new", 2),
            story("s3", "l3", "single", "new", 1)))
        .containsExactly(
            "1 s2 2 articles, origins not established, new, before its preview",
            "2 s1 3 articles, origins not established, new",
            "3 s3 1 article, new");
  }

  @Test
  void leavesAnAffairInThePlacesItsStagesHave() {
    assertThat(told(
            story("s1", "l1", "preview", "new", 4),
            story("s2", "l2", "single", "new", 3),
            story("s3", "l1", "outcome", "new", 2)))
        .containsExactly(
            "1 s3 2 articles, origins not established, new, before its preview",
            "2 s2 3 articles, origins not established, new",
            "3 s1 4 articles, origins not established, new");
  }

  @Test
  void movesNoStoryThatOneArticleAloneTellsAndNoneOfAnotherNight() {
    assertThat(told(
            story("s1", "l1", "preview", "new", 3),
            story("s2", "l1", "outcome", "new", 1),
            story("s3", "l3", "preview", "new", 2),
            story("s4", "l3", "outcome", "unchanged", 2)))
        .containsExactly(
            "1 s1 3 articles, origins not established, new",
            "2 s3 2 articles, origins not established, new",
            "3 s4 2 articles, origins not established, unchanged",
            "4 s2 1 article, new");
  }

  private static List<String> told(StoryRow... stories) {
    return StoryRanking.rank(List.of(stories)).stream()
        .map(row -> row.rank() + " " + row.storyId() + " " + row.rankReason())
        .toList();
  }

  private static StoryRow story(String id, String line, String stage, String status, int articles) {
    return new StoryRow(
        id,
        line,
        stage,
        "",
        "",
        status,
        articles,
        0,
        0,
        1,
        0,
        "2034-05-06",
        "2034-05-06",
        0,
        "",
        1);
  }
}
