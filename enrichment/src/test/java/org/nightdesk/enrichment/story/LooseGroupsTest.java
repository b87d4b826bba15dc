package org.nightdesk.enrichment.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LooseGroupsTest {
  /** Likeness inside 0-1, inside 2-3, inside 4-5 and between any two of the three groups. */
  private static List<List<Integer>> joined(double a, double b, double c, double between) {
    double[] inside = {a, b, c};
    Similarity alike = (i, j) -> i / 2 == j / 2 ? inside[i / 2] : between;
    Pairs.Part pairs = new Pairs.Part();
    for (int i = 0; i < 6; i++) {
      for (int j = 0; j < i; j++) {
        pairs.add(i, j, alike.of(j, i));
      }
    }
    return new LooseGroups(new GroupSimilarity(alike), .12, .7)
        .join(List.of(List.of(0, 1), List.of(2, 3), List.of(4, 5)), Pairs.of(pairs));
  }

  @Test
  void joinsGroupsThatAreHardlyMoreAlikeInside() {
    assertThat(joined(.25, .25, .25, .2)).containsExactly(List.of(0, 1, 2, 3, 4, 5));
  }

  @Test
  void keepsGroupsApartThatAreFarMoreAlikeInside() {
    assertThat(joined(.5, .6, .4, .2)).containsExactly(List.of(0, 1), List.of(2, 3), List.of(4, 5));
  }

  @Test
  void keepsLooseGroupsApartThatShareTooLittle() {
    assertThat(joined(.1, .1, .1, .1)).containsExactly(List.of(0, 1), List.of(2, 3), List.of(4, 5));
  }
}
