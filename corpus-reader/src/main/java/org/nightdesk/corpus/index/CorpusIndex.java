package org.nightdesk.corpus.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.nightdesk.corpus.ReadOutcome;
import org.nightdesk.corpus.ReadingLimits;

/**
 * An index, followed to its files.
 *
 * @param folder real path of the folder the entries are relative to
 * @param entries in the order of the index; what a folder or glob holds by name
 * @param refusals links that lead to no file of the corpus, in the order of the index
 * @param sha256 of the bytes of this index and of every index it takes in, in their order
 */
public record CorpusIndex(
    Path folder,
    List<IndexEntry> entries,
    List<ReadOutcome.Rejected> refusals,
    List<String> sha256) {
  public CorpusIndex {
    entries = List.copyOf(entries);
    refusals = List.copyOf(refusals);
    sha256 = List.copyOf(sha256);
  }

  /** Reads an index with the usual limits. */
  public static CorpusIndex open(Path index) throws UnreadableIndexException {
    return open(index, ReadingLimits.standard());
  }

  /**
   * Reads an index and follows its links. The files themselves are not opened.
   *
   * @throws UnreadableIndexException if the index is missing, unreadable, too large or not UTF-8
   */
  public static CorpusIndex open(Path index, ReadingLimits limits) throws UnreadableIndexException {
    if (!Files.exists(index)) {
      throw new UnreadableIndexException(index, "expected an index but there is no such file");
    }
    try {
      Path file = index.toRealPath();
      Path folder = index.toAbsolutePath().normalize().getParent();
      Path root = folder == null ? file.getParent() : folder.toRealPath();
      return new IndexExpansion(new CorpusFolder(root), limits).expand(index, file);
    } catch (UnreadableIndexException e) {
      throw e;
    } catch (IOException e) {
      throw new UnreadableIndexException(
          index, "expected a readable index but found: " + e.getClass().getSimpleName());
    }
  }
}
