package org.nightdesk.corpus.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.nightdesk.corpus.ReadOutcome.Reason;
import org.nightdesk.corpus.ReadingLimits;
import org.nightdesk.corpus.archive.Allowance;
import org.nightdesk.corpus.archive.ArchiveLimits;
import org.nightdesk.corpus.format.FileKind;
import org.nightdesk.corpus.index.IndexEntry;

/**
 * Reads what an entry of the index leads to. Keeps no state between entries; safe for threads.
 *
 * <p>A file in an archive has the path {@code news.zip!/inner/story.txt}, of which its id is made; so
 * an article's id changes when its archive is renamed and not when files are added to it.
 */
public final class ArticleReader {
  private final Path folder;
  private final ReadingLimits limits;
  private final ArchiveLimits archives;
  private final ContentReader reader;

  /**
   * @param folder the index's folder, to which entries are relative
   */
  public ArticleReader(Path folder, ReadingLimits limits) {
    this(folder, limits, Optional.empty());
  }

  /**
   * @param folder the index's folder, to which entries are relative
   * @param night date of the night: a date later than the day after it is not taken for an article's
   *     date; empty where any date is believed
   */
  public ArticleReader(Path folder, ReadingLimits limits, Optional<LocalDate> night) {
    this(folder, limits, ArchiveLimits.standard(), night);
  }

  /** The same with limits for archives. */
  public ArticleReader(
      Path folder, ReadingLimits limits, ArchiveLimits archives, Optional<LocalDate> night) {
    this.folder = folder;
    this.limits = limits;
    this.archives = archives;
    this.reader = new ContentReader(limits, new ArticleAssembly(limits, night));
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
    ReadOutcomes outcomes = outcomes(entry);
    for (long i = 0; i < skip && outcomes.hasNext(); i++) {
      outcomes.next();
    }
    return outcomes;
  }

  private ReadOutcomes outcomes(IndexEntry entry) {
    Path file = folder.resolve(entry.relativePath());
    Content content = new Content(entry, new Content.OnDisk(file));
    FileKind kind = FileKind.of(entry.relativePath());
    long size = 0;
    if (!(kind instanceof FileKind.Unread)) {
      try {
        if (!Files.exists(file)) {
          return ContentReader.single(
              () -> content.rejected(Reason.MISSING, "expected a file but there is none"));
        }
        size = Files.size(file);
      } catch (IOException e) {
        return ContentReader.single(() -> content.rejected(e));
      }
    }
    if (kind instanceof FileKind.OneArticle && size > limits.fileBytes()) {
      String detail = "expected at most %s bytes but found %s".formatted(limits.fileBytes(), size);
      return ContentReader.single(() -> content.rejected(Reason.TOO_LARGE, detail));
    }
    return reader.read(content, new Allowance(archives, size), 0);
  }
}
