package org.nightdesk.corpus.reading;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.nightdesk.corpus.Article;
import org.nightdesk.corpus.ReadOutcome;
import org.nightdesk.corpus.ReadOutcome.Reason;
import org.nightdesk.corpus.ReadingLimits;
import org.nightdesk.corpus.format.ArticleFormat;
import org.nightdesk.corpus.format.Draft;
import org.nightdesk.corpus.format.RejectedException;
import org.nightdesk.corpus.index.IndexEntry;

/** A JSON Lines file, a line at a time. Blank lines count as lines and give nothing. */
final class JsonLinesOutcomes implements ReadOutcomes {
  private final Path file;
  private final IndexEntry entry;
  private final ReadingLimits limits;
  private final ArticleAssembly assembly;

  /** Line of the record each name was first used for. */
  private final Map<String, Long> names = new HashMap<>();

  private Optional<InputStream> in = Optional.empty();
  private Optional<ReadOutcome> ready = Optional.empty();
  private boolean ended;
  private boolean overlong;
  private long line;
  private long given;

  JsonLinesOutcomes(
      Path file, IndexEntry entry, ReadingLimits limits, ArticleAssembly assembly, long skip) {
    this.file = file;
    this.entry = entry;
    this.limits = limits;
    this.assembly = assembly;
    while (given < skip && hasNext()) {
      next();
    }
  }

  @Override
  public boolean hasNext() {
    if (ready.isEmpty() && !ended) {
      ready = advance();
    }
    return ready.isPresent();
  }

  @Override
  public ReadOutcome next() {
    if (!hasNext()) {
      throw new NoSuchElementException("all records of " + entry.relativePath() + " are read");
    }
    ReadOutcome outcome = ready.orElseThrow();
    ready = Optional.empty();
    given++;
    return outcome;
  }

  @Override
  public void close() {
    ended = true;
    ready = Optional.empty();
    try {
      if (in.isPresent()) {
        in.get().close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Optional<ReadOutcome> advance() {
    try {
      if (in.isEmpty()) {
        in = Optional.of(new BufferedInputStream(Files.newInputStream(file), 1 << 16));
      }
      while (true) {
        Optional<byte[]> bytes = nextLine(in.get());
        if (bytes.isEmpty()) {
          close();
          return given > 0
              ? Optional.empty()
              : Optional.of(
                  rejected(entry.asWritten(), Reason.EMPTY, "expected records but found none"));
        }
        if (overlong) {
          return Optional.of(rejected(
              Reason.TOO_LARGE,
              "expected at most %d bytes in a line but found more"
                  .formatted(limits.recordBytes())));
        }
        if (!isBlank(bytes.get())) {
          return Optional.of(read(bytes.get()));
        }
      }
    } catch (NoSuchFileException e) {
      ended = true;
      return Optional.of(
          rejected(entry.asWritten(), Reason.MISSING, "expected a file but there is none"));
    } catch (IOException e) {
      ended = true;
      return Optional.of(rejected(
          entry.asWritten(),
          Reason.UNREADABLE,
          "expected a readable file but found: " + e.getClass().getSimpleName()));
    }
  }

  private ReadOutcome read(byte[] bytes) {
    try {
      Draft draft = ArticleFormat.JSON_LINES.reader().read(bytes);
      Article article = assembly.assemble(entry, draft, bytes, line);
      Long first = names.putIfAbsent(article.from().record(), line);
      return first == null
          ? new ReadOutcome.Accepted(article)
          : rejected(
              Reason.LISTED_TWICE,
              "expected an id of its own but line %d has \"%s\" too"
                  .formatted(first, article.from().record()));
    } catch (RejectedException e) {
      return rejected(e.reason(), e.detail());
    }
  }

  private ReadOutcome rejected(Reason reason, String detail) {
    return rejected(entry.asWritten() + ":" + line, reason, detail);
  }

  private ReadOutcome rejected(String written, Reason reason, String detail) {
    return new ReadOutcome.Rejected(entry.line(), written, reason, detail);
  }

  /** The next line without its end, cut at the limit; sets {@link #overlong}. */
  private Optional<byte[]> nextLine(InputStream input) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
    overlong = false;
    int b = input.read();
    if (b < 0) {
      return Optional.empty();
    }
    line++;
    while (b >= 0 && b != '\n') {
      if (bytes.size() < limits.recordBytes()) {
        bytes.write(b);
      } else if (b != '\r') {
        overlong = true;
      }
      b = input.read();
    }
    byte[] all = bytes.toByteArray();
    boolean carriage = all.length > 0 && all[all.length - 1] == '\r';
    return Optional.of(carriage ? java.util.Arrays.copyOf(all, all.length - 1) : all);
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
