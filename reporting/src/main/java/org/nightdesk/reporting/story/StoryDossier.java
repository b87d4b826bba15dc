package org.nightdesk.reporting.story;

import java.util.List;
import org.nightdesk.reporting.row.ChangeRow;
import org.nightdesk.reporting.row.StoryRow;
import org.nightdesk.reporting.row.StrandRow;

/**
 * All that is shown of a story.
 *
 * @param articleIds the articles cited in it, sorted
 * @param summary best first
 * @param strands by rank; only those with a point in {@code points}
 * @param points by strand, then best supported first
 * @param differences gravest first
 * @param events by date
 * @param names most mentioned first
 * @param reports what adds most first; empty for a story of one report
 */
public record StoryDossier(
    StoryRow story,
    List<String> articleIds,
    List<SummarySentence> summary,
    List<StrandRow> strands,
    List<SupportedPoint> points,
    List<ToldDifference> differences,
    List<StoryEvent> events,
    List<StoryFigure> figures,
    List<StoryQuote> quotes,
    List<NamedEntity> names,
    List<StoryReport> reports,
    List<ChangeRow> changes,
    LeftOut leftOut) {
  /** How many of each kind the tables hold beyond those shown. */
  public record LeftOut(
      int points, int differences, int events, int figures, int quotes, int names, int reports) {}

  public StoryDossier {
    articleIds = List.copyOf(articleIds);
    summary = List.copyOf(summary);
    strands = List.copyOf(strands);
    points = List.copyOf(points);
    differences = List.copyOf(differences);
    events = List.copyOf(events);
    figures = List.copyOf(figures);
    quotes = List.copyOf(quotes);
    names = List.copyOf(names);
    reports = List.copyOf(reports);
    changes = List.copyOf(changes);
  }

  /** The points of a strand, in their order. */
  public List<SupportedPoint> pointsOf(StrandRow strand) {
    return points.stream()
        .filter(each -> each.point().strandId().equals(strand.strandId()))
        .toList();
  }

  /** The points that belong to none of {@link #strands}. */
  public List<SupportedPoint> pointsWithoutStrand() {
    return points.stream()
        .filter(each -> strands.stream()
            .noneMatch(strand -> strand.strandId().equals(each.point().strandId())))
        .toList();
  }

  /** Differences that count as disputes: versions that cannot all be right, and plans that changed. */
  public List<ToldDifference> disputes() {
    return differences.stream().filter(DifferenceKinds::isDispute).toList();
  }
}
