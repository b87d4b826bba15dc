package org.nightdesk.benchmarks.corpus;

import java.util.random.RandomGenerator;

/** Names made of syllables. */
final class NameMaker {
  private static final String[] STARTS =
      ("b br c ch d dr f g gr h j k kl l m n p pr r s sh st t tr v" + " w z al an el er il or ul")
          .split(" ");
  private static final String[] CORES = "a e i o u ai ea ia ei o a e".split(" ");
  private static final String[] ENDS = "n r l s nd rk v k m lt sk ch n r".split(" ");
  private static final String[] PEOPLE = "ov en son ich a o ski er ini as ez".split(" ");
  private static final String[] PLACES =
      "burg ville ford by gorod stad holm mouth ina ovo".split(" ");

  private NameMaker() {}

  static String person(RandomGenerator random) {
    return capitalised(stem(random, 1 + random.nextInt(2)) + any(PEOPLE, random));
  }

  static String firstName(RandomGenerator random) {
    return capitalised(stem(random, 1) + any(CORES, random).substring(0, 1));
  }

  static String place(RandomGenerator random) {
    return capitalised(stem(random, 1 + random.nextInt(2)) + any(PLACES, random));
  }

  static String brand(RandomGenerator random) {
    return capitalised(stem(random, 2));
  }

  private static String stem(RandomGenerator random, int syllables) {
    StringBuilder stem = new StringBuilder();
    for (int i = 0; i < syllables; i++) {
      stem.append(any(STARTS, random)).append(any(CORES, random));
      if (i == syllables - 1 || random.nextInt(3) == 0) {
        stem.append(any(ENDS, random));
      }
    }
    return stem.toString();
  }

  /** The same name as another desk writes it; some names are written one way only. */
  static String respelt(String name) {
    String other = name.replace("ai", "ay").replace("ei", "ey").replace("ia", "iya");
    other = other.replace("ch", "tch").replace("ov", "off").replace("sk", "sky");
    other = other.replace("kl", "cl").replace("v", "w").replace("ea", "eya");
    return other.equals(name) ? name.substring(0, 2) + "h" + name.substring(2) : other;
  }

  private static String capitalised(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  private static String any(String[] all, RandomGenerator random) {
    return all[random.nextInt(all.length)];
  }
}
