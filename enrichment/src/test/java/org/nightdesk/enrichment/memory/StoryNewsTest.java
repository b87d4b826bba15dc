package org.nightdesk.enrichment.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.nightdesk.enrichment.memory.News.Kind;
import org.nightdesk.enrichment.memory.StoryNews.Appeared;
import org.nightdesk.enrichment.memory.StoryNews.Before;
import org.nightdesk.enrichment.memory.StoryNews.Known;
import org.nightdesk.enrichment.memory.StoryNews.ToldDifference;
import org.nightdesk.enrichment.memory.StoryNews.ToldFigure;
import org.nightdesk.enrichment.memory.StoryNews.ToldPoint;
import org.nightdesk.enrichment.memory.StoryNews.Tonight;
import org.nightdesk.enrichment.memory.StoryNews.Version;

class StoryNewsTest {
  private static final Before NOTHING = new Before(List.of(), List.of(), true);

  @Test
  void knowsAPointByAnyOfItsWordingsAndTellsTheOthersAsNew() {
    Before before = new Before(
        List.of(known("p1", "", "2025-03-05", 1, 2), known("p2", "", "2025-03-04", 3)),
        List.of(),
        true);

    StoryNews.Found found = StoryNews.find(
        before,
        tonight(
            List.of(point("p8", "The dam holds.", 2, 3), point("p9", "It rains.", 4)), List.of()));

    assertThat(found.firstSeen()).isEqualTo(Map.of("p8", "2025-03-04"));
    assertThat(found.news()).containsExactly(news(Kind.NEW_POINT, "It rains.", "e-p9"));
  }

  @Test
  void tellsAFigureThatIsNoneOfTheKnownOnesWithTheLatestOfThose() {
    Tonight tonight = new Tonight(
        List.of(),
        List.of(),
        List.of(
            figure("g1", "40", "2025-03-05", false),
            figure("g1", "45", "2025-03-06", false),
            figure("g1", "60", "2025-03-07", true),
            figure("g2", "7", "2025-03-06", false),
            figure("g2", "7", "2025-03-07", true)),
        List.of());

    assertThat(StoryNews.find(NOTHING, tonight).news())
        .containsExactly(
            new News(Kind.CHANGED_FIGURE, "homes", "45 homes", "60 homes", "e-60-2025-03-07"));
  }

  @Test
  void tellsAPointThatOnlyItsFigureMakesNewByThatFigure() {
    Tonight tonight = new Tonight(
        List.of(new ToldPoint("p1", "60 homes are empty.", "e-60-2025-03-07", Set.of(5L))),
        List.of(),
        List.of(figure("g1", "40", "2025-03-05", false), figure("g1", "60", "2025-03-07", true)),
        List.of());

    assertThat(StoryNews.find(NOTHING, tonight).news())
        .extracting(News::kind)
        .containsExactly(Kind.CHANGED_FIGURE);
  }

  @Test
  void opensADisputeOnce() {
    ToldDifference conflict =
        difference("d1", "conflict", version(1, "Courier", 6), version(2, "Post", 7));

    assertThat(StoryNews.find(NOTHING, tonight(List.of(), List.of(conflict))).news())
        .containsExactly(news(Kind.DISPUTE_OPENED, "about d1", "e-Post-7"));
    assertThat(StoryNews.find(
                new Before(List.of(), List.of(known("d1", "conflict", "2025-03-06", 1)), true),
                tonight(List.of(), List.of(conflict)))
            .news())
        .isEmpty();
  }

  @Test
  void callsADisputeSettledWhenTheLastWordOfEverySourceIsTheSame() {
    ToldDifference settled = difference(
        "d1",
        "conflict",
        version(1, "Courier", 6),
        version(2, "Post", 6),
        version(2, "Courier", 7));
    Before before = new Before(List.of(), List.of(known("d1", "conflict", "2025-03-06", 1)), true);

    StoryNews.Found found = StoryNews.find(before, tonight(List.of(), List.of(settled)));

    assertThat(found.settled()).containsExactly("d1");
    assertThat(found.news()).containsExactly(news(Kind.DISPUTE_SETTLED, "about d1", "e-Courier-7"));
  }

