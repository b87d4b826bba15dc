package org.nightdesk.enrichment.memory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The longest run of equal items, in order but not side by side, that two lists have in common.
 *
 * <p>Where what is left after equal beginnings and ends is too large to be compared each with each,
 * an item is kept with the next equal one, which finds a run but not always the longest.
 */
final class CommonRun {
  private static final long COMPARED = 4_000_000;

  private CommonRun() {}

  /** Positions in both lists, ascending. */
  static List<int[]> of(List<String> one, List<String> other) {
    int head = 0;
    while (head < one.size() && head < other.size() && one.get(head).equals(other.get(head))) {
      head++;
    }
    int tail = 0;
    while (tail < one.size() - head
        && tail < other.size() - head
        && one.get(one.size() - 1 - tail).equals(other.get(other.size() - 1 - tail))) {
      tail++;
    }
    List<int[]> run = new ArrayList<>();
    for (int i = 0; i < head; i++) {
      run.add(new int[] {i, i});
    }
    List<String> middle = one.subList(head, one.size() - tail);
    List<String> otherMiddle = other.subList(head, other.size() - tail);
    boolean small = (long) middle.size() * otherMiddle.size() <= COMPARED;
    for (int[] pair : small ? longest(middle, otherMiddle) : next(middle, otherMiddle)) {
      run.add(new int[] {pair[0] + head, pair[1] + head});
    }
    for (int i = tail; i > 0; i--) {
      run.add(new int[] {one.size() - i, other.size() - i});
    }
    return run;
  }

  private static List<int[]> longest(List<String> one, List<String> other) {
    int[][] length = new int[one.size() + 1][other.size() + 1];
    for (int i = one.size() - 1; i >= 0; i--) {
      for (int k = other.size() - 1; k >= 0; k--) {
        length[i][k] = one.get(i).equals(other.get(k))
            ? length[i + 1][k + 1] + 1
            : Math.max(length[i + 1][k], length[i][k + 1]);
      }
    }
    List<int[]> run = new ArrayList<>();
    for (int i = 0, k = 0; i < one.size() && k < other.size(); ) {
      if (one.get(i).equals(other.get(k))) {
        run.add(new int[] {i++, k++});
      } else if (length[i + 1][k] >= length[i][k + 1]) {
        i++;
      } else {
        k++;
      }
    }
    return run;
  }

  private static List<int[]> next(List<String> one, List<String> other) {
    Map<String, List<Integer>> places = new HashMap<>();
    for (int k = 0; k < other.size(); k++) {
      places.computeIfAbsent(other.get(k), item -> new ArrayList<>()).add(k);
    }
    List<int[]> run = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < one.size(); i++) {
      int least = from;
      int at = places.getOrDefault(one.get(i), List.of()).stream()
          .filter(k -> k >= least)
          .findFirst()
          .orElse(-1);
      if (at >= 0) {
        run.add(new int[] {i, at});
        from = at + 1;
      }
    }
    return run;
  }
}
