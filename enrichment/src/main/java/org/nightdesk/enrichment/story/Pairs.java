package org.nightdesk.enrichment.story;

import java.util.ArrayList;
import java.util.List;

/**
 * The pairs of profiles that were found alike, each once.
 *
 * @param alike at least the similarity sought
 */
record Pairs(List<Pair> alike) {
  /** Two profiles by number, in no order, and their similarity. */
  record Pair(int one, int other, double alike) {}

  static Pairs of(
      List<Profile> profiles,
      AverageLink.Similarity similarity,
      double least,
      StorySettings settings) {
    ProfileIndex index = new ProfileIndex(profiles, settings);
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < profiles.size(); i++) {
      for (int partner : index.partnersOf(i, least)) {
        double alike = similarity.of(Math.min(i, partner), Math.max(i, partner));
        if (alike >= least) {
          pairs.add(new Pair(i, partner, alike));
        }
      }
    }
    return new Pairs(pairs);
  }

  Pairs atLeast(double least) {
    return new Pairs(alike.stream().filter(pair -> pair.alike >= least).toList());
  }

  /** The pairs of which both are among those marked. */
  Pairs inside(boolean[] marked) {
    return new Pairs(
        alike.stream().filter(pair -> marked[pair.one] && marked[pair.other]).toList());
  }
}
