package org.nightdesk.enrichment.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Parts a story where, after days of silence, reports tell something new: they are far more like
 * each other than like what was told before, and mention other numbers and days. A lone late report
 * says too little to part it.
 */
final class NewsSplit {
  private static final int FEWEST = 2;

  private final List<Profile> profiles;
  private final GroupSimilarity similarity;
  private final GroupSimilarity particulars;
  private final StorySettings settings;

  NewsSplit(List<Profile> profiles, StorySettings settings) {
    this.profiles = profiles;
    this.settings = settings;
    similarity = new GroupSimilarity(new SameEvent(profiles, settings));
    particulars = new GroupSimilarity(
        (a, b) -> profiles.get(a).likeness(profiles.get(b), settings).particulars());
  }

  /** The parts in order of time, each in rising order of its numbers; often only one. */
  List<List<Integer>> of(List<Integer> story) {
    List<Integer> dated = story.stream()
        .filter(i -> profiles.get(i).first() != Profile.UNDATED)
        .sorted(
            Comparator.comparingLong((Integer i) -> profiles.get(i).first()).thenComparing(i -> i))
        .toList();
    for (int cut = FEWEST; cut <= dated.size() - FEWEST; cut++) {
      long silence = profiles.get(dated.get(cut)).first()
          - profiles.get(dated.get(cut - 1)).first();
      List<Integer> before = dated.subList(0, cut);
      List<Integer> after = dated.subList(cut, dated.size());
      if (silence >= settings.silentDays() && isNew(before, after)) {
        return parted(story, before, after);
      }
    }
    return List.of(story);
  }

  private boolean isNew(List<Integer> before, List<Integer> after) {
    double looser = Math.min(similarity.inside(before), similarity.inside(after));
    return particulars.between(before, after) <= settings.sameParticulars()
        && similarity.between(before, after) < settings.newsShare() * looser;
  }

  /** Undated reports go to the part they are more like. */
  private List<List<Integer>> parted(
      List<Integer> story, List<Integer> before, List<Integer> after) {
    List<Integer> early = new ArrayList<>(before);
    List<Integer> late = new ArrayList<>(after);
    for (int report : story) {
      if (profiles.get(report).first() == Profile.UNDATED) {
        double likeEarly = similarity.between(List.of(report), before);
        double likeLate = similarity.between(List.of(report), after);
        (likeLate > likeEarly ? late : early).add(report);
      }
    }
    early.sort(null);
    late.sort(null);
    List<List<Integer>> parts = new ArrayList<>(List.of(early));
    parts.addAll(of(late));
    return parts;
  }
}
