package org.nightdesk.enrichment.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A preview, what came of it, and what the two tell differently. */
class StageDifferencesTest {
  private static final SourceComparer COMPARER = new SourceComparer();

  /** Kind, subject, explanation and the sources, version by version, as a story shows them. */
  private static List<String> shownIn(StoryMaterial story, StoryMaterial... stages) {
    List<String> lines = new ArrayList<>();
    Comparison told =
        StagesTold.in(story, COMPARER.compare(story), COMPARER.across(List.of(stages)));
    for (Difference difference : told.differences()) {
      List<String> sources = new ArrayList<>();
      difference
          .versions()
          .forEach(
              version -> sources.add(version.number() + " " + titleOf(version.source(), stages)));
      lines.add(difference.kind().label() + " | " + difference.explanation() + " | "
          + String.join(", ", sources));
    }
    return lines;
  }

  private static String titleOf(PointSource source, StoryMaterial... stages) {
    for (StoryMaterial stage : stages) {
      for (StoryMaterial.Told told : stage.articles()) {
        if (told.article().id().equals(source.article())) {
          return told.article().from().file();
        }
      }
    }
    return "";
  }

  private static StoryMaterial preview(String... articles) {
    return stage("s1", "2031-04-0", articles);
  }

  private static StoryMaterial outcome(String... articles) {
    return stage("s2", "2031-04-1", articles);
  }

  private static StoryMaterial stage(String id, String days, String... articles) {
    MarkedStory story = new MarkedStory();
    for (int i = 0; i < articles.length; i++) {
      story.article(id + "-" + (i + 1), days + (i + 1), "", articles[i]);
    }
    return story.material(id);
  }

  @Test
  void tellAnOfficeHeldInOneAndGivenUpInTheOther() {
    StoryMaterial before = preview(
        "{R:tamm|former Norland prime minister} {P:tamm|Liis Tamm} will speak in {L:olm|Olm}.");
    StoryMaterial after =
        outcome("{R:tamm|Norland prime minister} {P:tamm|Liis Tamm} spoke in {L:olm|Olm}.");

    assertThat(shownIn(before, before, after)).isEmpty();
    assertThat(shownIn(after, before, after))
        .containsExactly(
            "role | Norland prime minister / former Norland prime minister" + " | 1 s1-1, 2 s2-1");
  }

  @Test
  void tellANameOnceHoweverManyStagesSpellItApart() {
    StoryMaterial before = preview(
        "Envoy {P:ilves|Mart Ilves} will travel to {L:olm|Olm}.",
        "Envoy {P:ilves|Marth Ilves} packed {F:3 bag|3 bags}.");
    StoryMaterial after = outcome("Envoy {P:ilves|Mart Ilwes} came back from {L:olm|Olm}.");

    assertThat(shownIn(before, before, after)).isEmpty();
    assertThat(shownIn(after, before, after))
        .containsExactly("name | Mart Ilves / Mart Ilwes / Marth Ilves | 1 s1-1, 2 s1-2, 3 s2-1");
  }

  @Test
  void tellAConflictOnceWithTheSourcesOfBothStages() {
    StoryMaterial before = preview(
        "The rebels said they had captured the town of {L:sarn|Sarn}. The government denied this.");
    StoryMaterial after = outcome("The rebels said they had captured the town of {L:sarn|Sarn}."
        + " The government denied that the rebels had captured the town of {L:sarn|Sarn}.");

    assertThat(shownIn(before, before, after)).isEmpty();
    assertThat(shownIn(after, before, after))
        .containsExactly("conflict | said: The rebels; denied: The government"
            + " | 1 s1-1, 2 s1-1, 1 s2-1, 2 s2-1");
  }

  @Test
  void tellWhereAndWhenWhatWasPlannedCameAbout() {
    StoryMaterial before = preview(
        "{P:ilves|Mart Ilves} will meet {P:orr|Dana Orr} in {L:olm|Olm} on {D:2031-04-08|Tuesday}.");
    StoryMaterial after = outcome(
        "{P:ilves|Mart Ilves} met {P:orr|Dana Orr} in {L:sarn|Sarn} on {D:2031-04-09|Wednesday}.");

    assertThat(shownIn(before, before, after)).isEmpty();
    assertThat(shownIn(after, before, after))
        .containsExactly(
            "revision | planned: Olm, 2031-04-08 / held: Sarn, 2031-04-09 | 1 s1-1, 2 s2-1");
  }

  @Test
  void findNoRevisionWhereThePlanWasKeptOrAnotherMeetingIsTold() {
    StoryMaterial before = preview(
        "{P:ilves|Mart Ilves} will meet {P:orr|Dana Orr} in {L:olm|Olm} on {D:2031-04-08|Tuesday}.");
    StoryMaterial after = outcome(
        "{P:ilves|Mart Ilves} met {P:orr|Dana Orr} in {L:olm|Olm} on {D:2031-04-08|Tuesday}.",
        "{P:ilves|Mart Ilves} met {P:lund|Eva Lund} in {L:sarn|Sarn} on {D:2031-04-09|Wednesday}.",
        "{P:ilves|Mart Ilves} met {P:orr|Dana Orr} in {L:brell|Brell} on {D:2031-03-02|2 March}.");

    assertThat(shownIn(after, before, after)).isEmpty();
  }

