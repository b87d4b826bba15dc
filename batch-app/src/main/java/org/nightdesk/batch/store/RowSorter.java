package org.nightdesk.batch.store;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Sorts more rows than are to be held at once: full runs are sorted and laid aside in files, which are
 * merged in the end. Rows alike in the order keep the order they came in. Not for several threads.
 */
final class RowSorter<R extends Record> {
  /** Rows held at once, of some hundred bytes each. */
  static final int HELD = 30_000;

  private static final int BUFFER_BYTES = 1 << 16;

  private final RowBytes<R> bytes;
  private final Comparator<? super R> order;
  private final Path folder;
  private final int held;
  private final List<Path> runs = new ArrayList<>();
  private List<R> rows = new ArrayList<>();

  /** @param folder where runs are laid aside */
  RowSorter(Class<R> rowClass, Comparator<? super R> order, Path folder) {
    this(rowClass, order, folder, HELD);
  }

  RowSorter(Class<R> rowClass, Comparator<? super R> order, Path folder, int held) {
    this.bytes = RowBytes.of(rowClass);
    this.order = order;
    this.folder = folder;
    this.held = held;
  }

  /** Removes what a killed run left behind. */
  static void clear(Path folder) {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, "run*.rows")) {
      for (Path run : left) {
        Files.delete(run);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot clear " + folder, e);
    }
  }

  void add(R row) {
    if (rows.size() == held) {
      layAside();
    }
    rows.add(row);
  }

  private void layAside() {
    rows.sort(order);
    try {
      Files.createDirectories(folder);
      Path run = Files.createTempFile(folder, "run", ".rows");
      runs.add(run);
      try (var out = new DataOutputStream(
          new BufferedOutputStream(Files.newOutputStream(run), BUFFER_BYTES))) {
        out.writeInt(rows.size());
        for (R row : rows) {
          bytes.write(row, out);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot lay rows aside in " + folder, e);
    }
    rows = new ArrayList<>();
  }

  /** All rows in order, once; closing the stream removes the files. */
  Stream<R> sorted() {
    rows.sort(order);
    if (runs.isEmpty()) {
      return rows.stream();
    }
    Merge merge = new Merge();
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(merge, Spliterator.ORDERED), false)
        .onClose(merge::close);
  }

  /** One run and the row of it that comes next. */
  private final class Run {
    private final int number;
    private final DataInputStream in;
    private int left;
    private R next;

    Run(int number, Path file) throws IOException {
      this.number = number;
      this.in = new DataInputStream(new BufferedInputStream(
          Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE), BUFFER_BYTES));
      this.left = in.readInt() - 1;
      this.next = bytes.read(in);
    }

    /** Whether there is another row. */
    boolean advance() throws IOException {
      if (left == 0) {
        in.close();
        return false;
      }
      left--;
      next = bytes.read(in);
      return true;
    }
  }

  private final class Merge implements Iterator<R> {
    private final List<Run> open = new ArrayList<>();
    private final PriorityQueue<Run> queue = new PriorityQueue<>(
        Comparator.comparing((Run run) -> run.next, order).thenComparingInt(run -> run.number));
    private int held;

    Merge() {
      try {
        for (Path run : runs) {
          open.add(new Run(open.size(), run));
        }
        queue.addAll(open);
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read rows laid aside in " + folder, e);
      }
    }

    @Override
    public boolean hasNext() {
      return !queue.isEmpty() || held < rows.size();
    }

    @Override
    public R next() {
      Run first = queue.peek();
      boolean fromHeld =
          held < rows.size() && (first == null || order.compare(rows.get(held), first.next) < 0);
      if (fromHeld) {
        return rows.get(held++);
      }
      if (first == null) {
        throw new NoSuchElementException("all rows are read");
      }
      queue.remove();
      R row = first.next;
      try {
        if (first.advance()) {
          queue.add(first);
        }
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read rows laid aside in " + folder, e);
      }
      return row;
    }

    void close() {
      for (Run run : open) {
        try {
          run.in.close();
        } catch (IOException e) {
          throw new UncheckedIOException("cannot remove rows laid aside in " + folder, e);
        }
      }
    }
  }
}
