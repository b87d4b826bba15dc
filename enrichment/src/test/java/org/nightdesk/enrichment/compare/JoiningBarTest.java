package org.nightdesk.enrichment.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class JoiningBarTest {
  private static final String SHORT =
      "{P:tamm|Liis Tamm} sold the barges. The mayor of {L:olm|Olm} bought {F:12 house|twelve houses}. ";

  private static ComparedStory story(int times) {
    return new SourceComparer()
        .read(new MarkedStory()
            .article("a.txt", "2031-04-05", "", SHORT.repeat(times))
            .article("b.txt", "2031-04-05", "", SHORT.repeat(times))
            .material());
  }

  /** What is asked of two clauses that share a figure and no rare name. */
  private static double asked(ComparedStory story) {
    List<Clause> counting = story.clauses().stream()
        .filter(clause -> clause.words().contains("twelve houses"))
        .toList();
    Clause other = counting.stream()
        .filter(clause -> clause.article() != counting.getFirst().article())
        .findFirst()
        .orElseThrow();
    return new JoiningBar(story.likeness(), story.clauses()).of(counting.getFirst(), other);
  }

  @Test
  void asksMoreOfLongArticlesButNeverMoreThanPairsThatMostlyTellTheSameReach() {
    assertThat(asked(story(4))).isEqualTo(Likeness.SAME);
    assertThat(asked(story(120))).isGreaterThan(Likeness.SAME).isLessThanOrEqualTo(0.7);
  }
}
