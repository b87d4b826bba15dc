package org.nightdesk.enrichment.story;

import java.util.ArrayList;
import java.util.List;

/**
 * How alike the members of groups are on average, less where two groups contrast. Of large groups a
 * fixed sample is looked at.
 */
final class GroupSimilarity {
  private static final int SAMPLE = 40;

  private final Similarity similarity;
  private final Contrast contrast;

  GroupSimilarity(Similarity similarity) {
    this(similarity, Contrast.NONE);
  }

  GroupSimilarity(Similarity similarity, Contrast contrast) {
    this.contrast = contrast;
    this.similarity = similarity;
  }

  /** Average similarity of a member of one group and a member of the other, less contrast. */
  double between(List<Integer> one, List<Integer> other) {
    return between(one, other, 0);
  }

  /**
   * The same, where only what is enough matters: of two groups that are not so much alike contrast is not
   * asked, for it makes them no more alike.
   */
  double between(List<Integer> one, List<Integer> other, double enough) {
    List<Integer> ofOne = sample(one);
    List<Integer> ofOther = sample(other);
    double sum = 0;
    Similarity.Row row = similarity.row();
    for (int a : ofOne) {
      row.from(a);
      for (int b : ofOther) {
        sum += row.to(b);
      }
    }
    double average = sum / ((double) ofOne.size() * ofOther.size());
    return average < enough
        ? average
        : share(ofOne, ofOther) * sum / ((double) ofOne.size() * ofOther.size());
  }

  private double share(List<Integer> one, List<Integer> other) {
    return one.size() == 1 || other.size() == 1
        ? 1
        : contrast.share(
            contrast.between(one, other), contrast.inside(one), contrast.inside(other));
  }

  /** Average similarity of two members; 1 in a group of one. */
  double inside(List<Integer> group) {
    List<Integer> members = sample(group);
    double sum = 0;
    Similarity.Row row = similarity.row();
    for (int i = 1; i < members.size(); i++) {
      row.from(members.get(i));
      for (int j = 0; j < i; j++) {
        sum += row.to(members.get(j));
      }
    }
    int size = members.size();
    return size == 1 ? 1 : sum / (size * (size - 1) / 2.0);
  }

  private static List<Integer> sample(List<Integer> group) {
    if (group.size() <= SAMPLE) {
      return group;
    }
    List<Integer> sample = new ArrayList<>(SAMPLE);
    for (int i = 0; i < SAMPLE; i++) {
      sample.add(group.get((int) ((long) i * group.size() / SAMPLE)));
    }
    return sample;
  }

  /** For each profile the number of its group. */
  static int[] groupOf(List<List<Integer>> groups) {
    int[] groupOf = new int[groups.stream().mapToInt(List::size).sum()];
    for (int g = 0; g < groups.size(); g++) {
      for (int member : groups.get(g)) {
        groupOf[member] = g;
      }
    }
    return groupOf;
  }

  /** The groups that are not empty, each in rising order, by their first. */
  static List<List<Integer>> inOrder(List<List<Integer>> groups) {
    List<List<Integer>> ordered = new ArrayList<>();
    for (List<Integer> group : groups) {
      if (!group.isEmpty()) {
        List<Integer> sorted = new ArrayList<>(group);
        sorted.sort(null);
        ordered.add(sorted);
      }
    }
    ordered.sort(Linking.BY_FIRST);
    return ordered;
  }
}
