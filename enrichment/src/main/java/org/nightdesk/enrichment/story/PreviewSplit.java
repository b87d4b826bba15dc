package org.nightdesk.enrichment.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Parts a story where its first reports tell what is to come and its later ones what came of it.
 * Only dates that are stated and tenses that are clear part a story; a report of neither kind stays
 * with those of its day, an undated one with the later part unless it looks ahead.
 */
final class PreviewSplit {
  private PreviewSplit() {}

  private record Report(StoryCandidate article, Optional<LocalDate> day, Outlook outlook) {
    static Report of(StoryCandidate article) {
      return new Report(article, StoryDates.day(article), Outlook.of(article.text()));
    }
  }

  /** One part, or the previews and the rest; each in the order given. */
  static List<List<StoryCandidate>> of(List<StoryCandidate> story) {
    List<Report> reports = story.stream().map(Report::of).toList();
    Optional<LocalDate> lastPreview = reports.stream()
        .filter(report -> report.outlook.isPreview())
        .flatMap(report -> report.day.stream())
        .max(LocalDate::compareTo);
    Optional<LocalDate> firstReport = reports.stream()
        .filter(report -> report.outlook.isReport())
        .flatMap(report -> report.day.stream())
        .min(LocalDate::compareTo);
    if (lastPreview.isEmpty()
        || firstReport.isEmpty()
        || !lastPreview.get().isBefore(firstReport.get())) {
      return List.of(story);
    }
    List<StoryCandidate> before = new ArrayList<>();
    List<StoryCandidate> after = new ArrayList<>();
    for (Report report : reports) {
      boolean early = report.day.isPresent()
          ? report.day.get().isBefore(firstReport.get())
          : report.outlook.isPreview();
      (early ? before : after).add(report.article);
    }
    return List.of(before, after);
  }
}
