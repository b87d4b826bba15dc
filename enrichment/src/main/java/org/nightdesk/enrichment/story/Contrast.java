package org.nightdesk.enrichment.story;

import java.util.List;

/**
 * Tells two events of one kind apart that share words and names: the reports of either agree among
 * themselves in numbers and days, and hardly with those of the other. Asked of groups, because a
 * single report may well leave out what the others tell.
 */
interface Contrast {
  /** Tells nothing apart. */
  Contrast NONE = new Contrast() {
    @Override
    public float weight(int one, int other) {
      return 0;
    }

    @Override
    public float agreement(int one, int other) {
      return 0;
    }

    @Override
    public double share(Agreement between, Agreement insideOne, Agreement insideOther) {
      return 1;
    }
  };

  /** How much two reports can say about it, 0 to 1: little where one tells few numbers and days. */
  float weight(int one, int other);

  /** How far they agree, 0 to 1, times the weight. */
  float agreement(int one, int other);

  /** What remains of the similarity of two groups, above 0 and at most 1. */
  double share(Agreement between, Agreement insideOne, Agreement insideOther);

  /**
   * How far pairs of reports agree, summed.
   *
   * @param agreed the agreement of each, weighed
   * @param weight of all of them; a pair that says all it can weighs 1
   */
  record Agreement(double agreed, double weight) {
    static final Agreement OF_NONE = new Agreement(0, 0);

    Agreement plus(Agreement other) {
      return new Agreement(agreed + other.agreed, weight + other.weight);
    }

    /** The average, 0 to 1. */
    double average() {
      return weight == 0 ? 0 : agreed / weight;
    }
  }

  static Contrast of(List<Profile> profiles, StorySettings settings) {
    return new OfParticulars(profiles, settings);
  }

  /** The agreement of each of the one with each of the other. */
  default Agreement between(List<Integer> one, List<Integer> other) {
    double agreed = 0;
    double weight = 0;
    for (int a : one) {
      for (int b : other) {
        agreed += agreement(a, b);
        weight += weight(a, b);
      }
    }
    return new Agreement(agreed, weight);
  }

  /** The agreement of any two of a group. */
  default Agreement inside(List<Integer> group) {
    double agreed = 0;
    double weight = 0;
    for (int i = 0; i < group.size(); i++) {
      for (int j = 0; j < i; j++) {
        agreed += agreement(group.get(i), group.get(j));
        weight += weight(group.get(i), group.get(j));
      }
    }
    return new Agreement(agreed, weight);
  }

  /** Contrast in the numbers and days. */
  record OfParticulars(List<Profile> profiles, StorySettings settings) implements Contrast {
    @Override
    public float weight(int one, int other) {
      return (float) profiles.get(one).particularsShare(profiles.get(other), settings);
    }

    @Override
    public float agreement(int one, int other) {
      float weight = weight(one, other);
      return weight == 0
          ? 0
          : (float)
              (weight * profiles.get(one).particulars().dot(profiles.get(other).particulars()));
    }

    @Override
    public double share(Agreement between, Agreement insideOne, Agreement insideOther) {
      double least = settings.contrastPairs();
      if (between.weight < least || insideOne.weight < least || insideOther.weight < least) {
        return 1;
      }
      double inside = Math.min(insideOne.average(), insideOther.average());
      boolean contrasts =
          inside > settings.sameParticulars() && between.average() < settings.contrast() * inside;
      return contrasts ? settings.contrastShare() : 1;
    }
  }
}
