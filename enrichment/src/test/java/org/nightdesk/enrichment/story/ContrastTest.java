package org.nightdesk.enrichment.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nightdesk.enrichment.story.Reports.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Two earthquakes in one region, told in much the same words by five outlets each. */
class ContrastTest {
  private static final String[] SAME = {
    "An earthquake shook the Ostra valley and woke people in Gelby and Marn. The survey office put"
        + " its centre near Gelby. No one was hurt, and the fire brigade saw no damage.",
    "People in Gelby ran into the street when an earthquake shook the Ostra valley. The survey"
        + " office said its centre lay near Gelby. Nobody was hurt in Marn or Gelby.",
    "The earth trembled in the Ostra valley. Plates fell from shelves in Marn, the fire brigade"
        + " said; nobody was hurt. The survey office measured the earthquake near Gelby.",
    "An earthquake near Gelby rattled windows in the Ostra valley, the survey office said. The fire"
        + " brigade of Marn had many calls but saw no damage.",
    "Marn and Gelby were shaken by an earthquake, the survey office of the Ostra valley said. There"
        + " was no damage and no one was hurt, according to the fire brigade."
  };
  private static final String[] MARCH = {
    "It came at 2:09 on 14 March, 19 kilometres down, with magnitude 4.6 and 37 aftershocks.",
    "Magnitude 4.6 was measured at 2:09 and 37 aftershocks up to 14 March, all 19 kilometres deep."
  };
  private static final String[] JANUARY = {
    "It came at 9:27 on 11 January, 28 kilometres down, with magnitude 4.4 and 52 aftershocks.",
    "Magnitude 4.4 was measured at 9:27 and 52 aftershocks up to 11 January, all 28 kilometres"
        + " deep."
  };

  private static List<StoryCandidate> quake(String name, String... particulars) {
    return IntStream.range(0, SAME.length)
        .mapToObj(i -> report(
            name + i,
            "",
            "",
            SAME[i] + ' ' + particulars[i % particulars.length],
            "Ostra valley",
            "Gelby",
            "Marn"))
        .toList();
  }

  private static List<Integer> sizes(List<StoryCandidate> one, List<StoryCandidate> other) {
    List<StoryCandidate> both = new ArrayList<>(one);
    both.addAll(other);
    return new StoryGrouper(StorySettings.defaults())
        .group(both).stories().stream().map(story -> story.articles().size()).toList();
  }

  @Test
  void keepsTwoEarthquakesApartThoughNoReportIsDated() {
    assertThat(sizes(quake("march", MARCH), quake("january", JANUARY))).containsExactly(5, 5);
  }

  @Test
  void joinsReportsOfOneEarthquakeThoughSomeLeaveItsParticularsOut() {
    assertThat(sizes(quake("one", MARCH), quake("two", MARCH[0], ""))).containsExactly(10);
  }

  @Test
  void saysNothingOfGroupsThatTellHardlyANumber() {
    List<StoryCandidate> reports = quake("plain", "");
    List<Profile> profiles =
        Profile.of(StoryArticles.of(reports).numbered(), TermCounts.NONE, StorySettings.defaults());
    Contrast contrast = Contrast.of(profiles, StorySettings.defaults());

    assertThat(contrast.inside(List.of(0, 1, 2, 3, 4))).isEqualTo(Contrast.Agreement.OF_NONE);
    assertThat(contrast.share(
            contrast.between(List.of(0, 1), List.of(2, 3, 4)),
            contrast.inside(List.of(0, 1)),
            contrast.inside(List.of(2, 3, 4))))
        .isEqualTo(1);
  }

  @Test
  void needsClearAgreementInsideBothGroups() {
    Contrast contrast = new Contrast.OfParticulars(List.of(), StorySettings.defaults());
    Contrast.Agreement apart = new Contrast.Agreement(.5, 25);
    Contrast.Agreement close = new Contrast.Agreement(3, 10);
    Contrast.Agreement loose = new Contrast.Agreement(.15, 10);

    assertThat(contrast.share(apart, close, close))
        .isEqualTo(StorySettings.defaults().contrastShare());
    assertThat(contrast.share(apart, close, loose)).isEqualTo(1);
    assertThat(contrast.share(new Contrast.Agreement(3, 25), close, close)).isEqualTo(1);
    assertThat(contrast.share(apart, close, new Contrast.Agreement(3, 9))).isEqualTo(1);
  }
}
