package org.nightdesk.batch.step;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntSupplier;
import org.springframework.batch.core.partition.Partitioner;
import org.springframework.batch.infrastructure.item.ExecutionContext;

/**
 * Cuts a list into ranges of about equal length, to be worked on side by side. The number of ranges
 * depends on nothing but the length, so a resumed night finds its ranges again on any machine.
 */
public final class EntryRanges implements Partitioner {
  static final String FROM = "from";
  static final String TO = "to";

  private static final int MOST_RANGES = 8;
  private static final int LEAST_IN_A_RANGE = 16;

  private final IntSupplier begin;
  private final IntSupplier end;

  /**
   * @param size length of the list, asked for when the step begins
   */
  public EntryRanges(IntSupplier size) {
    this(() -> 0, size);
  }

  /**
   * Cuts a part of a list.
   *
   * @param begin first position of the part, asked for when the step begins
   * @param end the position behind its last, likewise
   */
  public EntryRanges(IntSupplier begin, IntSupplier end) {
    this.begin = begin;
    this.end = end;
  }

  @Override
  public Map<String, ExecutionContext> partition(int gridSize) {
    int from = begin.getAsInt();
    int all = end.getAsInt() - from;
    int ranges = Math.clamp(all / LEAST_IN_A_RANGE, 1, MOST_RANGES);
    Map<String, ExecutionContext> contexts = new LinkedHashMap<>();
    for (int i = 0; i < ranges; i++) {
      ExecutionContext context = new ExecutionContext();
      context.putInt(FROM, from + (int) ((long) all * i / ranges));
      context.putInt(TO, from + (int) ((long) all * (i + 1) / ranges));
      contexts.put("range" + i, context);
    }
    return contexts;
  }
}
