package org.nightdesk.enrichment.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Groups any number of profiles: pairs found through the index are joined into components, and each
 * component is grouped by average link.
 */
final class Linking {
  private static final double TIGHTER = .05;
  private static final int GROUP = 3;
  private static final double STANDS_OUT = 1.4;

  private final List<Profile> profiles;
  private final AverageLink.Similarity similarity;
  private final StorySettings settings;

  private record Pair(int one, int other, double alike) {}

  Linking(List<Profile> profiles, AverageLink.Similarity similarity, StorySettings settings) {
    this.profiles = profiles;
    this.similarity = similarity;
    this.settings = settings;
  }

  /**
   * Groups of profile numbers, each in rising order, by their first.
   *
   * @param least average similarity of two groups that become one
   * @param straggler average similarity at which a profile left alone joins a group of three or
   *     more, at most {@code least}
   */
  List<List<Integer>> group(double least, double straggler) {
    List<Pair> pairs = pairs(straggler);
    List<Pair> strong = pairs.stream().filter(pair -> pair.alike >= least).toList();
    List<Integer> all = new ArrayList<>();
    for (int i = 0; i < profiles.size(); i++) {
      all.add(i);
    }
    List<List<Integer>> groups = new ArrayList<>();
    for (List<Integer> component : components(all, strong, least)) {
      groups.addAll(AverageLink.group(component, similarity, least));
    }
    groups.sort(Comparator.comparing(group -> group.get(0)));
    return straggler < least ? withStragglers(groups, pairs, straggler) : groups;
  }

  private List<Pair> pairs(double least) {
    ProfileIndex index = new ProfileIndex(profiles, settings);
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < profiles.size(); i++) {
      for (int partner : index.partnersOf(i, least)) {
        double alike = similarity.of(Math.min(i, partner), Math.max(i, partner));
        if (alike >= least) {
          pairs.add(new Pair(i, partner, alike));
        }
      }
    }
    return pairs;
  }

  /** Lets each profile left alone join the group it is most like, where one stands out. */
  private List<List<Integer>> withStragglers(
      List<List<Integer>> groups, List<Pair> pairs, double least) {
    int[] groupOf = new int[profiles.size()];
    for (int g = 0; g < groups.size(); g++) {
      for (int member : groups.get(g)) {
        groupOf[member] = g;
      }
    }
    Map<Integer, TreeSet<Integer>> near = new TreeMap<>();
    for (Pair pair : pairs) {
      noteNear(near, groups, groupOf[pair.one], groupOf[pair.other]);
      noteNear(near, groups, groupOf[pair.other], groupOf[pair.one]);
    }
    List<List<Integer>> joined = new ArrayList<>();
    groups.forEach(group -> joined.add(new ArrayList<>(group)));
    near.forEach((alone, others) -> {
      int member = groups.get(alone).get(0);
      int best = -1;
      double bestAlike = 0;
      double secondAlike = 0;
      for (int other : others) {
        double alike = average(member, groups.get(other));
        if (alike > bestAlike) {
          secondAlike = bestAlike;
          bestAlike = alike;
          best = other;
        } else {
          secondAlike = Math.max(secondAlike, alike);
        }
      }
      if (bestAlike >= least && bestAlike >= STANDS_OUT * secondAlike) {
        joined.get(best).add(member);
        joined.get(alone).clear();
      }
    });
    joined.removeIf(List::isEmpty);
    joined.forEach(group -> group.sort(null));
    joined.sort(Comparator.comparing(group -> group.get(0)));
    return joined;
  }

  private static void noteNear(
      Map<Integer, TreeSet<Integer>> near, List<List<Integer>> groups, int alone, int other) {
    if (groups.get(alone).size() == 1 && groups.get(other).size() >= GROUP) {
      near.computeIfAbsent(alone, k -> new TreeSet<>()).add(other);
    }
  }

  private double average(int member, List<Integer> group) {
    return group.stream()
        .limit(settings.largestGroup())
        .mapToDouble(other -> similarity.of(Math.min(member, other), Math.max(member, other)))
        .average()
        .orElse(0);
  }

  /** Sets of members that pairs hold together; too large a set only by its stronger pairs. */
  private List<List<Integer>> components(List<Integer> members, List<Pair> pairs, double least) {
    int[] leader = new int[profiles.size()];
    Arrays.setAll(leader, i -> i);
    for (Pair pair : pairs) {
      int a = leader(leader, pair.one);
      int b = leader(leader, pair.other);
      leader[Math.max(a, b)] = Math.min(a, b);
    }
    Map<Integer, List<Integer>> sets = new TreeMap<>();
    for (int member : members) {
      sets.computeIfAbsent(leader(leader, member), k -> new ArrayList<>()).add(member);
    }
    List<List<Integer>> components = new ArrayList<>();
    List<Integer> tooMany = new ArrayList<>();
    for (List<Integer> set : sets.values()) {
      if (set.size() <= settings.largestGroup()) {
        components.add(set);
      } else if (least > 1) {
        cut(set, components);
      } else {
        tooMany.addAll(set);
      }
    }
    if (!tooMany.isEmpty()) {
      double tighter = least + TIGHTER;
      boolean[] again = new boolean[profiles.size()];
      tooMany.forEach(member -> again[member] = true);
      List<Pair> stronger = pairs.stream()
          .filter(pair -> pair.alike >= tighter && again[pair.one] && again[pair.other])
          .toList();
      components.addAll(components(tooMany, stronger, tighter));
    }
    return components;
  }

  private void cut(List<Integer> set, List<List<Integer>> components) {
    for (int from = 0; from < set.size(); from += settings.largestGroup()) {
      components.add(set.subList(from, Math.min(set.size(), from + settings.largestGroup())));
    }
  }

  private static int leader(int[] leader, int member) {
    int m = member;
    while (leader[m] != m) {
      leader[m] = leader[leader[m]];
      m = leader[m];
    }
    return m;
  }
}
