package org.nightdesk.enrichment.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nightdesk.corpus.ArticleId;
import org.nightdesk.corpus.Published;
import org.nightdesk.corpus.Published.Basis;

class SiblingDatesTest {
  private static final String AHEAD =
      "The council of Colmery will vote on the harbour bridge on Tuesday. Mayor Quint is expected to "
          + "back the bridge, and the vote is scheduled to last until midnight.";
  private static final String BACK =
      "The council of Colmery voted for the harbour bridge. Mayor Quint had backed the bridge; the "
          + "vote ended at midnight and was close.";

  @Test
  void takesTheDayOfTheSiblingThatLooksTheSameWay() {
    StoryCandidate preview = report("preview", "2025-03-03", Basis.STATED, AHEAD);
    StoryCandidate outcome = report("outcome", "2025-03-05", Basis.STATED, BACK);
    StoryCandidate undated = report("undated", "", Basis.UNKNOWN, AHEAD + " Rain is likely.");

    List<StoryCandidate> story = new ArrayList<>(List.of(outcome, undated, preview));
    List<SiblingDates.Inferred> inferred = inferred(story);
    Collections.reverse(story);

    assertThat(inferred)
        .containsExactly(new SiblingDates.Inferred(
            undated.article(), preview.article(), LocalDate.of(2025, 3, 3)))
        .isEqualTo(inferred(story));
  }

  @Test
  void infersNothingFromADayThatWasItselfInferredNorFromAReportThatIsUnlike() {
    StoryCandidate guessed = report("guessed", "2025-03-03", Basis.INFERRED, AHEAD);
    StoryCandidate unlike =
        report("unlike", "2025-03-04", Basis.STATED, "Snow fell in the hills all night.");
    StoryCandidate undated = report("undated", "", Basis.UNKNOWN, AHEAD);

    assertThat(inferred(List.of(guessed, unlike, undated))).isEmpty();
  }

  private static List<SiblingDates.Inferred> inferred(List<StoryCandidate> story) {
    SiblingDates dates = new SiblingDates();
    story.forEach(dates::add);
    return dates.in(story.stream().map(StoryCandidate::article).toList());
  }

  private static StoryCandidate report(String name, String day, Basis basis, String text) {
    Published published = basis == Basis.UNKNOWN
        ? Published.unknown()
        : new Published(day, basis, "as the test says");
    return new StoryCandidate(ArticleId.of(name, ""), published, "", text, List.of());
  }
}
