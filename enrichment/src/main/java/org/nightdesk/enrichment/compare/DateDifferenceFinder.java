package org.nightdesk.enrichment.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** One event that two articles date differently: all else they tell of it is the same. */
final class DateDifferenceFinder {
  /** How like clauses must be, dates left aside, to tell of one event and not of two of a kind. */
  private static final double ONE_EVENT = 0.72;

  /** Clauses with one action that are looked at. */
  private static final int MOST = 60;

  private final ComparedStory story;
  private final DifferenceWriter writer;

  DateDifferenceFinder(ComparedStory story, DifferenceWriter writer) {
    this.story = story;
    this.writer = writer;
  }

  List<Difference> find() {
    List<Clause> dated = story.clauses().stream()
        .filter(clause -> clause.mode() == Clause.Mode.TOLD && clause.isPlain())
        .filter(clause -> !clause.date().isEmpty() && !clause.action().isEmpty())
        .toList();
    Map<String, List<Clause>> byAction = new LinkedHashMap<>();
    dated.forEach(clause ->
        byAction.computeIfAbsent(clause.action(), unused -> new ArrayList<>()).add(clause));
    List<Difference> found = new ArrayList<>();
    for (Collection<Clause> group : byAction.values()) {
      List<Clause> clauses = List.copyOf(group).subList(0, Math.min(MOST, group.size()));
      for (int i = 0; i < clauses.size(); i++) {
        for (int k = i + 1; k < clauses.size(); k++) {
          if (isOneEventDatedApart(clauses.get(i), clauses.get(k))) {
            difference(clauses.get(i), clauses.get(k), found);
          }
        }
      }
    }
    return found;
  }

  private boolean isOneEventDatedApart(Clause a, Clause b) {
    Likeness likeness = story.likeness();
    if (a.article() == b.article() || !Match.datesApart(likeness, a, b)) {
      return false;
    }
    Match match = likeness.match(a, b);
    boolean same = Math.min(match.directA(), match.directB()) >= 0.6 && match.mass() >= 1.1;
    return same && likeness.ofSubject(a, b) >= ONE_EVENT && !likeness.figuresApart(a, b);
  }

  private void difference(Clause a, Clause b, List<Difference> found) {
    Map<PointSource, String> versionOf = new LinkedHashMap<>();
    Set<String> dates = new TreeSet<>();
    for (Clause clause : List.of(a, b)) {
      versionOf.put(story.writer().sourceOf(clause, PointWriter.ownStance(clause)), clause.date());
      dates.add(clause.date());
    }
    writer
        .write(
            Difference.Kind.CONFLICT,
            writer.namesIn(List.of(a, b)),
            "dated " + String.join(" / ", dates),
            versionOf,
            DifferenceWriter.Values.NONE)
        .ifPresent(found::add);
  }
}
