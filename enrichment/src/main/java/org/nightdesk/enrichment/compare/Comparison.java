package org.nightdesk.enrichment.compare;

import java.util.List;

/**
 * What the articles of one story say together.
 *
 * @param headline a headline of one of the articles, as written: the least sensational that fits
 * @param summary sentences of the articles, as written, each telling a point; what stands best
 *     first, then by day and by the order of the article
 * @param strands by rank
 * @param points by strand rank, then standing and number of sources, then id
 * @param differences gravest kind first
 * @param events by date
 */
public record Comparison(
    String headline,
    List<PointSource> summary,
    List<Strand> strands,
    List<Point> points,
    List<Difference> differences,
    List<Event> events,
    List<FigureComparison> figures,
    List<Utterance> utterances) {
  public Comparison {
    summary = List.copyOf(summary);
    strands = List.copyOf(strands);
    points = List.copyOf(points);
    differences = List.copyOf(differences);
    events = List.copyOf(events);
    figures = List.copyOf(figures);
    utterances = List.copyOf(utterances);
  }
}
