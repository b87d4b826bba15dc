package org.nightdesk.corpus.reading;

import java.util.NoSuchElementException;
import java.util.Optional;
import org.nightdesk.corpus.ReadOutcome;

/** Outcomes made one at a time, when they are asked for. */
abstract class Outcomes implements ReadOutcomes {
  private Optional<ReadOutcome> ready = Optional.empty();
  private boolean ended;
  private long given;

  /** The next outcome; empty at the end, after which it is not asked again. */
  abstract Optional<ReadOutcome> advance();

  /** Lets go of what is open; may be called twice. */
  abstract void release();

  /** How many outcomes there were so far. */
  final long given() {
    return given;
  }

  @Override
  public final boolean hasNext() {
    if (ready.isEmpty() && !ended) {
      ready = advance();
      if (ready.isEmpty()) {
        close();
      }
    }
    return ready.isPresent();
  }

  @Override
  public final ReadOutcome next() {
    if (!hasNext()) {
      throw new NoSuchElementException("all outcomes are read");
    }
    ReadOutcome outcome = ready.orElseThrow();
    ready = Optional.empty();
    given++;
    return outcome;
  }

  @Override
  public final void close() {
    ended = true;
    ready = Optional.empty();
    release();
  }
}
