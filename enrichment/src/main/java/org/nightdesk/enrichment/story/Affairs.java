package org.nightdesk.enrichment.story;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How far events are stages of one affair: alike as wholes, with main entities in common and within
 * days of each other; else 0.
 *
 * @param events one profile for each event, the sum of its reports
 * @param entities for each event its main entities, in rising order
 */
record Affairs(List<Profile> events, List<long[]> entities, StorySettings settings)
    implements Similarity {
  /** The events of groups of articles. */
  static Affairs of(
      List<List<Integer>> groups,
      List<Report> reports,
      List<Profile> profiles,
      StorySettings settings) {
    return new Affairs(
        groups.parallelStream()
            .map(group -> Profile.sum(group.stream().map(profiles::get).toList()))
            .toList(),
        groups.parallelStream()
            .map(group -> mainEntities(group.stream().map(reports::get).toList(), settings))
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
    long[] others = entities.get(other);
    int shared = 0;
    for (long entity : entities.get(one)) {
      shared += Arrays.binarySearch(others, entity) >= 0 ? 1 : 0;
    }
    return shared;
  }

  /** The entities most articles of an event name, then the most named. */
  private static long[] mainEntities(List<Report> members, StorySettings settings) {
    Map<Long, Named> named = new HashMap<>();
    for (Report report : members) {
      for (int i = 0; i < report.entities().length; i++) {
        named.merge(report.entities()[i], new Named(1, report.mentions()[i]), Named::plus);
      }
    }
    return named.entrySet().stream()
        .sorted(Comparator.comparing(
                (Map.Entry<Long, Named> entity) -> -entity.getValue().articles())
            .thenComparing(entity -> -entity.getValue().mentions())
            .thenComparing(Map.Entry::getKey, Long::compareUnsigned))
        .limit(settings.mainEntities())
        .mapToLong(Map.Entry::getKey)
        .sorted()
        .toArray();
  }

  private record Named(int articles, int mentions) {
    Named plus(Named other) {
      return new Named(articles + other.articles, mentions + other.mentions);
    }
  }
}
