package org.nightdesk.enrichment.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the profiles worth comparing: those that share at least two of their weightiest words or
 * words of names. Of a word that many share, only the neighbours in time are looked at.
 */
final class ProfileIndex {
  private static final int SHARED_TERMS = 2;

  private final StorySettings settings;
  private final List<Profile> profiles;
  private final Integer[] byDay;
  private final int[] placeOf;
  private final Map<Long, int[]> postings = new HashMap<>();
  private final int[] sharedWith;

  ProfileIndex(List<Profile> profiles, StorySettings settings) {
    this.profiles = profiles;
    this.settings = settings;
    sharedWith = new int[profiles.size()];
    byDay = new Integer[profiles.size()];
    Arrays.setAll(byDay, i -> i);
    Arrays.sort(
        byDay,
        Comparator.comparingLong((Integer i) -> profiles.get(i).first()).thenComparing(i -> i));
    placeOf = new int[byDay.length];
    Map<Long, Integer> sizes = new HashMap<>();
    for (int place = 0; place < byDay.length; place++) {
      placeOf[byDay[place]] = place;
      lookedUp(byDay[place]).forEach(term -> sizes.merge(term, 1, Integer::sum));
    }
    sizes.forEach((term, size) -> {
      if (size > 1) {
        postings.put(term, new int[size]);
      }
    });
    sizes.replaceAll((term, size) -> 0);
    for (int place = 0; place < byDay.length; place++) {
      for (long term : lookedUp(byDay[place])) {
        int[] places = postings.get(term);
        if (places != null) {
          places[sizes.merge(term, 1, Integer::sum) - 1] = place;
        }
      }
    }
  }

  private List<Long> lookedUp(int profile) {
    List<Long> terms = new ArrayList<>();
    for (int term : profiles.get(profile).words().heaviest(settings.lookedUpTerms())) {
      terms.add((long) term);
    }
    for (int term : profiles.get(profile).names().heaviest(settings.lookedUpTerms() / 2)) {
      terms.add(1L << 32 | term);
    }
    return terms;
  }

  /** Profiles worth comparing with this one, most terms shared first, then by number. */
  int[] partnersOf(int profile) {
    List<Integer> seen = new ArrayList<>();
    for (long term : lookedUp(profile)) {
      int[] places = postings.get(term);
      if (places == null) {
        continue;
      }
      int own = Arrays.binarySearch(places, placeOf[profile]);
      int from = Math.max(0, own - settings.neighbours() / 2);
      int to = Math.min(places.length, own + settings.neighbours() / 2 + 1);
      for (int i = from; i < to; i++) {
        int other = byDay[places[i]];
        if (other != profile && sharedWith[other]++ == 0) {
          seen.add(other);
        }
      }
    }
    int[] partners = seen.stream()
        .filter(other -> sharedWith[other] >= SHARED_TERMS)
        .sorted(Comparator.comparingInt((Integer other) -> -sharedWith[other])
            .thenComparing(other -> other))
        .limit(settings.partners())
        .mapToInt(Integer::intValue)
        .toArray();
    seen.forEach(other -> sharedWith[other] = 0);
    return partners;
  }
}
