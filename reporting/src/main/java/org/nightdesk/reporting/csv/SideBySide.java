package org.nightdesk.reporting.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Does work on all processors, a piece at a time each. Pieces are of very different size, so none is given out
 * before a thread is free for it.
 */
final class SideBySide {
  private SideBySide() {}

  /**
   * What all pieces came to, in their order; they are begun in that order too. Where one fails the others are
   * ended first.
   */
  static <T> List<T> all(List<Callable<T>> work) throws IOException {
    int threads = Math.max(1, Math.min(work.size(), Runtime.getRuntime().availableProcessors()));
    ExecutorService workers = Executors.newFixedThreadPool(threads, run -> {
      Thread thread = new Thread(run, "tables");
      thread.setDaemon(true);
      return thread;
    });
    try (workers) {
      List<Future<T>> begun = work.stream().map(workers::submit).toList();
      List<T> done = new ArrayList<>();
      try {
        for (Future<T> each : begun) {
          done.add(each.get());
        }
      } finally {
        // Not by an interruption, which closes the files of whoever is reading.
        begun.forEach(each -> each.cancel(false));
      }
      return done;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while the tables were written", e);
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case IOException broken -> throw broken;
        case UncheckedIOException broken -> throw broken.getCause();
        case RuntimeException broken -> throw broken;
        case Error broken -> throw broken;
        case null, default -> throw new IllegalStateException(e);
      }
    }
  }
}
