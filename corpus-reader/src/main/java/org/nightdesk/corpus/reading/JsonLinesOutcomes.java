package org.nightdesk.corpus.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import org.nightdesk.corpus.ReadOutcome;
import org.nightdesk.corpus.ReadOutcome.Reason;
import org.nightdesk.corpus.ReadingLimits;
import org.nightdesk.corpus.format.ArticleFormat;
import org.nightdesk.corpus.format.Draft;
import org.nightdesk.corpus.format.RejectedException;

/** A JSON Lines file, some lines at a time. Blank lines count as lines and give nothing. */
final class JsonLinesOutcomes extends Outcomes {
  /** Lines held at once, fewer where they are long. */
  private static final int LINES_AHEAD = 64;

  private static final long BYTES_AHEAD = 1_000_000;

  private final Content content;
  private final ReadingLimits limits;
  private final ArticleAssembly assembly;

  /** Line of the record each name was first used for. */
  private final Map<String, Long> names = new HashMap<>();

  private final Queue<ReadOutcome> next = new ArrayDeque<>();
  private Optional<LineBytes> in = Optional.empty();
  private boolean ended;
  private boolean failed;
  private long line;

  /** A line that is not blank, by its 1-based number. */
  private record Line(byte[] bytes, long number, boolean overlong) {}

  private record Read(long line, ReadOutcome outcome) {}

  JsonLinesOutcomes(Content content, ReadingLimits limits, ArticleAssembly assembly) {
    this.content = content;
    this.limits = limits;
    this.assembly = assembly;
  }

  @Override
  Optional<ReadOutcome> advance() {
    if (next.isEmpty() && !ended) {
      readAhead();
    }
    ReadOutcome outcome = next.poll();
    return outcome != null || given() > 0 || failed
        ? Optional.ofNullable(outcome)
        : Optional.of(content.rejected(Reason.EMPTY, "expected records but found none"));
  }

  /** Some lines are read side by side; their names are looked at one after the other. */
  private void readAhead() {
    List<Line> lines = new ArrayList<>();
    Optional<ReadOutcome> failure = Optional.empty();
    try {
      if (in.isEmpty()) {
        in = Optional.of(new LineBytes(content.open(), limits.recordBytes()));
      }
      long bytes = 0;
      while (!ended && lines.size() < LINES_AHEAD && bytes < BYTES_AHEAD) {
        Optional<byte[]> read = in.get().next();
        ended = read.isEmpty();
        line += ended ? 0 : 1;
        if (!ended && (in.get().isOverlong() || !isBlank(read.get()))) {
          lines.add(new Line(read.get(), line, in.get().isOverlong()));
          bytes += read.get().length;
        }
      }
    } catch (IOException e) {
      ended = true;
      failed = true;
      failure = Optional.of(content.rejected(e));
    }
    for (Read read : lines.parallelStream().map(this::read).toList()) {
      next.add(named(read));
    }
    failure.ifPresent(next::add);
  }

  private Read read(Line each) {
    if (each.overlong) {
      return new Read(
          each.number,
          content.rejected(
              each.number,
              Reason.TOO_LARGE,
              "expected at most %s bytes in a line but found more"
                  .formatted(limits.recordBytes())));
    }
    try {
      Draft draft = ArticleFormat.JSON_LINES.reader().read(each.bytes);
      return new Read(
          each.number,
          new ReadOutcome.Accepted(
              assembly.assemble(content.entry(), draft, each.bytes, each.number)));
    } catch (RejectedException e) {
      return new Read(each.number, content.rejected(each.number, e.reason(), e.detail()));
    }
  }

  /** A record whose name an earlier one has is refused. */
  private ReadOutcome named(Read read) {
    return switch (read.outcome) {
      case ReadOutcome.Rejected rejected -> rejected;
      case ReadOutcome.Accepted accepted -> {
        String name = accepted.article().from().record();
        Long first = names.putIfAbsent(name, read.line);
        yield first == null
            ? accepted
            : content.rejected(
                read.line,
                Reason.LISTED_TWICE,
                "expected an id of its own but line %s has \"%s\" too".formatted(first, name));
      }
    };
  }

  @Override
  void release() {
    ended = true;
    try {
      if (in.isPresent()) {
        in.get().close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean isBlank(byte[] bytes) {
    int from = line == 1 && bytes.length >= 3 && (bytes[0] & 0xFF) == 0xEF ? 3 : 0;
    for (int i = from; i < bytes.length; i++) {
      if (bytes[i] != ' ' && bytes[i] != '\t') {
        return false;
      }
    }
    return true;
  }
}
