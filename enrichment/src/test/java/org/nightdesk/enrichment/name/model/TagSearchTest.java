package org.nightdesk.enrichment.name.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class TagSearchTest {
  private static final int TAGS = TagSet.COUNT;
  private static final int BEGIN = TagSet.begin(NameLabel.PER);
  private static final int LAST = TagSet.last(NameLabel.PER);

  @Test
  void takesTheHeaviestTagOfEachWordWhereThatMakesWholeNames() {
    int[] sums = new int[3 * TAGS];
    sums[TagSet.only(NameLabel.LOC)] = 5;
    sums[TAGS + BEGIN] = 5;
    sums[2 * TAGS + LAST] = 5;
    assertThat(best(sums, new int[TAGS * TAGS]))
        .containsExactly(TagSet.only(NameLabel.LOC), BEGIN, LAST);
  }

  @Test
  void endsNoNameThatNoWordBegan() {
    int[] sums = new int[2 * TAGS];
    sums[TAGS + LAST] = 5;
    sums[TagSet.OUTSIDE] = 4;
    assertThat(best(sums, new int[TAGS * TAGS])).containsExactly(BEGIN, LAST);
    sums[TagSet.OUTSIDE] = 6;
    assertThat(best(sums, new int[TAGS * TAGS])).containsExactly(TagSet.OUTSIDE, TagSet.OUTSIDE);
  }

  @Test
  void leavesNoNameOpenAtTheEnd() {
    int[] sums = new int[TAGS];
    sums[BEGIN] = 9;
    sums[TagSet.only(NameLabel.ORG)] = 1;
    assertThat(best(sums, new int[TAGS * TAGS])).containsExactly(TagSet.only(NameLabel.ORG));
  }

  @Test
  void weighsWhatFollowsWhat() {
    int[] sums = new int[2 * TAGS];
    int place = TagSet.only(NameLabel.LOC);
    sums[place] = 3;
    sums[TAGS + place] = 3;
    int[] follow = new int[TAGS * TAGS];
    follow[place * TAGS + place] = -9;
    assertThat(best(sums, follow)).containsOnlyOnce(place);
  }

  @Property(tries = 200)
  void findsTheHeaviestOfAllSequencesOfTwoWords(@ForAll long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int[] sums = random.ints(2L * TAGS, -50, 50).toArray();
    int[] follow = random.ints((long) TAGS * TAGS, -50, 50).toArray();
    int heaviest = Integer.MIN_VALUE;
    for (int one = 0; one < TAGS; one++) {
      for (int two = 0; two < TAGS; two++) {
        boolean whole = TagSet.mayFollow(TagSet.OUTSIDE, one)
            && TagSet.mayFollow(one, two)
            && TagSet.mayFollow(two, TagSet.OUTSIDE);
        heaviest = whole ? Math.max(heaviest, sum(sums, follow, one, two)) : heaviest;
      }
    }
    int[] found = best(sums, follow);
    assertThat(sum(sums, follow, found[0], found[1])).isEqualTo(heaviest);
  }

  private static int[] best(int[] sums, int[] follow) {
    int[] tags = new int[sums.length / TAGS];
    new TagSearch().best(sums, tags.length, follow, tags, 0);
    return tags;
  }

  private static int sum(int[] sums, int[] follow, int one, int two) {
    return follow[TagSet.OUTSIDE * TAGS + one]
        + sums[one]
        + follow[one * TAGS + two]
        + sums[TAGS + two];
  }
}
