package org.nightdesk.enrichment.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nightdesk.corpus.ArticleId;
import org.nightdesk.enrichment.text.EvidenceId;

/**
 * Puts the differences between the stages of an affair into the comparison of one of them: those that are
 * shown there are added, and what any of them tells already is taken out.
 */
public final class StagesTold {
  private StagesTold() {}

  /** The comparison of a story with its share of what its storyline tells differently. */
  public static Comparison in(
      StoryMaterial story, Comparison comparison, List<StageDifference> across) {
    if (across.isEmpty()) {
      return comparison;
    }
    Map<ArticleId, String> published = new HashMap<>();
    story
        .articles()
        .forEach(told -> published.put(
            told.article().id(), told.article().about().published().value()));
    List<Difference> differences = new ArrayList<>();
    for (StageDifference stage : across) {
      if (stage.storyId().equals(story.storyId())) {
        differences.add(joined(stage, comparison.differences(), published));
      }
    }
    for (Difference own : comparison.differences()) {
      if (across.stream().noneMatch(stage -> tells(stage.difference(), own))) {
        differences.add(own);
      }
    }
    return new Comparison(
        comparison.headline(),
        comparison.summary(),
        comparison.strands(),
        comparison.points(),
        DifferenceFinder.inOrder(differences),
        comparison.events(),
        comparison.figures(),
        comparison.utterances());
  }

  /** The difference with the sources that the story's own comparison has besides. */
  private static Difference joined(
      StageDifference stage, List<Difference> told, Map<ArticleId, String> ownDays) {
    Map<ArticleId, String> published = new HashMap<>(ownDays);
    published.putAll(stage.published());
    Difference across = stage.difference();
    Map<PointSource, Integer> numberOf = new LinkedHashMap<>();
    across.versions().forEach(version -> numberOf.put(version.source(), version.number()));
    for (Difference own : told) {
      if (tells(across, own)) {
        Map<Integer, Integer> alike = new HashMap<>();
        own.versions()
            .forEach(version -> numberOf.forEach((source, number) -> {
              if (isSame(source, version.source())) {
                alike.putIfAbsent(version.number(), number);
              }
            }));
        for (Difference.Version version : own.versions()) {
          Integer number = alike.get(version.number());
          if (number != null
              && numberOf.keySet().stream().noneMatch(known -> isSame(known, version.source()))) {
            numberOf.put(version.source(), number);
          }
        }
      }
    }
    List<Difference.Version> versions = new ArrayList<>();
    numberOf.forEach((source, number) -> versions.add(new Difference.Version(number, source)));
    versions.sort(Comparator.comparing(
            (Difference.Version version) -> dayOf(published, version.source().article()))
        .thenComparing(version -> version.source().evidence())
        .thenComparing(version -> version.source().where()));
    return versions.size() == across.versions().size()
        ? across
        : new Difference(
            across.id(),
            across.kind(),
            across.subject(),
            across.explanation(),
            versions,
            across.valueLow(),
            across.valueHigh(),
            across.unit());
  }

  private static String dayOf(Map<ArticleId, String> published, ArticleId article) {
    String value = published.getOrDefault(article, "");
    return value.isEmpty() ? "~" : value;
  }

  private static boolean isSame(PointSource one, PointSource other) {
    return one.evidence().equals(other.evidence());
  }

  /** Of one kind, and two of the versions of one are versions of the other; or of one name. */
  private static boolean tells(Difference across, Difference own) {
    if (across.kind() != own.kind()) {
      return false;
    }
    boolean ofOneName =
        across.kind() == Difference.Kind.ROLE || across.kind() == Difference.Kind.NAME;
    Set<EvidenceId> told = new HashSet<>();
    across.versions().forEach(version -> told.add(version.source().evidence()));
    Set<Integer> shared = new HashSet<>();
    for (Difference.Version version : own.versions()) {
      if (told.contains(version.source().evidence())) {
        shared.add(version.number());
      }
    }
    return across.id().equals(own.id())
        || shared.size() > 1
        || ofOneName && !shared.isEmpty() && across.subject().equals(own.subject());
  }
}
