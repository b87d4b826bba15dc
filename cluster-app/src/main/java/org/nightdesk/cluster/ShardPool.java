package org.nightdesk.cluster;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The shards an executor keeps for the night it works on; those of another night are closed. */
final class ShardPool {
  private static final Deque<Shard> FREE = new ArrayDeque<>();
  private static NightOrder of =
      new NightOrder("", "", "", List.of(), false, "", "", List.of(), "", "", "");

  private ShardPool() {}

  /** An empty shard of the night; the caller closes what holds it. */
  static Lease take(NightOrder order) {
    Shard free;
    synchronized (FREE) {
      if (!order.equals(of)) {
        FREE.forEach(Shard::close);
        FREE.clear();
        of = order;
      }
      free = FREE.poll();
    }
    return new Lease(order, free == null ? Shard.open(order) : free);
  }

  /** Holds a shard while it is worked with. One whose work went wrong is not used again. */
  static final class Lease implements AutoCloseable {
    private final NightOrder order;
    private final Shard shard;
    private boolean done;

    private Lease(NightOrder order, Shard shard) {
      this.order = order;
      this.shard = shard;
    }

    Shard shard() {
      return shard;
    }

    /** All went well. */
    void done() {
      shard.clear();
      done = true;
    }

    @Override
    public void close() {
      synchronized (FREE) {
        if (done && order.equals(of)) {
          FREE.push(shard);
          return;
        }
      }
      shard.close();
    }
  }

  /** Closes all that are free. */
  static void close() {
    synchronized (FREE) {
      FREE.forEach(Shard::close);
      FREE.clear();
    }
  }
}
