package org.nightdesk.cluster;

import java.util.ArrayDeque;
import java.util.Deque;

/** The shards an executor keeps for the night it works on; those of another night are closed. */
final class ShardPool {
  private static final Deque<Shard> FREE = new ArrayDeque<>();
  private static NightOrder of =
      new NightOrder("", "", "", java.util.List.of(), false, "", java.util.List.of(), "", "");

  private ShardPool() {}

  /** An empty shard of the night. */
  static Shard take(NightOrder order) {
    Shard free;
    synchronized (FREE) {
      if (!order.equals(of)) {
        FREE.forEach(Shard::close);
        FREE.clear();
        of = order;
      }
      free = FREE.poll();
    }
    return free == null ? Shard.open(order) : free;
  }

  /** Gives a shard back that was worked with and is no longer needed. */
  static void giveBack(NightOrder order, Shard shard) {
    shard.clear();
    synchronized (FREE) {
      if (order.equals(of)) {
        FREE.push(shard);
        return;
      }
    }
    shard.close();
  }

  /** Closes all that are free. */
  static void close() {
    synchronized (FREE) {
      FREE.forEach(Shard::close);
      FREE.clear();
    }
  }
}
