package org.nightdesk.reporting.story;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nightdesk.reporting.row.EventRow;

/** Finds the points behind words that are quoted elsewhere: in a summary, in an event. */
final class Wordings {
  private final List<SupportedPoint> points;
  private final Map<String, SupportedPoint> byWords = new LinkedHashMap<>();

  /**
   * @param points best supported first
   */
  Wordings(List<SupportedPoint> points) {
    this.points = points;
    points.forEach(point -> byWords.putIfAbsent(point.point().text(), point));
    for (var point : points) {
      point.sources().forEach(source -> byWords.putIfAbsent(source.text(), point));
    }
  }

  /** The sentences of a summary cell, each with the articles of its point. */
  List<SummarySentence> summary(String cell, int articlesAnItem) {
    List<SummarySentence> sentences = new ArrayList<>();
    for (var text : CellList.items(cell)) {
      var point = pointOf(text);
      sentences.add(new SummarySentence(
          text,
          point.map(each -> each.point().attributedTo()).orElse(""),
          point.map(each -> each.point().pointId()).orElse(""),
          point.map(each -> each.point().evidenceId()).orElse(""),
          point
              .map(each -> each.articleIds().stream().limit(articlesAnItem).toList())
              .orElse(List.of())));
    }
    return sentences;
  }

  /** The articles that tell of an event: those of its point, or the one it cites. */
  List<String> articlesOf(EventRow event) {
    var point = byWords.get(event.text());
    return point == null || point.sources().isEmpty()
        ? List.of(articleOf(event.evidenceId()))
        : point.articleIds();
  }

  private Optional<SupportedPoint> pointOf(String text) {
    var point = byWords.get(text);
    if (point != null) {
      return Optional.of(point);
    }
    return points.stream()
        .filter(
            each -> text.contains(each.point().text()) || each.point().text().contains(text))
        .findFirst();
  }

  private static String articleOf(String evidenceId) {
    int dot = evidenceId.indexOf('.');
    return dot < 0 ? evidenceId : evidenceId.substring(0, dot);
  }
}
