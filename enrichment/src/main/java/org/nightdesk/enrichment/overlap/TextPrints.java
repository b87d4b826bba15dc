package org.nightdesk.enrichment.overlap;

import java.util.LinkedHashMap;
import java.util.Map;

/** Reads texts again when they are compared, and keeps the ones used last. */
final class TextPrints {
  private static final int KEPT = 1024;

  private final CopySettings settings;
  private final CopyCandidates candidates;
  private final ReadArticles articles;
  private final ShingleIndex index;
  private final FoldedWords folded = FoldedWords.of("");
  private final ShingleTable table = new ShingleTable();
  private final Map<Integer, TextPrint> last = new LinkedHashMap<>(16, .75f, true) {
    @Override
    protected boolean removeEldestEntry(Map.Entry<Integer, TextPrint> eldest) {
      return size() > KEPT;
    }
  };

  TextPrints(
      CopySettings settings, CopyCandidates candidates, ReadArticles articles, ShingleIndex index) {
    this.settings = settings;
    this.candidates = candidates;
    this.articles = articles;
    this.index = index;
  }

  TextPrint of(int rank) {
    TextPrint print = last.get(rank);
    if (print == null) {
      CopyCandidate candidate = candidates.candidate(articles.first(rank));
      print = new TextPrint(candidate, folded, table, settings, index.commonHashes(rank));
      last.put(rank, print);
    }
    return print;
  }
}
