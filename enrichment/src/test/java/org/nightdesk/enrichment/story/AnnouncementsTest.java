package org.nightdesk.enrichment.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class AnnouncementsTest {
  private static Map<String, Integer> told(String text) {
    return Announcements.of(text).balance();
  }

  @Test
  void tellsWhatIsToComeFromWhatHasComeAbout() {
    assertThat(told("Hark will meet Morrow."))
        .containsOnly(Map.entry("meet hark", 1), Map.entry("meet morrow", 1));
    assertThat(told("Hark met Morrow."))
        .containsOnly(Map.entry("meet hark", -1), Map.entry("meet morrow", -1));
  }

  @Test
  void readsPlansAndWhatLiesBehind() {
    assertThat(told("Crews are scheduled to vote on Thursday.")).containsEntry("vot thursday", 1);
    assertThat(told("Ahead of the vote in Lorrow all was calm.")).containsEntry("vot lorrow", 1);
    assertThat(told("After the vote in Lorrow all was calm.")).containsEntry("vot lorrow", -1);
  }

  @Test
  void takesNothingForDoneThatIsToFollowSomethingToCome() {
    assertThat(told("A tug will return to Marn after the launch."))
        .isEqualTo(Map.of("return marn", 1, "launch marn", 1));
  }

  @Test
  void keepsNamesOfAnotherPartOfTheSentenceApart() {
    assertThat(told("After the meeting in Quorn, Hark will vote."))
        .containsEntry("meet quorn", -1)
        .doesNotContainKey("vot quorn");
  }

  @Test
  void forgetsWhatIsToldBothWaysAsOften() {
    assertThat(told("Hark will vote. Hark voted.")).isEmpty();
  }

  @Test
  @Timeout(20)
  void readsASentenceWithoutEndInReasonableTime() {
    assertThat(told("Hark will meet ".repeat(50_000))).hasSize(1);
  }
}
