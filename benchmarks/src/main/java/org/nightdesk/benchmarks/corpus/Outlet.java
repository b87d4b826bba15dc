package org.nightdesk.benchmarks.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * Somebody who publishes articles.
 *
 * @param name as readers know it
 * @param seat the town it is published in
 * @param boilerplate what it puts under its articles, a paragraph each
 */
record Outlet(String name, String seat, List<String> boilerplate) {
  private static final String[] PAPERS =
      "Courier Herald Gazette Post Mail News Echo Tribune Observer Times Dispatch Mirror"
          .split(" ");

  Outlet {
    boilerplate = List.copyOf(boilerplate);
  }

  static Outlet of(long seed, int number, Grammar templates) {
    RandomGenerator random = new SplittableRandom(seed * 31 + number);
    String seat = NameMaker.place(random);
    String name = seat + " " + PAPERS[random.nextInt(PAPERS.length)];
    List<String> boilerplate = new ArrayList<>();
    templates.each(
        "boilerplate",
        random,
        slot -> switch (slot) {
          case "outlet" -> name;
          case "place" -> seat;
          default -> String.valueOf(20 + random.nextInt(150));
        },
        boilerplate::add);
    return new Outlet(name, seat, boilerplate);
  }

  /** The first few lines of its boilerplate, always the same for the same number. */
  List<String> boilerplate(int lines) {
    int first = Math.floorMod(name.hashCode(), boilerplate.size());
    List<String> some = new ArrayList<>();
    for (int i = 0; i < Math.min(lines, boilerplate.size()); i++) {
      some.add(boilerplate.get((first + i) % boilerplate.size()));
    }
    return some;
  }
}
