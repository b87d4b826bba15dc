package org.nightdesk.enrichment.story;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The pairs of profiles that were found alike, each once.
 *
 * @param alike at least the similarity sought
 */
record Pairs(List<Pair> alike) {
  /** Profiles whose partners are looked for by one thread. */
  private static final int RANGE = 2_000;

  /** Two profiles by number, in no order, and their similarity. */
  record Pair(int one, int other, double alike) {}

  static Pairs of(
      List<Profile> profiles, Similarity similarity, double least, StorySettings settings) {
    ProfileIndex index = new ProfileIndex(profiles, settings);
    int ranges = (profiles.size() + RANGE - 1) / RANGE;
    List<Pair> pairs = IntStream.range(0, ranges)
        .parallel()
        .mapToObj(range -> pairsOf(
            range * RANGE,
            Math.min(profiles.size(), (range + 1) * RANGE),
            index.search(),
            similarity,
            least))
        .flatMap(List::stream)
        .toList();
    return new Pairs(pairs);
  }

  private static List<Pair> pairsOf(
      int from, int to, ProfileIndex.Search search, Similarity similarity, double least) {
    List<Pair> pairs = new ArrayList<>();
    Similarity.Row row = similarity.row();
    for (int i = from; i < to; i++) {
      int[] partners = search.partnersOf(i, least);
      if (partners.length > 0) {
        row.from(i);
      }
      for (int partner : partners) {
        double alike = row.to(partner);
        if (alike >= least) {
          pairs.add(new Pair(i, partner, alike));
        }
      }
    }
    return pairs;
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
