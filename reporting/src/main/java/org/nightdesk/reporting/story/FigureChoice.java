package org.nightdesk.reporting.story;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.nightdesk.reporting.row.FigureRow;

/** Which figures of a story are shown: alike ones once, compared ones first, slight ones last. */
final class FigureChoice {
  private FigureChoice() {}

  static List<StoryFigure> of(List<FigureRow> rows, int articlesAnItem) {
    Map<String, List<FigureRow>> alike = new TreeMap<>();
    rows.forEach(
        row -> alike.computeIfAbsent(key(row), key -> new ArrayList<>()).add(row));
    Map<String, Integer> articlesOfGroup = new TreeMap<>();
    rows.forEach(row -> articlesOfGroup.merge(group(row), 1, Integer::sum));
    return alike.values().stream()
        .map(same -> figure(same, articlesAnItem))
        .sorted(Comparator.comparing((StoryFigure each) -> isSlight(each.figure()))
            .thenComparingInt(each -> -articlesOfGroup.get(group(each.figure())))
            .thenComparing(each -> group(each.figure()))
            .thenComparingInt(each -> -each.articleIds().size())
            .thenComparing(each -> each.figure().figureId()))
        .toList();
  }

  /** "Two days", "one obstacle": a small count nobody tells otherwise, or an amount without a number. */
  private static boolean isSlight(FigureRow row) {
    boolean counted = row.kind().equals("count") || row.kind().equals("duration");
    boolean told = row.agreement().equals("differs") || row.agreement().equals("other_time");
    return !told
        && (row.value().isEmpty()
            || counted && new BigDecimal(row.value()).abs().compareTo(BigDecimal.TEN) < 0);
  }

  private static StoryFigure figure(List<FigureRow> same, int articlesAnItem) {
    var shown = same.stream()
        .min(Comparator.comparingInt((FigureRow row) -> -row.measured().length())
            .thenComparing(FigureRow::figureId))
        .orElseThrow();
    return new StoryFigure(
        shown,
        same.stream()
            .map(FigureRow::articleId)
            .distinct()
            .sorted()
            .limit(articlesAnItem)
            .toList());
  }

  /** Figures that were not compared stand alone. */
  private static String group(FigureRow row) {
    return row.compareGroup().isEmpty() ? row.figureId() : row.compareGroup();
  }

  private static String key(FigureRow row) {
    return row.compareGroup().isEmpty()
        ? row.figureId()
        : String.join(
            "\u001F",
            row.compareGroup(),
            row.value(),
            row.valueTo(),
            row.qualifier(),
            row.unit(),
            row.per(),
            row.agreement());
  }
}
