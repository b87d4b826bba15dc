package org.nightdesk.reporting.story;

import java.util.List;
import org.nightdesk.reporting.row.PointRow;
import org.nightdesk.reporting.row.PointSourceRow;

/**
 * A point and the articles that make it.
 *
 * @param sources all wordings, in the order of the table
 */
public record SupportedPoint(PointRow point, List<PointSourceRow> sources) {
  public SupportedPoint {
    sources = List.copyOf(sources);
  }

  /** The articles, each once, in the order of their ids. */
  public List<String> articleIds() {
    return sources.stream().map(PointSourceRow::articleId).distinct().sorted().toList();
  }
}
