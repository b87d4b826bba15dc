package org.nightdesk.enrichment.story;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.nightdesk.corpus.Published;

/** The dates grouping may rest on: stated ones, never inferred ones. */
final class StoryDates {
  /** By stated date, undated last, then id. */
  static final Comparator<StoryCandidate> ORDER = Comparator.comparing(
          (StoryCandidate article) -> day(article).isEmpty())
      .thenComparing(
          article -> day(article).isEmpty() ? "" : article.published().value())
      .thenComparing(StoryCandidate::article);

  private StoryDates() {}

  static Optional<LocalDate> day(StoryCandidate article) {
    return article.published().basis() == Published.Basis.STATED
        ? article.published().day()
        : Optional.empty();
  }
}
