package org.nightdesk.batch.store;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Reads a large table in pages of ids: a database keeps the whole result of a query, so none may be as large
 * as a night.
 */
public final class IdPages {
  /** Articles or stories whose rows are held at once. */
  private static final int PAGE = 250;

  /** Threads that read side by side, however many processors there are: each takes a connection. */
  private static final int MOST_THREADS = 4;

  /** Pages that wait to be taken, besides those that are being read. */
  private static final int AHEAD = 2;

  private final List<String> ids;

  /** @param ids all there are, in order */
  public IdPages(List<String> ids) {
    this.ids = ids;
  }

  /**
   * Goes through the pages.
   *
   * @param read is given the id a page begins after, and its last
   */
  void each(BiConsumer<String, String> read) {
    for (int from = 0; from < ids.size(); from += PAGE) {
      int to = Math.min(ids.size(), from + PAGE);
      read.accept(from == 0 ? "" : ids.get(from - 1), ids.get(to - 1));
    }
  }

  /**
   * Works on the pages side by side, each thread with a connection of its own, and takes the outcomes one
   * after the other, in the order of the pages. Such a connection sees what is committed: rows that the
   * transaction at hand has written are not to be read so.
   *
   * @param work is given the id a page begins after, and its last; must be safe for several threads
   * @param take is called by the caller's thread
   */
  public <R> void sideBySide(BiFunction<String, String, R> work, Consumer<R> take) {
    int threads = Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());
    Deque<Future<R>> ahead = new ArrayDeque<>();
    try (ExecutorService readers = Executors.newFixedThreadPool(threads, IdPages::reader)) {
      try {
        for (int from = 0; from < ids.size() || !ahead.isEmpty(); ) {
          while (from < ids.size() && ahead.size() < threads + AHEAD) {
            String after = from == 0 ? "" : ids.get(from - 1);
            from = Math.min(ids.size(), from + PAGE);
            String upTo = ids.get(from - 1);
            ahead.add(readers.submit(() -> work.apply(after, upTo)));
          }
          take.accept(outcome(ahead.remove(), "pages are read"));
        }
      } finally {
        ahead.forEach(page -> page.cancel(false)); // an interrupt would close the database's file
      }
    }
  }

  private static Thread reader(Runnable work) {
    Thread thread = new Thread(work, "pages");
    thread.setDaemon(true);
    return thread;
  }

  /**
   * What work beside came to; it fails as that failed.
   *
   * @param what is done, for messages
   */
  static <R> R outcome(Future<R> work, String what) {
    try {
      return work.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while " + what, e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      throw new IllegalStateException("failed while " + what, e.getCause());
    }
  }

  /**
   * The rows of all pages, one page held at a time.
   *
   * @param read gives the rows of ids after the first and up to the second
   */
  <R> Stream<R> rows(BiFunction<String, String, List<R>> read) {
    Iterator<List<R>> pages = new Iterator<>() {
      private int next;

      @Override
      public boolean hasNext() {
        return next < ids.size();
      }

      @Override
      public List<R> next() {
        if (!hasNext()) {
          throw new NoSuchElementException("all pages are read");
        }
        String after = next == 0 ? "" : ids.get(next - 1);
        next = Math.min(ids.size(), next + PAGE);
        return read.apply(after, ids.get(next - 1));
      }
    };
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(pages, Spliterator.ORDERED), false)
        .flatMap(List::stream);
  }
}
