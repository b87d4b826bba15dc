package org.nightdesk.corpus.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.nightdesk.corpus.ReadOutcome;
import org.nightdesk.corpus.ReadOutcome.Reason;
import org.nightdesk.corpus.ReadingLimits;
import org.nightdesk.corpus.format.ArticleFormat;
import org.nightdesk.corpus.format.Draft;
import org.nightdesk.corpus.format.RejectedException;
import org.nightdesk.corpus.index.IndexEntry;

/** Reads what an entry of the index leads to. Keeps no state between entries; safe for threads. */
public final class ArticleReader {
  private final Path folder;
  private final ReadingLimits limits;
  private final ArticleAssembly assembly;

  /**
   * @param folder the index's folder, to which entries are relative
   */
  public ArticleReader(Path folder, ReadingLimits limits) {
    this.folder = folder;
    this.limits = limits;
    this.assembly = new ArticleAssembly(limits);
  }

  /** All outcomes of an entry. */
  public ReadOutcomes read(IndexEntry entry) {
    return read(entry, 0);
  }

  /**
   * The outcomes of an entry from a place onward, for taking up where an earlier reading stopped.
   *
   * @param skip number of outcomes passed over
   */
  public ReadOutcomes read(IndexEntry entry, long skip) {
    Optional<ArticleFormat> format = ArticleFormat.of(entry.relativePath());
    if (format.isEmpty()) {
      return single(
          rejected(entry, Reason.UNKNOWN_TYPE, "expected one of " + ArticleFormat.allEndings()),
          skip);
    }
    if (format.get() == ArticleFormat.JSON_LINES) {
      return new JsonLinesOutcomes(
          folder.resolve(entry.relativePath()), entry, limits, assembly, skip);
    }
    return single(readOne(entry, format.get()), skip);
  }

  private ReadOutcome readOne(IndexEntry entry, ArticleFormat format) {
    Path file = folder.resolve(entry.relativePath());
    try {
      if (!Files.exists(file)) {
        return rejected(entry, Reason.MISSING, "expected a file but there is none");
      }
      long size = Files.size(file);
      if (size > limits.fileBytes()) {
        return rejected(
            entry,
            Reason.TOO_LARGE,
            "expected at most %d bytes but found %d".formatted(limits.fileBytes(), size));
      }
      byte[] bytes;
      try (InputStream in = Files.newInputStream(file)) {
        bytes = in.readNBytes(limits.fileBytes() + 1);
      }
      if (bytes.length > limits.fileBytes()) {
        return rejected(
            entry,
            Reason.TOO_LARGE,
            "expected at most %d bytes but found more".formatted(limits.fileBytes()));
      }
      Draft draft = format.reader().read(bytes);
      return new ReadOutcome.Accepted(assembly.assemble(entry, draft, bytes, 0));
    } catch (RejectedException e) {
      return rejected(entry, e.reason(), e.detail());
    } catch (IOException e) {
      return rejected(
          entry,
          Reason.UNREADABLE,
          "expected a readable file but found: " + e.getClass().getSimpleName());
    }
  }

  private static ReadOutcome rejected(IndexEntry entry, Reason reason, String detail) {
    return new ReadOutcome.Rejected(entry.line(), entry.asWritten(), reason, detail);
  }

  private static ReadOutcomes single(ReadOutcome outcome, long skip) {
    Iterator<ReadOutcome> one = (skip > 0 ? List.<ReadOutcome>of() : List.of(outcome)).iterator();
    return new ReadOutcomes() {
      @Override
      public boolean hasNext() {
        return one.hasNext();
      }

      @Override
      public ReadOutcome next() {
        return one.next();
      }

      @Override
      public void close() {
        // nothing is open
      }
    };
  }
}
