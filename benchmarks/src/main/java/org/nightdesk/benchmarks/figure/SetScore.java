package org.nightdesk.benchmarks.figure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Values found against values labelled: a label is met by at most one figure that overlaps it and has its
 * value. What is found over a label without a number is not judged.
 */
final class SetScore {
  private final boolean withoutConventions;
  private final Map<Convention, Integer> labelsAside = new EnumMap<>(Convention.class);
  private final Map<Convention, Integer> foundAside = new EnumMap<>(Convention.class);
  private final List<String> misses = new ArrayList<>();
  private int right;
  private int found;
  private int labelled;

  /** @param withoutConventions whether what falls under a {@link Convention} is set aside */
  SetScore(boolean withoutConventions) {
    this.withoutConventions = withoutConventions;
  }

  void add(LabelledText item, List<FoundFigure> figures) {
    Map<LabelledFigure, Optional<Convention>> aside = new LinkedHashMap<>();
    List<LabelledFigure> judged = new ArrayList<>();
    for (LabelledFigure label : item.labels()) {
      Optional<Convention> convention =
          withoutConventions ? Convention.of(item, label) : Optional.empty();
      convention.ifPresent(each -> labelsAside.merge(each, 1, Integer::sum));
      if (label.isJudged() && convention.isEmpty()) {
        judged.add(label);
      } else {
        aside.put(label, convention);
      }
    }
    List<FoundFigure> rest = new ArrayList<>();
    for (FoundFigure figure : figures) {
      Optional<LabelledFigure> over =
          aside.keySet().stream().filter(figure::overlaps).findFirst();
      Optional<Convention> convention = over.isPresent()
          ? aside.getOrDefault(over.get(), Optional.empty())
          : withoutConventions ? Convention.of(item, figure) : Optional.empty();
      convention.ifPresent(each -> foundAside.merge(each, 1, Integer::sum));
      if (over.isEmpty() && convention.isEmpty()) {
        rest.add(figure);
      }
    }
    found += rest.size();
    labelled += judged.size();
    List<LabelledFigure> missed = new ArrayList<>();
    for (LabelledFigure label : judged) {
      Optional<FoundFigure> met = rest.stream()
          .filter(figure -> figure.overlaps(label) && figure.isSame(label.value()))
          .findFirst();
      met.ifPresent(rest::remove);
      right += met.isPresent() ? 1 : 0;
      if (met.isEmpty()) {
        missed.add(label);
      }
    }
    if (!missed.isEmpty() || !rest.isEmpty()) {
      misses.add(told(item, missed, rest));
    }
  }

  private static String told(
      LabelledText item, List<LabelledFigure> missed, List<FoundFigure> more) {
    StringBuilder told = new StringBuilder("  " + item.id() + ": " + item.text() + "\n");
    missed.forEach(
        label -> told.append("      missed \"%s\" = %s%n".formatted(label.words(), label.value())));
    more.forEach(figure -> told.append("      found  %s%n".formatted(figure)));
    return told.toString();
  }

  double f1() {
    return found + labelled == 0 ? 0 : 2.0 * right / (found + labelled);
  }

  String summary() {
    return String.format(
        Locale.ROOT,
        "P %.3f  R %.3f  F1 %.3f  (%d right of %d found, %d labelled)",
        found == 0 ? 0 : (double) right / found,
        labelled == 0 ? 0 : (double) right / labelled,
        f1(),
        right,
        found,
        labelled);
  }

  /** A line for each class of what was set aside. */
  String aside() {
    StringBuilder told = new StringBuilder();
    for (Convention each : Convention.values()) {
      int labels = labelsAside.getOrDefault(each, 0);
      int figures = foundAside.getOrDefault(each, 0);
      if (labels + figures > 0) {
        told.append("    %3d labels, %3d found  %s%n".formatted(labels, figures, each.told()));
      }
    }
    return told.toString();
  }

  String misses() {
    return String.join("", misses);
  }
}
