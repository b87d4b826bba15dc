package org.nightdesk.reporting.story;

import java.util.Comparator;
import java.util.List;
import org.nightdesk.reporting.row.PointRow;
import org.nightdesk.reporting.row.PointSourceRow;

/**
 * A point and the articles that make it.
 *
 * @param sources all wordings, in the order of the table
 */
public record SupportedPoint(PointRow point, List<PointSourceRow> sources) {
  /**
   * What several articles tell or dispute before what one tells, then by how many; the id decides
   * what is left. The number of origins comes last: it is unknown more often than not.
   */
  public static final Comparator<SupportedPoint> BEST_FIRST = Comparator.comparing(
          (SupportedPoint each) -> each.point().standing().equals("single"))
      .thenComparingInt(each -> -each.point().nArticles())
      .thenComparingInt(each -> -each.point().nOrigins())
      .thenComparing(each -> each.point().pointId());

  public SupportedPoint {
    sources = List.copyOf(sources);
  }

  /** The articles, each once, in the order of their ids. */
  public List<String> articleIds() {
    return sources.stream().map(PointSourceRow::articleId).distinct().sorted().toList();
  }
}
