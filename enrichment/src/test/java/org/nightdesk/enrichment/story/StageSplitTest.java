package org.nightdesk.enrichment.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nightdesk.enrichment.story.Reports.report;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nightdesk.corpus.ArticleId;
import org.nightdesk.enrichment.story.StageSplit.Part;

class StageSplitTest {
  private static final String AHEAD =
      "The lighthouse of Skerry will open on Sunday. The keeper is expected to speak.";
  private static final String DONE =
      "The lighthouse of Skerry opened on Sunday. The keeper was proud and guests were moved.";
  private static final String NEITHER = "The lighthouse of Skerry stands on a rock in the bay.";

  private static final StoryCandidate BEFORE = report("before", "2031-04-01", "", AHEAD);
  private static final StoryCandidate AFTER = report("after", "2031-04-07", "", DONE);

  /** Both look back in most of their sentences; only the meeting itself is told apart. */
  private static final StoryCandidate TO_MEET = report(
      "to-meet",
      "2031-05-06",
      "",
      "Envoy Tessa Morrow left for Quorn, where she will meet Premier Ludo Hark on Tuesday. She was"
          + " in Brell on Monday and had talks with farmers there. The farmers rejected a plan that"
          + " was drafted in April. Envoys met them twice in March and agreed on nothing.");

  private static final StoryCandidate MET = report(
      "met",
      "2031-05-07",
      "",
      "Envoy Tessa Morrow and Premier Ludo Hark met in Quorn on Tuesday and reached no agreement."
          + " After the meeting in Quorn, Hark was silent. Morrow said much work was left.");
  private static final StoryCandidate UNDATED_TO_MEET = report(
      "undated-to-meet",
      "",
      "",
      "Talks gained pace. Premier Ludo Hark will meet envoy Tessa Morrow in Quorn on Tuesday, his"
          + " office said. The farmers of Brell had rejected the plan and were angry.");

  private static List<List<StoryCandidate>> partsOf(StoryCandidate... story) {
    Map<ArticleId, StoryCandidate> byId = new HashMap<>();
    Arrays.asList(story).forEach(candidate -> byId.put(candidate.article(), candidate));
    return parts(story).stream()
        .map(part ->
            part.reports().stream().map(report -> byId.get(report.article())).toList())
        .toList();
  }

  /** Read in another order than they are told in, which changes the numbers of their words. */
  private static List<Part> parts(StoryCandidate... story) {
    Map<ArticleId, Report> reports = new HashMap<>();
    StoryArticles.of(Arrays.asList(story))
        .numbered()
        .reports()
        .forEach(report -> reports.put(report.article(), report));
    return new StageSplit(14)
        .of(Arrays.stream(story).map(each -> reports.get(each.article())).toList());
  }

  @Test
  void partsPreviewsFromReports() {
    StoryCandidate between = report("between", "2031-04-03", "", NEITHER);
    StoryCandidate undated = report("undated", "", "", DONE);
    StoryCandidate undatedPreview = report("undated-preview", "", "", AHEAD);

    assertThat(partsOf(AFTER, between, undated, BEFORE, undatedPreview))
        .containsExactly(List.of(between, BEFORE, undatedPreview), List.of(AFTER, undated));
  }

  @Test
  void partsReportsThatAnnounceAMeetingFromThoseThatTellOfIt() {
    assertThat(partsOf(MET, UNDATED_TO_MEET, TO_MEET))
        .containsExactly(List.of(UNDATED_TO_MEET, TO_MEET), List.of(MET));
  }

  @Test
  void marksTheFirstPartOnlyAsLookingAhead() {
    assertThat(parts(MET, TO_MEET)).extracting(Part::ahead).containsExactly(1.0, 0.0);
  }

  @Test
  void partsOnceMoreWhereWhatFollowsWasAnnouncedToo() {
    StoryCandidate met = report(
        "met-and-more",
        "2031-05-07",
        "",
        MET.text() + " Hark will address parliament in Brell on Friday. Parliament will question"
            + " Hark there, and Hark will resign on Friday if it votes against him.");
    StoryCandidate addressed = report(
        "addressed",
        "2031-05-10",
        "",
        "Premier Ludo Hark addressed parliament in Brell on Friday. Members questioned Hark, and he"
            + " resigned on Friday after they voted against him.");

    assertThat(partsOf(addressed, met, TO_MEET))
        .containsExactly(List.of(TO_MEET), List.of(met), List.of(addressed));
  }

  @Test
  void partsNothingWhereAnotherMeetingIsTold() {
    StoryCandidate other = report(
        "other",
        "2031-05-07",
        "",
        "Envoy Tessa Morrow opened a school in Dunmore on Wednesday. Pupils sang for Morrow.");

    assertThat(partsOf(TO_MEET, other)).containsExactly(List.of(TO_MEET, other));
  }

  @Test
  void partsNothingWhereTheMeetingCameMonthsLater() {
    StoryCandidate late = report("late", "2031-07-07", "", MET.text());

    assertThat(partsOf(TO_MEET, late)).containsExactly(List.of(TO_MEET, late));
  }

  @Test
  void partsNothingWhereTensesAndDatesDisagree() {
    StoryCandidate late = report("late", "2031-04-08", "", AHEAD);

    assertThat(partsOf(BEFORE, AFTER, late)).containsExactly(List.of(BEFORE, AFTER, late));
  }

  @Test
  void partsNothingWithoutDates() {
    StoryCandidate undated = report("undated", "", "", AHEAD);

    assertThat(partsOf(undated, AFTER)).containsExactly(List.of(undated, AFTER));
  }
}
