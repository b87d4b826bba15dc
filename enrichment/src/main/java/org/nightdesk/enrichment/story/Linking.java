package org.nightdesk.enrichment.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Groups any number of profiles: pairs found through the index are joined into components, and each
 * component is grouped by average link.
 */
final class Linking {
  static final Comparator<List<Integer>> BY_FIRST = Comparator.comparing(group -> group.get(0));
  private static final double TIGHTER = .05;

  private final List<Profile> profiles;
  private final Similarity similarity;
  private final Contrast contrast;
  private final StorySettings settings;

  Linking(
      List<Profile> profiles, Similarity similarity, Contrast contrast, StorySettings settings) {
    this.contrast = contrast;
    this.profiles = profiles;
    this.similarity = similarity;
    this.settings = settings;
  }

  /**
   * Groups of profile numbers, each in rising order, by their first.
   *
   * @param least average similarity of two groups that become one
   */
  List<List<Integer>> group(double least) {
    return group(Pairs.of(profiles, similarity, least, settings), least);
  }

  /** The same, with pairs that were found before; weaker ones do no harm. */
  List<List<Integer>> group(Pairs pairs, double least) {
    List<Integer> all = new ArrayList<>();
    for (int i = 0; i < profiles.size(); i++) {
      all.add(i);
    }
    return components(all, pairs, least).parallelStream()
        .flatMap(component -> AverageLink.group(component, similarity, contrast, least).stream())
        .sorted(BY_FIRST)
        .toList();
  }

  /** Sets of members that pairs hold together; too large a set only by its stronger pairs. */
  private List<List<Integer>> components(List<Integer> members, Pairs pairs, double least) {
    boolean[] isMember = new boolean[profiles.size()];
    members.forEach(member -> isMember[member] = true);
    int[] leader = new int[profiles.size()];
    Arrays.setAll(leader, i -> i);
    pairs.each((one, other, alike) -> {
      if (alike >= least && isMember[one] && isMember[other]) {
        int a = leader(leader, one);
        int b = leader(leader, other);
        leader[Math.max(a, b)] = Math.min(a, b);
      }
    });
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
      components.addAll(components(tooMany, pairs, least + TIGHTER));
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
