package org.nightdesk.batch.night;

import java.util.Optional;

/** The heap was too small for the night: what to say then. */
public final class HeapShortage {
  private static final long MEGABYTE = 1 << 20;

  private HeapShortage() {}

  /** The line for people, where a lack of memory is what is behind a failure. */
  public static Optional<String> in(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof OutOfMemoryError) {
        return Optional.of(message(Runtime.getRuntime().maxMemory() / MEGABYTE));
      }
    }
    return Optional.empty();
  }

  /**
   * The line for people.
   *
   * @param heap in megabytes, as it was
   */
  private static String message(long heap) {
    return ("out of memory: a heap of %d MB is too small for this night; give it more, as in"
            + " NIGHTDESK_JAVA_OPTS=-Xmx%dm, and run again to resume")
        .formatted(heap, 2 * heap);
  }
}
