package org.nightdesk.enrichment.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Lets each profile left alone join the group it is most like, where one stands out. */
final class Stragglers {
  private static final int GROUP = 2;
  private static final double STANDS_OUT = 1.25;

  private final GroupSimilarity similarity;
  private final double least;

  /**
   * @param least average similarity at which a profile left alone joins a group of two or more
   */
  Stragglers(GroupSimilarity similarity, double least) {
    this.similarity = similarity;
    this.least = least;
  }

  /** The groups after joining, each in rising order, by their first. */
  List<List<Integer>> join(List<List<Integer>> groups, Pairs pairs) {
    int[] groupOf = GroupSimilarity.groupOf(groups);
    Map<Integer, TreeSet<Integer>> near = new TreeMap<>();
    pairs.each((one, other, alike) -> {
      noteNear(near, groups, groupOf[one], groupOf[other]);
      noteNear(near, groups, groupOf[other], groupOf[one]);
    });
    List<List<Integer>> joined = new ArrayList<>();
    groups.forEach(group -> joined.add(new ArrayList<>(group)));
    List<Integer> joining = List.copyOf(near.keySet());
    List<Integer> best = joining.parallelStream()
        .map(alone -> standingOut(groups, alone, near.getOrDefault(alone, new TreeSet<>())))
        .toList();
    for (int i = 0; i < joining.size(); i++) {
      if (best.get(i) >= 0) {
        joined.get(best.get(i)).addAll(groups.get(joining.get(i)));
        joined.get(joining.get(i)).clear();
      }
    }
    return GroupSimilarity.inOrder(joined);
  }

  private static void noteNear(
      Map<Integer, TreeSet<Integer>> near, List<List<Integer>> groups, int alone, int other) {
    if (groups.get(alone).size() == 1 && groups.get(other).size() >= GROUP) {
      near.computeIfAbsent(alone, k -> new TreeSet<>()).add(other);
    }
  }

  private int standingOut(List<List<Integer>> groups, int alone, TreeSet<Integer> others) {
    int best = -1;
    double bestAlike = 0;
    double secondAlike = 0;
    for (int other : others) {
      double alike = similarity.between(groups.get(alone), groups.get(other));
      if (alike > bestAlike) {
        secondAlike = bestAlike;
        bestAlike = alike;
        best = other;
      } else {
        secondAlike = Math.max(secondAlike, alike);
      }
    }
    return bestAlike >= least && bestAlike >= STANDS_OUT * secondAlike ? best : -1;
  }
}
