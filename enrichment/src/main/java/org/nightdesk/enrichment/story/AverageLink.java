package org.nightdesk.enrichment.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Joins things into groups whose members are alike on average: the two most alike groups first,
 * until no two reach the threshold. Quadratic in time and memory; ties go to the smaller numbers.
 */
final class AverageLink {
  private AverageLink() {}

  /** How alike two things are, 0 to 1; symmetrical. */
  interface Similarity {
    double of(int one, int other);
  }

  /** Groups of the members, each in the order given, the groups by their first member. */
  static List<List<Integer>> group(List<Integer> members, Similarity similarity, double least) {
    int size = members.size();
    if (size == 1) {
      return List.of(members);
    }
    float[][] alike = new float[size][size];
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < i; j++) {
        alike[i][j] = (float) similarity.of(members.get(j), members.get(i));
        alike[j][i] = alike[i][j];
      }
    }
    return new Merging(alike, least)
        .run().stream().map(group -> group.stream().map(members::get).toList()).toList();
  }

  /** Follows nearest neighbours until two are each other's; average link allows merging those. */
  private static final class Merging {
    private final float[][] alike;
    private final double least;
    private final int[] sizes;
    private final List<List<Integer>> groups = new ArrayList<>();
    private final boolean[] done;

    Merging(float[][] alike, double least) {
      this.alike = alike;
      this.least = least;
      sizes = new int[alike.length];
      Arrays.fill(sizes, 1);
      done = new boolean[alike.length];
      for (int i = 0; i < alike.length; i++) {
        groups.add(new ArrayList<>(List.of(i)));
      }
    }

    List<List<Integer>> run() {
      for (int start = 0; start < alike.length; start++) {
        int current = start;
        while (isOpen(current)) {
          int next = nearest(current);
          if (next < 0 || alike[current][next] < least) {
            done[current] = true;
            current = start;
          } else if (nearest(next) == current) {
            merge(Math.min(current, next), Math.max(current, next));
            current = start;
          } else {
            current = next;
          }
        }
      }
      groups.removeIf(List::isEmpty);
      groups.forEach(group -> group.sort(null));
      return groups;
    }

    private boolean isOpen(int group) {
      return !done[group] && sizes[group] > 0;
    }

    private int nearest(int group) {
      int nearest = -1;
      for (int i = 0; i < alike.length; i++) {
        boolean nearer =
            i != group && isOpen(i) && (nearest < 0 || alike[group][i] > alike[group][nearest]);
        if (nearer) {
          nearest = i;
        }
      }
      return nearest;
    }

    private void merge(int one, int other) {
      for (int i = 0; i < alike.length; i++) {
        if (i != one && i != other) {
          alike[one][i] = (sizes[one] * alike[one][i] + sizes[other] * alike[other][i])
              / (sizes[one] + sizes[other]);
          alike[i][one] = alike[one][i];
        }
      }
      sizes[one] += sizes[other];
      sizes[other] = 0;
      groups.get(one).addAll(groups.get(other));
      groups.get(other).clear();
    }
  }
}
