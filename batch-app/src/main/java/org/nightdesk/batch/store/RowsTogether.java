package org.nightdesk.batch.store;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.nightdesk.reporting.row.Extract;

/**
 * The rows of some tables that are made of the same reading, which takes longest: it is done once for all of
 * them, and the rows of those not asked for yet are laid aside. A table asked for once more is read once more.
 * Safe for several threads: who asks while another reads waits.
 */
final class RowsTogether {
  /** Rows of a table held at once: less than of one that is sorted alone. */
  private static final int HELD = RowSorter.HELD / 3;

  private final Path folder;
  private final List<Class<? extends Record>> tables;
  private final Reading reading;
  private final Supplier<List<String>> ids;
  private Sorted left = new Sorted(Map.of());

  /** Makes rows of one page of ids. */
  interface Reading {
    /** @param after the id the page begins after, and its last */
    void page(String after, String upTo, Sorted rows);
  }

  /** The rows of several tables, each in its order. */
  static final class Sorted {
    private final Map<Class<? extends Record>, RowSorter<?>> sorters;

    private Sorted(Map<Class<? extends Record>, RowSorter<?>> sorters) {
      this.sorters = new HashMap<>(sorters);
    }

    /** Takes one more row of a table. */
    <R extends Record> void add(Class<R> table, R row) {
      sorter(sorters.get(table), table).orElseThrow().add(row);
    }

    private <R extends Record> Optional<RowSorter<R>> taken(Class<R> table) {
      return sorter(sorters.remove(table), table);
    }

    @SuppressWarnings("unchecked") // put there by the class of its rows
    private static <R extends Record> Optional<RowSorter<R>> sorter(
        RowSorter<?> sorter, Class<R> table) {
      return Optional.ofNullable((RowSorter<R>) sorter);
    }
  }

  /**
   * @param folder where rows are laid aside
   * @param ids all there are, in order; asked for when the reading begins
   */
  RowsTogether(
      Path folder,
      Supplier<List<String>> ids,
      Reading reading,
      List<Class<? extends Record>> tables) {
    this.folder = folder;
    this.ids = ids;
    this.reading = reading;
    this.tables = List.copyOf(tables);
  }

  /** The rows of one of the tables, in its order; closing the stream removes what was laid aside. */
  synchronized <R extends Record> Stream<R> of(Class<R> table) {
    Optional<RowSorter<R>> ready = left.taken(table);
    if (ready.isEmpty()) {
      Map<Class<? extends Record>, RowSorter<?>> sorters = new HashMap<>();
      tables.forEach(each -> sorters.put(each, sorter(each)));
      Sorted rows = new Sorted(sorters);
      new IdPages(ids.get()).each((after, upTo) -> reading.page(after, upTo, rows));
      left = rows;
      ready = rows.taken(table);
    }
    return ready.orElseThrow().sorted();
  }

  private <R extends Record> RowSorter<R> sorter(Class<R> table) {
    return new RowSorter<>(table, Extract.of(table).order(), folder, HELD);
  }
}
