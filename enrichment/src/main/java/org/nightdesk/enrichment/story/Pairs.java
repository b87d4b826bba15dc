package org.nightdesk.enrichment.story;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The pairs of profiles that were found alike, each once. */
final class Pairs {
  /** Profiles whose partners are looked for by one thread. */
  private static final int RANGE = 2_000;

  private final List<Part> parts;

  private Pairs(List<Part> parts) {
    this.parts = parts;
  }

  /** Two profiles by number, in no order, and their similarity. */
  interface Taker {
    void take(int one, int other, double alike);
  }

  /** Some of the pairs, in columns: a night has a hundred to an article. */
  static final class Part {
    private int[] ones = new int[64];
    private int[] others = new int[64];
    private double[] alike = new double[64];
    private int size;

    void add(int one, int other, double similarity) {
      if (size == ones.length) {
        resize(size + (size >> 1));
      }
      ones[size] = one;
      others[size] = other;
      alike[size++] = similarity;
    }

    private Part trimmed() {
      resize(size);
      return this;
    }

    private void resize(int length) {
      ones = Arrays.copyOf(ones, length);
      others = Arrays.copyOf(others, length);
      alike = Arrays.copyOf(alike, length);
    }
  }

  static Pairs of(Part pairs) {
    return new Pairs(List.of(pairs));
  }

  /** Those that are alike at least so much. */
  static Pairs of(
      List<Profile> profiles, Similarity similarity, double least, StorySettings settings) {
    ProfileIndex index = new ProfileIndex(profiles, settings);
    int ranges = (profiles.size() + RANGE - 1) / RANGE;
    return new Pairs(IntStream.range(0, ranges)
        .parallel()
        .mapToObj(range -> pairsOf(
            range * RANGE,
            Math.min(profiles.size(), (range + 1) * RANGE),
            index.search(),
            similarity,
            least))
        .toList());
  }

  private static Part pairsOf(
      int from, int to, ProfileIndex.Search search, Similarity similarity, double least) {
    Part pairs = new Part();
    Similarity.Row row = similarity.row();
    for (int i = from; i < to; i++) {
      int[] partners = search.partnersOf(i, least);
      if (partners.length > 0) {
        row.from(i);
      }
      for (int partner : partners) {
        double alike = row.to(partner);
        if (alike >= least) {
          pairs.add(i, partner, alike);
        }
      }
    }
    return pairs.trimmed();
  }

  /** Hands on all of them. */
  void each(Taker taker) {
    for (Part part : parts) {
      for (int i = 0; i < part.size; i++) {
        taker.take(part.ones[i], part.others[i], part.alike[i]);
      }
    }
  }
}
