package org.nightdesk.batch.night;

import java.io.IOException;
import java.util.Optional;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** What is behind a failure that a program can do nothing about and its operator can. */
public final class FailureReason {
  private static final long MEGABYTE = 1 << 20;

  private FailureReason() {}

  /** The line for people: what is missing and what to do; empty for failures of other kinds. */
  public static Optional<String> in(Throwable failure) {
    boolean inState = false;
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof OutOfMemoryError) {
        return Optional.of(heap(Runtime.getRuntime().maxMemory() / MEGABYTE));
      }
      inState |= cause instanceof DataAccessException || cause instanceof TransactionException;
      if (inState && cause instanceof IOException) {
        return Optional.of("the state cannot be written: %s; mend that, then run again to resume"
            .formatted(cause.getMessage()));
      }
    }
    return Optional.empty();
  }

  /**
   * The line for people.
   *
   * @param heap in megabytes, as it was
   */
  private static String heap(long heap) {
    return ("out of memory: a heap of %s MB is too small for this night; give it more, as in"
            + " NIGHTDESK_JAVA_OPTS=-Xmx%sm, and run again to resume")
        .formatted(heap, 2 * heap);
  }
}
