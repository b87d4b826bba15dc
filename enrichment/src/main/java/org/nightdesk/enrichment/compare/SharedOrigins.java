package org.nightdesk.enrichment.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.nightdesk.corpus.ArticleId;
import org.nightdesk.enrichment.compare.Point.Standing;

/**
 * Takes back agreement that is only repetition: a point that all its articles have from one origin (a
 * copy, a part of the same text, one agency's report) is told once, however many print it.
 */
public final class SharedOrigins {
  private SharedOrigins() {}

  /**
   * The comparison with the standing of such points set to single; all else stays.
   *
   * @param originOf the origin of each article; an article without one is its own
   */
  public static Comparison settle(Comparison comparison, Map<ArticleId, String> originOf) {
    List<Point> points = new ArrayList<>();
    for (Point point : comparison.points()) {
      long origins = point.sources().stream()
          .map(PointSource::article)
          .map(article -> originOf.getOrDefault(article, article.value()))
          .distinct()
          .count();
      boolean repeated = point.standing() == Standing.AGREED && origins == 1;
      points.add(repeated ? withStanding(point, Standing.SINGLE) : point);
    }
    return new Comparison(
        comparison.headline(),
        comparison.summary(),
        comparison.strands(),
        points,
        comparison.differences(),
        comparison.events(),
        comparison.figures(),
        comparison.utterances());
  }

  private static Point withStanding(Point point, Standing standing) {
    return new Point(
        point.id(),
        point.strandId(),
        point.shown(),
        point.sources(),
        standing,
        point.eventDate(),
        point.planned());
  }
}
