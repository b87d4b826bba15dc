package org.nightdesk.enrichment.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Parts a story where its earlier reports announce what its later ones tell as come about: the same
 * deed with the same people, place or weekday. Where no such deed is found, reports that open with
 * hardly anything but what is to come are parted from those that open with what was done.
 *
 * <p>Only stated dates and clear signs part a story. A report that shows no sign stays with those of
 * its day, an undated one with the later part unless it looks ahead.
 */
final class StageSplit {
  private final int longest;

  /**
   * @param longest days between the last announcement and the first report of it, at most
   */
  StageSplit(int longest) {
    this.longest = longest;
  }

  /**
   * A part of a story.
   *
   * @param ahead how far it tells what is to come, 0 to 1; of several parts 1 in the first only
   */
  record Part(List<Report> reports, double ahead) {
    Part {
      reports = List.copyOf(reports);
    }
  }

  /** The parts in order of what they tell, often only one; the reports of each in the order given. */
  List<Part> of(List<Report> story) {
    if (story.size() == 1) {
      return List.of(new Part(story, story.get(0).outlook().share()));
    }
    List<List<Report>> parts = parted(story);
    if (parts.size() == 1) {
      double ahead = parts.get(0).stream()
          .mapToDouble(report -> report.outlook().share())
          .average()
          .orElse(0);
      return List.of(new Part(story, ahead));
    }
    List<Part> told = new ArrayList<>();
    for (List<Report> part : parts) {
      told.add(new Part(part, told.isEmpty() ? 1 : 0));
    }
    return told;
  }

  private List<List<Report>> parted(List<Report> reports) {
    Optional<Turn> found = Turn.of(reports, longest).or(() -> byOutlook(reports));
    if (found.isEmpty()) {
      return List.of(reports);
    }
    Turn turn = found.get();
    List<Report> before = new ArrayList<>();
    List<Report> after = new ArrayList<>();
    for (Report report : reports) {
      boolean early = report.day().isPresent()
          ? report.day().get().isBefore(turn.day())
          : turn.isAnnounced(report) || !turn.isDone(report) && report.outlook().isPreview();
      (early ? before : after).add(report);
    }
    List<List<Report>> parts = new ArrayList<>(parted(before));
    parts.addAll(parted(after));
    return parts;
  }

  /** The first day of reports that look back, where all that look ahead are of days before. */
  private Optional<Turn> byOutlook(List<Report> reports) {
    Optional<LocalDate> lastAhead = reports.stream()
        .filter(report -> report.outlook().isPreview())
        .flatMap(report -> report.day().stream())
        .max(LocalDate::compareTo);
    Optional<LocalDate> firstDone = reports.stream()
        .filter(report -> report.outlook().isReport())
        .flatMap(report -> report.day().stream())
        .min(LocalDate::compareTo);
    boolean agree = lastAhead.isPresent()
        && firstDone.isPresent()
        && lastAhead.get().isBefore(firstDone.get())
        && !lastAhead.get().plusDays(longest).isBefore(firstDone.get());
    return agree ? Optional.of(new Turn(firstDone.get(), Set.of())) : Optional.empty();
  }
}
