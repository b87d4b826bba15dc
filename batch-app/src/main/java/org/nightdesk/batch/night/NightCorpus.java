package org.nightdesk.batch.night;

import java.util.List;
import org.nightdesk.corpus.ReadOutcome;
import org.nightdesk.corpus.format.ArticleFormat;
import org.nightdesk.corpus.index.CorpusIndex;
import org.nightdesk.corpus.index.IndexEntry;

/**
 * The index of the night, followed to its files once.
 *
 * @param digest of the index and the bytes of all its files, 64 hexadecimal digits
 */
public record NightCorpus(CorpusIndex index, String digest) {
  public IndexEntry entry(int position) {
    return index.entries().get(position);
  }

  /** How many files there are to read. */
  public int size() {
    return index.entries().size();
  }

  /** How many articles they hold at most; 0 where that shows only when they are read: archives, feeds, files of many. */
  public int articles() {
    return index.entries().stream().allMatch(NightCorpus::isOneArticle) ? size() : 0;
  }

  private static boolean isOneArticle(IndexEntry entry) {
    return ArticleFormat.of(entry.relativePath())
        .map(ArticleFormat::isOneArticle)
        .orElse(false);
  }

  /** The links that lead to no file. */
  public List<ReadOutcome.Rejected> refusals() {
    return index.refusals();
  }
}
