package org.nightdesk.cluster;

import java.util.function.Supplier;
import org.nightdesk.reporting.row.NightExtracts;

/** What a part of a night is to work on, set before a step of it runs. */
final class ShardInputs implements Supplier<NightExtracts> {
  private final Supplier<NightExtracts> ownTables;
  private Supplier<NightExtracts> extracts;
  private int from;
  private int to = Integer.MAX_VALUE;

  ShardInputs(Supplier<NightExtracts> ownTables) {
    this.ownTables = ownTables;
    this.extracts = ownTables;
  }

  /** The entries of the index to read: from this position to the one before {@code end}. */
  void entries(int begin, int end) {
    from = begin;
    to = end;
  }

  /** Writes reports out of these rows and not out of the part's own tables. */
  void extracts(NightExtracts joined) {
    extracts = () -> joined;
  }

  /** As at the beginning. */
  void reset() {
    extracts = ownTables;
    entries(0, Integer.MAX_VALUE);
  }

  int from() {
    return from;
  }

  int to() {
    return to;
  }

  @Override
  public NightExtracts get() {
    return extracts.get();
  }
}
