package org.nightdesk.reporting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.Stream;

/** The first few of many in an order, however many come by. */
final class Best {
  private Best() {}

  /** At most {@code limit} elements, the smallest in {@code order} first. Closes the stream. */
  static <T> List<T> of(Stream<T> all, Comparator<? super T> order, int limit) {
    Comparator<? super T> worstFirst = order.reversed();
    var kept = new PriorityQueue<T>(worstFirst);
    try (all) {
      all.forEach(each -> {
        kept.add(each);
        if (kept.size() > limit) {
          kept.poll();
        }
      });
    }
    List<T> best = new ArrayList<>(kept);
    best.sort(order);
    return best;
  }
}
