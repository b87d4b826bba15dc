package org.nightdesk.corpus.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.nightdesk.corpus.ReadOutcome;
import org.nightdesk.corpus.ReadOutcome.Reason;
import org.nightdesk.corpus.archive.ArchiveBytes;
import org.nightdesk.corpus.archive.RefusedArchiveException;
import org.nightdesk.corpus.format.RejectedException;
import org.nightdesk.corpus.index.IndexEntry;

/**
 * A file to read, on disk or in an archive.
 *
 * @param entry the index's entry; for a file in an archive the archive's, with the file's own path
 * @param opening opens its bytes from the begin
 */
record Content(IndexEntry entry, Opening opening) {
  /** Opens the bytes of a file. */
  interface Opening {
    InputStream open() throws IOException;

    /**
     * The bytes to be read from any place; of a file in an archive held in memory.
     *
     * @param greatest most bytes that are held
     */
    default ArchiveBytes openArchive(int greatest) throws IOException, RejectedException {
      try (InputStream in = open()) {
        return ArchiveBytes.of(Content.atMost(greatest, in));
      }
    }
  }

  /** A file of the corpus folder. */
  record OnDisk(Path file) implements Opening {
    @Override
    public InputStream open() throws IOException {
      return Files.newInputStream(file);
    }

    @Override
    public ArchiveBytes openArchive(int greatest) throws IOException {
      return ArchiveBytes.of(file);
    }
  }

  /** All bytes of a stream that has at most {@code greatest}. */
  static byte[] atMost(int greatest, InputStream in) throws IOException, RejectedException {
    byte[] bytes = in.readNBytes(greatest + 1);
    if (bytes.length > greatest) {
      throw new RejectedException(
          Reason.TOO_LARGE, "expected at most %s bytes but found more".formatted(greatest));
    }
    return bytes;
  }

  InputStream open() throws IOException {
    return opening.open();
  }

  /** The file in this archive whose name there is {@code name}. */
  Content member(String name, boolean keepsTitle, Opening bytes) {
    IndexEntry inside = new IndexEntry(
        entry.line(),
        entry.asWritten() + "!/" + name,
        entry.relativePath() + "!/" + name,
        keepsTitle ? entry.about() : entry.about().untitled(),
        keepsTitle ? entry.label() : "");
    return new Content(inside, bytes);
  }

  ReadOutcome rejected(Reason reason, String detail) {
    return new ReadOutcome.Rejected(entry.line(), entry.asWritten(), reason, detail);
  }

  /**
   * A rejection of one record of many.
   *
   * @param record its 1-based number or line
   */
  ReadOutcome rejected(long record, Reason reason, String detail) {
    return new ReadOutcome.Rejected(entry.line(), entry.asWritten() + ":" + record, reason, detail);
  }

  /** Why the bytes could not be read. */
  ReadOutcome rejected(IOException e) {
    return switch (e) {
      case RefusedArchiveException refused -> rejected(refused.reason(), refused.detail());
      case NoSuchFileException gone ->
        rejected(Reason.MISSING, "expected a file but there is none");
      default ->
        rejected(
            Reason.UNREADABLE,
            "expected a readable file but found: " + e.getClass().getSimpleName());
    };
  }
}
