package org.nightdesk.corpus.reading;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.nightdesk.corpus.Article;
import org.nightdesk.corpus.ReadOutcome;
import org.nightdesk.corpus.ReadOutcome.Reason;
import org.nightdesk.corpus.ReadingLimits;
import org.nightdesk.corpus.format.ArticleFormat;
import org.nightdesk.corpus.format.Draft;
import org.nightdesk.corpus.format.RejectedException;

/** A JSON Lines file, a line at a time. Blank lines count as lines and give nothing. */
final class JsonLinesOutcomes extends Outcomes {
  private final Content content;
  private final ReadingLimits limits;
  private final ArticleAssembly assembly;

  /** Line of the record each name was first used for. */
  private final Map<String, Long> names = new HashMap<>();

  private Optional<InputStream> in = Optional.empty();
  private boolean ended;
  private boolean overlong;
  private long line;

  JsonLinesOutcomes(Content content, ReadingLimits limits, ArticleAssembly assembly) {
    this.content = content;
    this.limits = limits;
    this.assembly = assembly;
  }

  @Override
  Optional<ReadOutcome> advance() {
    if (ended) {
      return Optional.empty();
    }
    try {
      if (in.isEmpty()) {
        in = Optional.of(new BufferedInputStream(content.open(), 1 << 16));
      }
      while (true) {
        Optional<byte[]> bytes = nextLine(in.get());
        if (bytes.isEmpty()) {
          return given() > 0
              ? Optional.empty()
              : Optional.of(content.rejected(Reason.EMPTY, "expected records but found none"));
        }
        if (overlong) {
          return Optional.of(content.rejected(
              line,
              Reason.TOO_LARGE,
              "expected at most %s bytes in a line but found more"
                  .formatted(limits.recordBytes())));
        }
        if (!isBlank(bytes.get())) {
          return Optional.of(read(bytes.get()));
        }
      }
    } catch (IOException e) {
      ended = true;
      return Optional.of(content.rejected(e));
    }
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

  private ReadOutcome read(byte[] bytes) {
    try {
      Draft draft = ArticleFormat.JSON_LINES.reader().read(bytes);
      Article article = assembly.assemble(content.entry(), draft, bytes, line);
      Long first = names.putIfAbsent(article.from().record(), line);
      return first == null
          ? new ReadOutcome.Accepted(article)
          : content.rejected(
              line,
              Reason.LISTED_TWICE,
              "expected an id of its own but line %s has \"%s\" too"
                  .formatted(first, article.from().record()));
    } catch (RejectedException e) {
      return content.rejected(line, e.reason(), e.detail());
    }
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
    return Optional.of(carriage ? Arrays.copyOf(all, all.length - 1) : all);
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
