package org.nightdesk.enrichment.story;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How far events are stages of one affair: alike as wholes, with main entities in common and within
 * days of each other; else 0.
 *
 * @param events one profile for each event, the sum of its reports
 * @param entities for each event its main entities
 */
record Affairs(List<Profile> events, List<Set<String>> entities, StorySettings settings)
    implements Similarity {
  /** The events of groups of articles. */
  static Affairs of(
      List<List<Integer>> groups,
      List<StoryCandidate> articles,
      List<Profile> profiles,
      StorySettings settings) {
    return new Affairs(
        groups.parallelStream()
            .map(group -> Profile.sum(group.stream().map(profiles::get).toList()))
            .toList(),
        groups.parallelStream()
            .map(group -> mainEntities(group.stream().map(articles::get).toList(), settings))
            .toList(),
        settings);
  }

  @Override
  public double of(int one, int other) {
    boolean far = events.get(one).daysApart(events.get(other)) > settings.storylineDays();
    if (far || shared(one, other) < settings.sharedEntities()) {
      return 0;
    }
    Likeness likeness = events.get(one).likeness(events.get(other), settings);
    return likeness.names() < settings.storylineNames() ? 0 : likeness.mixed(settings);
  }

  /** What two events have in common, in numbers. */
  StoryLink.Affair between(int one, int other) {
    Likeness likeness = events.get(one).likeness(events.get(other), settings);
    return new StoryLink.Affair(
        events.get(one).daysApart(events.get(other)),
        shared(one, other),
        likeness.names(),
        likeness.mixed(settings));
  }

  private int shared(int one, int other) {
    return (int)
        entities.get(one).stream().filter(entities.get(other)::contains).count();
  }

  /** The entities most articles of an event name, then the most named. */
  private static Set<String> mainEntities(List<StoryCandidate> members, StorySettings settings) {
    Map<String, Integer> articles = new TreeMap<>();
    Map<String, Integer> mentions = new HashMap<>();
    for (StoryCandidate article : members) {
      Set<String> named = new HashSet<>();
      for (StoryCandidate.Named name : article.names()) {
        mentions.merge(name.entityId(), name.mentions(), Integer::sum);
        named.add(name.entityId());
      }
      named.forEach(entity -> articles.merge(entity, 1, Integer::sum));
    }
    return articles.keySet().stream()
        .sorted(Comparator.comparing((String entity) -> -articles.get(entity))
            .thenComparing(entity -> -mentions.get(entity))
            .thenComparing(Comparator.naturalOrder()))
        .limit(settings.mainEntities())
        .collect(Collectors.toSet());
  }
}
