package org.nightdesk.enrichment.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class AverageLinkTest {
  @Test
  void joinsTheMostAlikeAndNotWhatOnlyOneOfThemIsLike() {
    double[][] alike = {{1, .9, .1}, {.9, 1, .6}, {.1, .6, 1}};

    assertThat(AverageLink.group(List.of(0, 1, 2), (a, b) -> alike[a][b], Contrast.NONE, .4))
        .containsExactly(List.of(0, 1), List.of(2));
    assertThat(AverageLink.group(List.of(0, 1, 2), (a, b) -> alike[a][b], Contrast.NONE, .35))
        .containsExactly(List.of(0, 1, 2));
  }

  @Test
  void keepsTheNumbersOfTheMembersItWasGiven() {
    assertThat(AverageLink.group(
            List.of(4, 7, 9), (a, b) -> a == 4 && b == 9 ? 1 : 0, Contrast.NONE, .5))
        .containsExactly(List.of(4, 9), List.of(7));
  }

  @Property(tries = 100)
  void givesWhatJoiningTheMostAlikePairAgainAndAgainGives(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 14) int size) {
    Random random = new Random(seed);
    double[][] alike = new double[size][size];
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < i; j++) {
        alike[i][j] = alike[j][i] = random.nextDouble();
      }
    }
    List<Integer> members = IntStream.range(0, size).boxed().toList();

    assertThat(AverageLink.group(members, (a, b) -> alike[a][b], Contrast.NONE, .5))
        .containsExactlyInAnyOrderElementsOf(plainly(alike, .5));
  }

  /** The definition, without any shortcut. */
  private static List<List<Integer>> plainly(double[][] alike, double least) {
    List<List<Integer>> groups = new ArrayList<>();
    for (int i = 0; i < alike.length; i++) {
      groups.add(new ArrayList<>(List.of(i)));
    }
    while (true) {
      double best = least;
      List<Integer> one = List.of();
      List<Integer> other = List.of();
      for (List<Integer> a : groups) {
        for (List<Integer> b : groups) {
          double average = a.stream()
              .flatMapToDouble(i -> b.stream().mapToDouble(j -> alike[i][j]))
              .average()
              .orElse(0);
          if (a != b && average >= best) {
            best = average;
            one = a;
            other = b;
          }
        }
      }
      if (one.isEmpty()) {
        groups.forEach(group -> group.sort(null));
        return groups;
      }
      one.addAll(other);
      List<Integer> gone = other;
      groups.removeIf(group -> group == gone);
    }
  }
}
