package org.nightdesk.reporting;

import org.nightdesk.reporting.row.ArticleRow;
import org.nightdesk.reporting.row.StoryRow;

/** Counts a night while its rows come by. */
final class TotalsCount {
  private int articles;
  private int copies;
  private long words;
  private int stories;
  private int points;
  private int differences;
  private int undated;
  private int inferred;
  private String firstPublished = "";
  private String lastPublished = "";
  private String latestSource = "";

  /** Earlier articles that are only referred to do not count. */
  void add(ArticleRow row) {
    if (!row.inIndex()) {
      return;
    }
    articles++;
    words += row.words();
    if (row.isCopy()) {
      copies++;
    }
    if (row.published().isEmpty()) {
      undated++;
      return;
    }
    if (row.publishedBasis().equals("inferred")) {
      inferred++;
    }
    if (firstPublished.isEmpty() || row.published().compareTo(firstPublished) < 0) {
      firstPublished = row.published();
    }
    if (row.published().compareTo(lastPublished) > 0) {
      lastPublished = row.published();
      latestSource = new Source(1, row).name();
    }
  }

  /** Stories that only earlier nights told do not count. */
  void add(StoryRow row) {
    if (row.isQuiet()) {
      return;
    }
    stories++;
    points += row.nPoints();
    differences += row.nDifferences();
  }

  NightTotals totals(int rejected, int storylines, int origins) {
    return new NightTotals(
        articles,
        rejected,
        copies,
        words,
        stories,
        storylines,
        points,
        differences,
        origins,
        firstPublished,
        lastPublished,
        latestSource,
        undated,
        inferred);
  }
}