  @Test
  void tellFiguresOfOneThingThatDiffer() {
    StoryMaterial before = preview(
        "The quake damaged {F:120 house|120 houses} in {L:sarn|Sarn} on {D:2031-03-30|Sunday}.");
    StoryMaterial after = outcome(
        "The quake damaged {F:90 house|90 houses} in {L:sarn|Sarn} on {D:2031-03-30|30 March}.");

    assertThat(shownIn(before, before, after)).isEmpty();
    assertThat(shownIn(after, before, after))
        .containsExactly("figure | 90 houses / 120 houses | 1 s1-1, 2 s2-1");
  }

  @Test
  void leaveToAStageWhatItAloneTellsDifferently() {
    StoryMaterial before = preview(
        "The builders of {L:alde|Alde} set {F:12 pier|12 piers} on {D:2031-03-30|Sunday}.",
        "The builders of {L:alde|Alde} set {F:14 pier|14 piers} on {D:2031-03-30|30 March}.");
    StoryMaterial after = outcome("Singers opened the fair in {L:sarn|Sarn}.");

    assertThat(COMPARER.across(List.of(before, after))).isEmpty();
    assertThat(shownIn(before, before, after))
        .isEqualTo(List.of("figure | 14 piers / 12 piers | 1 s1-1, 2 s1-2"));
  }

  @Test
  void doNotDependOnTheOrderOfTheArticles() {
    String first = "{P:ilves|Mart Ilves} will travel to {L:olm|Olm}.";
    String second = "{P:ilves|Marth Ilves} packed {F:3 bag|3 bags}.";
    MarkedStory story = new MarkedStory()
        .article("s1-1", "2031-04-01", "", first)
        .article("s1-2", "2031-04-02", "", second);
    StoryMaterial after = outcome("{P:ilves|Mart Ilwes} came back from {L:olm|Olm}.");
    List<StageDifference> told = COMPARER.across(List.of(story.material("s1"), after));

    for (long seed = 0; seed < 5; seed++) {
      StoryMaterial other = story.shuffled(seed);
      StoryMaterial shuffled = new StoryMaterial("s1", other.articles(), other.entityOf());
      assertThat(COMPARER.across(List.of(shuffled, after))).isEqualTo(told).isNotEmpty();
    }
  }

  @Test
  void keepTheSourcesThatAnAffairTooLongToBeComparedLeavesOut() {
    MarkedStory whole = new MarkedStory();
    MarkedStory part = new MarkedStory();
    for (int i = 1; i <= 9; i++) {
      String name = i % 2 == 0 ? "Mart Ilves" : "Marth Ilves";
      whole.article("s2-" + i, "2031-04-1" + i, "", "{P:ilves|" + name + "} spoke.");
      if (i < 3) {
        part.article("s2-" + i, "2031-04-1" + i, "", "{P:ilves|" + name + "} spoke.");
      }
    }
    StoryMaterial before = preview("{P:ilves|Mart Ilwes} will speak in {L:olm|Olm}.");
    StoryMaterial after = whole.material("s2");
    Comparison told = StagesTold.in(
        after, COMPARER.compare(after), COMPARER.across(List.of(before, part.material("s2"))));

    assertThat(told.differences())
        .singleElement()
        .satisfies(difference -> assertThat(difference.versions())
            .extracting(
                version -> version.number() + " " + titleOf(version.source(), before, after))
            .containsExactly(
                "1 s1-1", "2 s2-1", "3 s2-2", "2 s2-3", "3 s2-4", "2 s2-5", "3 s2-6", "2 s2-7",
                "3 s2-8", "2 s2-9"));
  }

  @Test
  void tellAnAnswerThatTheEarlierStageStillMissed() {
    StoryMaterial before = preview(
        "The rebels said they had captured the town of {L:sarn|Sarn}.",
        "{O:guild|The Guild} has not yet responded to the news that {L:sarn|Sarn} was captured.");
    StoryMaterial after = outcome(
        "{O:guild|The Guild} denied that the rebels had captured the town of {L:sarn|Sarn}.");

    assertThat(shownIn(after, before, after))
        .contains("other_time | no answer told; answer of The Guild told | 1 s1-2, 2 s2-1");
  }

  @Test
  void takeAPlaceOnlySpokenOfForNoPlaceOfTheMeeting() {
    StoryMaterial before =
        preview("{P:ilves|Mart Ilves} will meet {P:orr|Dana Orr} in {L:olm|Olm}.");
    StoryMaterial after =
        outcome("{P:ilves|Mart Ilves} met {P:orr|Dana Orr} for talks about {L:sarn|Sarn}.");

    assertThat(shownIn(after, before, after)).isEmpty();
  }
}
