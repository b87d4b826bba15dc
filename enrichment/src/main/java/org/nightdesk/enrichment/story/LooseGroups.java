package org.nightdesk.enrichment.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Joins groups of two and more that are hardly less like each other than their own articles are: a
 * wide affair told from many sides falls into pieces that no fixed threshold holds together, while
 * two events of one kind are each far more alike inside.
 */
final class LooseGroups {
  private final GroupSimilarity similarity;
  private final double least;
  private final double cohesion;

  /** Two groups worth joining; gone when either has changed since. */
  private record Join(double alike, int one, int other, int stateOfOne, int stateOfOther) {}

  private static final Comparator<Join> BEST_FIRST = Comparator.comparingDouble(
          (Join join) -> -join.alike)
      .thenComparingInt(Join::one)
      .thenComparingInt(Join::other);

  /**
   * @param least average similarity between two groups
   * @param cohesion share of the average similarity inside the looser group, see {@link
   *     StorySettings#cohesion}
   */
  LooseGroups(GroupSimilarity similarity, double least, double cohesion) {
    this.similarity = similarity;
    this.least = least;
    this.cohesion = cohesion;
  }

  /** The groups after joining, each in rising order, by their first. */
  List<List<Integer>> join(List<List<Integer>> before, Pairs pairs) {
    List<List<Integer>> groups = new ArrayList<>();
    before.forEach(group -> groups.add(new ArrayList<>(group)));
    List<Set<Integer>> near = near(before, pairs);
    double[] inside = before.parallelStream().mapToDouble(similarity::inside).toArray();
    int[] states = new int[groups.size()];
    PriorityQueue<Join> queue = new PriorityQueue<>(BEST_FIRST);
    queue.addAll(IntStream.range(0, groups.size())
        .parallel()
        .boxed()
        .flatMap(one -> near.get(one).stream()
            .filter(other -> one < other)
            .flatMap(other -> offer(groups, inside, states, one, other).stream()))
        .toList());
    for (Join best = queue.poll(); best != null; best = queue.poll()) {
      int one = best.one;
      int other = best.other;
      if (states[one] == best.stateOfOne && states[other] == best.stateOfOther) {
        groups.get(one).addAll(groups.get(other));
        groups.get(one).sort(null);
        groups.get(other).clear();
        states[one]++;
        states[other]++;
        inside[one] = similarity.inside(groups.get(one));
        near.get(one).addAll(near.get(other));
        near.get(one).forEach(neighbour -> near.get(neighbour).add(one));
        queue.addAll(near.get(one).parallelStream()
            .filter(neighbour -> neighbour != one && !groups.get(neighbour).isEmpty())
            .flatMap(neighbour ->
                offer(groups, inside, states, Math.min(one, neighbour), Math.max(one, neighbour))
                    .stream())
            .toList());
      }
    }
    return GroupSimilarity.inOrder(groups);
  }

  private static List<Set<Integer>> near(List<List<Integer>> groups, Pairs pairs) {
    int[] groupOf = GroupSimilarity.groupOf(groups);
    List<Set<Integer>> near = new ArrayList<>();
    groups.forEach(group -> near.add(new TreeSet<>()));
    pairs.each((oneProfile, otherProfile, alike) -> {
      int one = groupOf[oneProfile];
      int other = groupOf[otherProfile];
      boolean bothGroups = groups.get(one).size() > 1 && groups.get(other).size() > 1;
      if (one != other && bothGroups) {
        near.get(one).add(other);
        near.get(other).add(one);
      }
    });
    return near;
  }

  private Optional<Join> offer(
      List<List<Integer>> groups, double[] inside, int[] states, int one, int other) {
    double enough = Math.max(least, cohesion * Math.min(inside[one], inside[other]));
    double alike = similarity.between(groups.get(one), groups.get(other), enough);
    return alike >= enough
        ? Optional.of(new Join(alike, one, other, states[one], states[other]))
        : Optional.empty();
  }
}
