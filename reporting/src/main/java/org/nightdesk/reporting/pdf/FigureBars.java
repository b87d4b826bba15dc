package org.nightdesk.reporting.pdf;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nightdesk.reporting.FigureWording;
import org.nightdesk.reporting.IsoDates;
import org.nightdesk.reporting.SourceList;
import org.nightdesk.reporting.Wording;
import org.nightdesk.reporting.layout.Block;
import org.nightdesk.reporting.layout.Canvas;
import org.nightdesk.reporting.layout.Panel;
import org.nightdesk.reporting.layout.Paragraph;
import org.nightdesk.reporting.layout.Rule;
import org.nightdesk.reporting.story.StoryFigure;

/** One small chart where a figure of a story has two or more values that can be compared. */
final class FigureBars {
  private static final float BAR = 7.6f;
  private static final float STEP = 13.2f;
  private static final float LABEL = 48;
  private static final float VALUE = 62;
  private static final int BARS = 6;
  private static final BigDecimal MILLION = new BigDecimal("1000000");
  private static final BigDecimal BILLION = new BigDecimal("1000000000");

  private final List<StoryFigure> figures;
  private final SourceList sources;

  FigureBars(List<StoryFigure> figures, SourceList sources) {
    this.figures = figures;
    this.sources = sources;
  }

  void addTo(List<Block> column) {
    Map<String, List<StoryFigure>> groups = new LinkedHashMap<>();
    for (var each : figures) {
      if (isComparable(each)) {
        groups
            .computeIfAbsent(each.figure().compareGroup(), group -> new ArrayList<>())
            .add(each);
      }
    }
    groups.values().stream()
        .filter(FigureBars::differInValueOnly)
        .findFirst()
        .ifPresent(group -> add(column, group));
  }

  private static boolean isComparable(StoryFigure each) {
    return !each.figure().compareGroup().isEmpty()
        && !each.figure().value().isEmpty()
        && each.figure().valueTo().isEmpty()
        && !each.figure().value().startsWith("-");
  }

  private static boolean differInValueOnly(List<StoryFigure> group) {
    return group.size() > 1
        && group.size() <= BARS
        && group.stream()
                .map(each -> FigureWording.unit(each.figure()))
                .distinct()
                .count()
            == 1
        && group.stream().map(each -> each.figure().value()).distinct().count() > 1;
  }

  private void add(List<Block> column, List<StoryFigure> group) {
    var first = group.getFirst().figure();
    String unit = FigureWording.unit(first);
    String title = Excerpt.of(FigureWording.what(first), 50)
        + (unit.isEmpty() || FigureWording.what(first).contains(unit) ? "" : ", " + unit);
    column.add(Rule.space(column.isEmpty() ? 0 : 10));
    column.add(Rule.of(0, 0.7f, Look.INK, 5).keepWithNext());
    column.add(Paragraph.heading(3, Look.LABEL.tracked(0.2f), title).after(3));
    String words = title
        + ": "
        + String.join(
            "; ",
            group.stream()
                .map(each -> label(each, group) + " " + FigureWording.value(each.figure()))
                .toList());
    column.add(Panel.figure(group.size() * STEP, words, canvas -> draw(canvas, group)));
  }

  private void draw(Canvas canvas, List<StoryFigure> group) {
    var most =
        group.stream().map(FigureBars::value).max(BigDecimal::compareTo).orElse(BigDecimal.ONE);
    float full = Look.SIDE - LABEL - VALUE;
    for (int i = 0; i < group.size(); i++) {
      float top = i * STEP;
      float share = most.signum() == 0 ? 0 : value(group.get(i)).floatValue() / most.floatValue();
      canvas.text(
          label(group.get(i), group), Look.CELL, 0, top + STEP - 4.4f, Paragraph.Align.LEFT);
      canvas.rectangle(LABEL, top + 2.4f, Math.max(0.5f, full * share), BAR, Look.PALE_BLUE);
      canvas.text(
          shortened(group.get(i)),
          Look.NAME,
          LABEL + full * share + 4,
          top + STEP - 4.4f,
          Paragraph.Align.LEFT);
    }
  }

  private static BigDecimal value(StoryFigure each) {
    return new BigDecimal(each.figure().value());
  }

  /** As-of day where the values hold for different times, else who states it. */
  private String label(StoryFigure each, List<StoryFigure> group) {
    if (group.stream().map(other -> other.figure().asOf()).distinct().count() == group.size()) {
      var day = IsoDates.of(each.figure().asOf()).filter(IsoDates::isOneDay);
      if (day.isPresent()) {
        return Wording.shortDayOfMonth(day.get().first());
      }
    }
    var cited = sources.of(each.articleIds());
    return cited.isEmpty()
        ? "source"
        : "Source " + cited.getFirst().number() + (cited.size() > 1 ? "+" : "");
  }

  /** "about 40 m" for 40,000,000: the chart compares, the table holds the digits. */
  private static String shortened(StoryFigure each) {
    String qualifier = FigureWording.qualifier(each.figure());
    return (qualifier.isEmpty() ? "" : qualifier + " ") + scaled(value(each));
  }

  private static String scaled(BigDecimal value) {
    if (value.compareTo(BILLION) >= 0) {
      return value.divide(BILLION).stripTrailingZeros().toPlainString() + " bn";
    }
    if (value.compareTo(MILLION) >= 0) {
      return value.divide(MILLION).stripTrailingZeros().toPlainString() + " m";
    }
    return Excerpt.of(FigureWording.grouped(value.toPlainString()), 12);
  }
}