  @Test
  void callsADisputeSettledWhenOneSideIsNoLongerToldAndNotWhenItIsOnlyToldElsewhere() {
    Before before =
        new Before(List.of(), List.of(known("d1", "conflict", "2025-03-06", 1, 2)), true);

    assertThat(StoryNews.find(before, tonight(List.of(point("p1", "So it is.", 1)), List.of()))
            .news())
        .contains(news(Kind.DISPUTE_SETTLED, "label d1", ""));
    assertThat(StoryNews.find(
                before,
                tonight(
                    List.of(point("p1", "So it is.", 1), point("p2", "It is not.", 2)), List.of()))
            .news())
        .extracting(News::kind)
        .doesNotContain(Kind.DISPUTE_SETTLED);
  }

  @Test
  void doesNotCallADisputeSettledOfWhichArticlesAreForgotten() {
    Before partial =
        new Before(List.of(), List.of(known("d1", "conflict", "2025-03-06", 1, 2)), false);

    assertThat(StoryNews.find(partial, tonight(List.of(point("p1", "So it is.", 1)), List.of()))
            .news())
        .extracting(News::kind)
        .doesNotContain(Kind.DISPUTE_SETTLED);
  }

  @Test
  void tellsNoPointAsNewWhoseWordingsAllStandInAKnownOne() {
    Before before = new Before(List.of(known("p1", "", "2025-03-05", 1)), List.of(), true);

    StoryNews.Found found = StoryNews.find(
        before,
        tonight(
            List.of(
                point("p2", "The chief, who led the talks, resigned.", 2),
                point("p1", "The chief resigned.", 1, 2)),
            List.of()));

    assertThat(found.news()).isEmpty();
    assertThat(found.firstSeen()).isEqualTo(Map.of("p1", "2025-03-05"));
  }

  @Test
  void takesFiguresThatDifferForADisputeOnlyAmongArticlesOfTonight() {
    ToldDifference withOld = difference(
        "d1", "figure", new Version(1, "Post", "2025-03-06", false, "e"), version(2, "Courier", 7));
    ToldDifference allNew =
        difference("d2", "figure", version(1, "Post", 7), version(2, "Courier", 7));

    assertThat(StoryNews.find(NOTHING, tonight(List.of(), List.of(withOld, allNew)))
            .news())
        .containsExactly(news(Kind.DISPUTE_OPENED, "about d2", "e-Courier-7"));
  }

  @Test
  void namesThePeopleWhoAppeared() {
    Tonight tonight =
        new Tonight(List.of(), List.of(), List.of(), List.of(new Appeared("Petra Sandoval", "e")));

    assertThat(StoryNews.find(NOTHING, tonight).news())
        .containsExactly(news(Kind.NEW_PERSON, "Petra Sandoval", "e"));
  }

  private static Known known(String id, String kind, String night, long... words) {
    return new Known(id, kind, "label " + id, night, true, set(words));
  }

  private static ToldPoint point(String id, String text, long... words) {
    return new ToldPoint(id, text, "e-" + id, set(words));
  }

  private static Set<Long> set(long... words) {
    return Arrays.stream(words).boxed().collect(Collectors.toSet());
  }

  private static ToldDifference difference(String id, String kind, Version... versions) {
    return new ToldDifference(id, kind, "about " + id, List.of(versions), Set.of(1L));
  }

  private static Version version(int number, String source, int day) {
    return new Version(number, source, "2025-03-0" + day, true, "e-" + source + "-" + day);
  }

  private static ToldFigure figure(String group, String value, String day, boolean isNew) {
    return new ToldFigure(
        group,
        value,
        value + " homes",
        "homes",
        group.equals("g1") ? "differs" : "agrees",
        day,
        isNew,
        "e-" + value + "-" + day);
  }

  private static News news(Kind kind, String what, String evidence) {
    return new News(kind, what, "", "", evidence);
  }

  private static Tonight tonight(List<ToldPoint> points, List<ToldDifference> differences) {
    return new Tonight(points, differences, List.of(), List.of());
  }
}
