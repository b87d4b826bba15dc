package org.nightdesk.cluster;

import java.util.stream.Stream;
import org.nightdesk.reporting.row.NightExtracts;
import org.nightdesk.reporting.row.TextRow;

/** What a part of a night is to work on, set before a step of it runs. */
final class ShardInputs implements NightExtracts {
  private final NightExtracts ownTables;
  private NightExtracts extracts;
  private int from;
  private int to = Integer.MAX_VALUE;

  ShardInputs(NightExtracts ownTables) {
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
    extracts = joined;
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
  public <R extends Record> Stream<R> rows(Class<R> rowClass) {
    return extracts.rows(rowClass);
  }

  @Override
  public Stream<TextRow> texts() {
    return extracts.texts();
  }
}
