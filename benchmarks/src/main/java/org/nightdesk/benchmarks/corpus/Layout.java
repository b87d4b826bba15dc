package org.nightdesk.benchmarks.corpus;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** Which article belongs to which family: eight bytes an article, nothing else is held. */
final class Layout {
  private final long seed;
  private final int[] families;
  private final int[] members;
  private int[] originals = new int[64];

  /** What the articles of a family have in common. */
  enum Kind {
    SINGLE,
    COPIES,
    FORMS,
    FURNISHED,
    EVENT
  }

  Layout(long seed, int size) {
    this.seed = seed;
    families = new int[size];
    members = new int[size];
    int[] order = shuffled(size);
    int next = 0;
    for (int family = 0; next < size; family++) {
      if (family == originals.length) {
        originals = Arrays.copyOf(originals, family * 2);
      }
      originals[family] = order[next];
      int articles = Math.min(articles(family), size - next);
      for (int member = 0; member < articles; member++) {
        families[order[next]] = family;
        members[order[next++]] = member;
      }
    }
  }

  private int[] shuffled(int size) {
    int[] order = new int[size];
    Arrays.setAll(order, i -> i);
    RandomGenerator random = new SplittableRandom(seed ^ 0x5eedL);
    for (int i = size - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      int held = order[i];
      order[i] = order[j];
      order[j] = held;
    }
    return order;
  }

  int family(int article) {
    return families[article];
  }

  int member(int article) {
    return members[article];
  }

  int original(int family) {
    return originals[family];
  }

  /** The random numbers of a family, for one purpose. */
  RandomGenerator random(int family, int purpose) {
    return new SplittableRandom((seed * 0x9e3779b97f4a7c15L + family) * 0xbf58476d1ce4e5b9L
        + purpose * 0x94d049bb133111ebL);
  }

  Kind kind(int family) {
    int draw = random(family, 0).nextInt(1000);
    return draw < 870
        ? Kind.SINGLE
        : draw < 950
            ? Kind.COPIES
            : draw < 960 ? Kind.FORMS : draw < 980 ? Kind.FURNISHED : Kind.EVENT;
  }

  /** Most copied stories ran twice or three times, one in two hundred up to 500 times. */
  private int articles(int family) {
    RandomGenerator random = random(family, 1);
    return switch (kind(family)) {
      case SINGLE -> 1;
      case COPIES -> {
        int draw = random.nextInt(1000);
        yield draw < 600
            ? 2
            : draw < 850
                ? 3 + random.nextInt(3)
                : draw < 970
                    ? 6 + random.nextInt(15)
                    : draw < 995 ? 50 + random.nextInt(100) : 200 + random.nextInt(301);
      }
      case FORMS -> 4 + random.nextInt(24);
      case FURNISHED -> 2 + random.nextInt(8);
      case EVENT -> 2 + random.nextInt(4);
    };
  }
}
