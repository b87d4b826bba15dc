package org.nightdesk.batch.command;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * What happens when the system asks the program to end while a night runs: the job is told to stop at
 * its next commit, and the process ends with 1 when it has, or after some seconds all the same. What was
 * committed stays; the next run resumes.
 */
final class Interruption implements AutoCloseable {
  /** Less than the five seconds a run may take to end. */
  private static final Duration PATIENCE = Duration.ofMillis(4000);

  private final CountDownLatch over = new CountDownLatch(1);
  private final Thread hook;
  private Runnable stop = () -> {};
  private boolean asked;

  /** From now on until it is closed, the end of the process waits for the night. */
  Interruption() {
    this.hook = new Thread(this::end, "interruption");
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /**
   * Says what stops the night from now on; where the end was asked for before, that is done at once.
   *
   * @param how asks it to stop; returns at once
   */
  synchronized void stops(Runnable how) {
    stop = how;
    if (asked) {
      how.run();
    }
  }

  private synchronized void ask() {
    asked = true;
    stop.run();
  }

  private void end() {
    try {
      ask();
      over.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      // The status of a process that a signal ends is not ours to choose otherwise.
      Runtime.getRuntime().halt(ExitStatus.FAILED.code());
    }
  }

  @Override
  public void close() {
    over.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      System.getLogger(Interruption.class.getName())
          .log(System.Logger.Level.DEBUG, "the process is ending; the hook knows", e);
    }
  }
}
