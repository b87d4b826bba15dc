package org.nightdesk.enrichment.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.nightdesk.enrichment.story.Contrast.Agreement;

/**
 * Joins things into groups whose members are alike on average: the two most alike groups first,
 * until no two reach the threshold; groups that contrast are taken to be less alike. Quadratic in
 * time and memory; ties go to the smaller numbers.
 */
final class AverageLink {
  private AverageLink() {}

  /** Groups of the members, each in the order given, the groups by their first member. */
  static List<List<Integer>> group(
      List<Integer> members, Similarity similarity, Contrast contrast, double least) {
    int size = members.size();
    if (size == 1) {
      return List.of(members);
    }
    float[][] alike = new float[size][size];
    float[][] agreed = new float[size][size];
    float[][] weight = new float[size][size];
    Similarity.Row row = similarity.row();
    for (int i = 0; i < size; i++) {
      int other = members.get(i);
      row.from(other);
      for (int j = 0; j < i; j++) {
        int one = members.get(j);
        alike[j][i] = alike[i][j] = (float) row.to(one);
        agreed[j][i] = agreed[i][j] = contrast.agreement(one, other);
        weight[j][i] = weight[i][j] = contrast.weight(one, other);
      }
    }
    return new Merging(alike, agreed, weight, contrast, least)
        .run().stream().map(group -> group.stream().map(members::get).toList()).toList();
  }

  /** Follows nearest neighbours until two are each other's; average link allows merging those. */
  private static final class Merging {
    private final float[][] alike;
    private final float[][] agreed;
    private final float[][] weight;
    private final Agreement[] inside;
    private final Contrast contrast;
    private final double least;
    private final int[] sizes;
    private final List<List<Integer>> groups = new ArrayList<>();
    private final boolean[] done;

    Merging(float[][] alike, float[][] agreed, float[][] weight, Contrast contrast, double least) {
      this.alike = alike;
      this.agreed = agreed;
      this.weight = weight;
      this.contrast = contrast;
      inside = new Agreement[alike.length];
      Arrays.fill(inside, Agreement.OF_NONE);
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
          if (next < 0 || alike(current, next) < least) {
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
      double most = 0;
      for (int i = 0; i < alike.length; i++) {
        if (i != group && isOpen(i) && (nearest < 0 || alike[group][i] > most)) {
          double ofThis = alike(group, i);
          if (nearest < 0 || ofThis > most) {
            nearest = i;
            most = ofThis;
          }
        }
      }
      return nearest;
    }

    /** Average similarity, less where the groups contrast. */
    private double alike(int one, int other) {
      boolean several = sizes[one] > 1 && sizes[other] > 1;
      return several
          ? alike[one][other] * contrast.share(agreement(one, other), inside[one], inside[other])
          : alike[one][other];
    }

    private Agreement agreement(int one, int other) {
      return new Agreement(agreed[one][other], weight[one][other]);
    }

    private void merge(int one, int other) {
      inside[one] = inside[one].plus(inside[other]).plus(agreement(one, other));
      for (int i = 0; i < alike.length; i++) {
        if (i != one && i != other) {
          alike[one][i] = (sizes[one] * alike[one][i] + sizes[other] * alike[other][i])
              / (sizes[one] + sizes[other]);
          alike[i][one] = alike[one][i];
          agreed[i][one] = agreed[one][i] += agreed[other][i];
          weight[i][one] = weight[one][i] += weight[other][i];
        }
      }
      sizes[one] += sizes[other];
      sizes[other] = 0;
      groups.get(one).addAll(groups.get(other));
      groups.get(other).clear();
    }
  }
}
