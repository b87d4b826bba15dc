package org.nightdesk.enrichment.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nightdesk.enrichment.story.Reports.report;

import java.util.List;
import org.junit.jupiter.api.Test;

class PreviewSplitTest {
  private static final String AHEAD =
      "The lighthouse of Skerry will open on Sunday. The keeper is expected to speak.";
  private static final String DONE =
      "The lighthouse of Skerry opened on Sunday. The keeper was proud and guests were moved.";
  private static final String NEITHER = "The lighthouse of Skerry stands on a rock in the bay.";

  private static final StoryCandidate BEFORE = report("before", "2031-04-01", "", AHEAD);
  private static final StoryCandidate AFTER = report("after", "2031-04-07", "", DONE);

  @Test
  void partsPreviewsFromReports() {
    StoryCandidate between = report("between", "2031-04-03", "", NEITHER);
    StoryCandidate undated = report("undated", "", "", DONE);
    StoryCandidate undatedPreview = report("undated-preview", "", "", AHEAD);

    assertThat(PreviewSplit.of(List.of(AFTER, between, undated, BEFORE, undatedPreview)))
        .containsExactly(List.of(between, BEFORE, undatedPreview), List.of(AFTER, undated));
  }

  @Test
  void partsNothingWhereTensesAndDatesDisagree() {
    StoryCandidate late = report("late", "2031-04-08", "", AHEAD);

    assertThat(PreviewSplit.of(List.of(BEFORE, AFTER, late)))
        .containsExactly(List.of(BEFORE, AFTER, late));
  }

  @Test
  void partsNothingWithoutDates() {
    StoryCandidate undated = report("undated", "", "", AHEAD);

    assertThat(PreviewSplit.of(List.of(undated, AFTER))).containsExactly(List.of(undated, AFTER));
  }
}
