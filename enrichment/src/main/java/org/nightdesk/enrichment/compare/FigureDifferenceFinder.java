package org.nightdesk.enrichment.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nightdesk.enrichment.figure.Figure;

/** Figures that different articles give for the same thing and that are not the same. */
final class FigureDifferenceFinder {
  private final ComparedStory story;
  private final DifferenceWriter writer;
  private final List<FigureGrouper.Group> groups;

  FigureDifferenceFinder(
      ComparedStory story, DifferenceWriter writer, List<FigureGrouper.Group> groups) {
    this.groups = groups;
    this.story = story;
    this.writer = writer;
  }

  List<Difference> find() {
    List<Difference> found = new ArrayList<>();
    for (FigureGrouper.Group group : groups) {
      List<FigureGrouper.Placed> figures = new ArrayList<>(group.figures());
      figures.removeIf(FigureGrouper::isVague);
      Set<String> values = new LinkedHashSet<>();
      figures.forEach(placed -> values.add(FigureTerms.value(placed.figure())));
      if (values.size() > 1 && !isConverted(figures)) {
        difference(group, figures).ifPresent(found::add);
      }
    }
    return found;
  }

  /** "311 million kilometres" and "193 million miles": one value, which each tells in its own unit. */
  private static boolean isConverted(List<FigureGrouper.Placed> figures) {
    for (FigureGrouper.Placed a : figures) {
      for (FigureGrouper.Placed b : figures) {
        if (!FigureTerms.isConversion(a.figure(), b.figure())) {
          return false;
        }
      }
    }
    return true;
  }

  private Optional<Difference> difference(
      FigureGrouper.Group group, List<FigureGrouper.Placed> figures) {
    Map<PointSource, String> versionOf = new LinkedHashMap<>();
    Set<String> written = new LinkedHashSet<>();
    List<Clause> clauses = new ArrayList<>();
    Figure low = figures.getFirst().figure();
    Figure high = low;
    for (FigureGrouper.Placed placed : figures) {
      Clause clause = placed.clause();
      versionOf.putIfAbsent(
          story.writer().sourceOf(clause, PointWriter.ownStance(clause)),
          FigureTerms.value(placed.figure()));
      written.add(placed.figure().text());
      clauses.add(clause);
      low = Values.low(placed.figure()).compareTo(Values.low(low)) < 0 ? placed.figure() : low;
      high = Values.high(placed.figure()).compareTo(Values.high(high)) > 0 ? placed.figure() : high;
    }
    return writer.write(
        group.kind(),
        writer.namesIn(clauses),
        String.join(" / ", written),
        versionOf,
        new DifferenceWriter.Values(
            Values.low(low).toPlainString(), Values.high(high).toPlainString(), low.unit()));
  }
}
