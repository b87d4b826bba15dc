package org.nightdesk.batch.store;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Reads a large table in pages of ids: a database keeps the whole result of a query, so none may be as large
 * as a night.
 */
final class IdPages {
  /** Articles or stories whose rows are held at once. */
  private static final int PAGE = 250;

  private final List<String> ids;

  /** @param ids all there are, in order */
  IdPages(List<String> ids) {
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
