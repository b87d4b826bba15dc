package org.nightdesk.reporting.story;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.nightdesk.reporting.row.DifferenceRow;
import org.nightdesk.reporting.row.DifferenceVersionRow;

/**
 * A difference with all its versions; none is chosen.
 *
 * @param versions one row an article, by version number
 */
public record ToldDifference(DifferenceRow difference, List<DifferenceVersionRow> versions) {
  public ToldDifference {
    versions = List.copyOf(versions);
  }

  /** The rows of each version, by version number. */
  public SortedMap<Integer, List<DifferenceVersionRow>> byVersion() {
    var byVersion = new TreeMap<Integer, List<DifferenceVersionRow>>();
    for (var row : versions) {
      byVersion.computeIfAbsent(row.version(), number -> new ArrayList<>()).add(row);
    }
    return byVersion;
  }

  /** The articles concerned, each once, in the order of their ids. */
  public List<String> articleIds() {
    return versions.stream()
        .map(DifferenceVersionRow::articleId)
        .distinct()
        .sorted()
        .toList();
  }
}
