package org.nightdesk.enrichment.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gathers where the sources differ, the gravest kind first. */
final class DifferenceFinder {
  /** Differences of one kind that are kept; those told by most articles come first. */
  private static final int MOST_OF_A_KIND = 25;

  private final ComparedStory story;
  private final List<FigureGrouper.Group> figures;
  private final List<UtteranceGrouper.Spoken> spoken;

  DifferenceFinder(
      ComparedStory story,
      List<FigureGrouper.Group> figures,
      List<UtteranceGrouper.Spoken> spoken) {
    this.figures = figures;
    this.story = story;
    this.spoken = spoken;
  }

  List<Difference> find() {
    DifferenceWriter writer = new DifferenceWriter(story);
    List<Difference> all = new ArrayList<>();
    all.addAll(new ConflictFinder(story, writer).find());
    all.addAll(new Contraries(story, writer).find());
    all.addAll(new DateDifferenceFinder(story, writer).find());
    all.addAll(new RevisionFinder(story, writer).find());
    all.addAll(new ChangedPlans(story, writer).find());
    all.addAll(new FigureDifferenceFinder(story, writer, figures).find());
    all.addAll(new RoleDifferenceFinder(story, writer).find());
    all.addAll(new NameDifferenceFinder(story, writer).find());
    all.addAll(new WordingDifferenceFinder(story, writer, spoken).find());
    return inOrder(all);
  }

  /** The gravest kind first, each once, no more of a kind than a reader can take in. */
  static List<Difference> inOrder(List<Difference> differences) {
    List<Difference> all = new ArrayList<>(differences);
    all.sort(Comparator.comparing(Difference::kind)
        .thenComparing(difference -> -articles(difference))
        .thenComparing(Difference::id));
    List<Difference> kept = new ArrayList<>();
    for (Difference difference : all) {
      long alike =
          kept.stream().filter(other -> other.kind() == difference.kind()).count();
      boolean known = kept.stream().anyMatch(other -> other.id().equals(difference.id()));
      if (alike < MOST_OF_A_KIND && !known) {
        kept.add(difference);
      }
    }
    return kept;
  }

  private static long articles(Difference difference) {
    return difference.versions().stream()
        .map(version -> version.source().article())
        .distinct()
        .count();
  }
}
