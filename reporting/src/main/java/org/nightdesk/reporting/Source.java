package org.nightdesk.reporting;

import org.nightdesk.reporting.row.ArticleRow;

/**
 * An article as it is cited.
 *
 * @param number from 1, in the order of the file names
 */
public record Source(int number, ArticleRow article) {
  /** Who published it, or the file name where nobody is named. */
  public String name() {
    return article.source().isBlank() ? article.file() : article.source();
  }

  /** Who published it, or its title where nobody is named; the file name where it has neither. */
  public String publisherOrTitle() {
    return article.source().isBlank() && !article.title().isBlank() ? article.title() : name();
  }
}
