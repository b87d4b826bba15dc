package org.nightdesk.enrichment.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PointAlignerTest {
  @Test
  void asksForLikelierPairsWhereArticlesAreLong() {
    ComparedStory brief = story(3);
    ComparedStory lengthy = story(60);

    assertThat(barOfFirstAndSecond(brief)).isEqualTo(Likeness.SAME);
    assertThat(barOfFirstAndSecond(lengthy)).isGreaterThan(0.75).isLessThan(0.95);
  }

  @Test
  void asksForMoreWhereWordsAloneAreSharedAndForLessWhereTheSameDoTheSame() {
    StringBuilder filler = new StringBuilder();
    for (int i = 1; i <= 60; i++) {
      String boats = "{F:%d boat|%d boats}".formatted(i * 7, i * 7);
      filler.append(" Keeper ").append(i).append(" counted ").append(boats).append('.');
    }
    MarkedStory story = new MarkedStory()
        .article(
            "a.txt",
            "2031-04-05",
            "",
            "{P:marsk|Lena Marsk} met {P:hollan|Tor Hollan} in Varn. The complex harbour dispute remains."
                + filler)
        .article(
            "b.txt",
            "2031-04-05",
            "",
            "In the evening {P:hollan|Tor Hollan} met {P:marsk|Lena Marsk}. Harbour experts see complexity."
                + filler);
    ComparedStory read = new SourceComparer().read(story.material());
    JoiningBar bar = new JoiningBar(read.likeness(), read.clauses());
    List<Clause> first =
        read.clauses().stream().filter(one -> one.article() == 0).toList();
    List<Clause> second =
        read.clauses().stream().filter(one -> one.article() == 1).toList();

    assertThat(bar.of(first.get(0), second.get(0))).isLessThanOrEqualTo(Likeness.SAME);
    assertThat(bar.of(first.get(1), second.get(1)))
        .isGreaterThan(bar.of(first.get(2), second.get(2)));
  }

  private static double barOfFirstAndSecond(ComparedStory story) {
    List<Clause> clauses = story.clauses();
    return new JoiningBar(story.likeness(), clauses).of(clauses.get(0), clauses.get(1));
  }

  private static ComparedStory story(int sentences) {
    StringBuilder text = new StringBuilder();
    for (int i = 1; i <= sentences; i++) {
      text.append("Keeper ").append(i).append(" counted ").append(i * 7).append(" boats. ");
    }
    MarkedStory story = new MarkedStory()
        .article("a.txt", "2031-04-05", "", text.toString().strip())
        .article("b.txt", "2031-04-06", "", text.toString().strip());
    return new SourceComparer().read(story.material());
  }
}
