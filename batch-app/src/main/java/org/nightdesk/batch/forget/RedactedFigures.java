package org.nightdesk.batch.forget;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.nightdesk.reporting.row.FigureRow;
import org.nightdesk.reporting.row.NightExtracts;

/** Figures that stay, compared with one another again where one of their group is taken down. */
final class RedactedFigures {
  private final Map<String, Integer> left = new HashMap<>();
  private final Map<String, Set<String>> values = new HashMap<>();

  RedactedFigures(NightExtracts night, RedactedArticles articles) {
    try (Stream<FigureRow> rows = night.rows(FigureRow.class)) {
      rows.filter(row -> articles.isGone(row.articleId()) && !row.compareGroup().isEmpty())
          .forEach(row -> left.put(row.compareGroup(), 0));
    }
    try (Stream<FigureRow> rows = night.rows(FigureRow.class)) {
      rows.filter(row -> left.containsKey(row.compareGroup()) && !articles.isGone(row.articleId()))
          .forEach(row -> {
            left.merge(row.compareGroup(), 1, Integer::sum);
            values
                .computeIfAbsent(row.compareGroup(), group -> new HashSet<>())
                .add(row.value() + " " + row.valueTo() + " " + row.unit());
          });
    }
  }

  FigureRow now(FigureRow row) {
    int members = left.getOrDefault(row.compareGroup(), 0);
    if (members == 1) {
      return ChangedRow.of(row, Map.of("agreement", "single", "compareGroup", ""));
    }
    boolean alike = members > 1 && values.get(row.compareGroup()).size() == 1;
    return alike && row.agreement().equals("differs")
        ? ChangedRow.of(row, Map.of("agreement", "agrees"))
        : row;
  }
}
