package org.nightdesk.enrichment.story;

import java.util.Comparator;

/** The order of dates grouping may rest on: stated ones, never inferred ones. */
final class StoryDates {
  /** By stated date, undated last, then id. */
  static final Comparator<Report> ORDER = Comparator.comparing(
          (Report report) -> report.stated().isEmpty())
      .thenComparing(Report::stated)
      .thenComparing(Report::article);

  private StoryDates() {}
}
