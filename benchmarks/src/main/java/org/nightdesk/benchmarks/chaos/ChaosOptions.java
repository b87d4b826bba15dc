package org.nightdesk.benchmarks.chaos;

import java.util.ArrayList;
import java.util.List;

/**
 * What is to be run.
 *
 * @param nights how many in all
 * @param articles a night lists
 * @param seed of corpus and moments
 * @param most signals a night gets before it is left alone
 * @param again whether two nights are run again and again in place of consecutive ones
 * @param minutes after which no night is begun in this sitting; 0 for no end
 * @param passedOn options of {@code nightdesk run}
 */
record ChaosOptions(
    int nights,
    int articles,
    int seed,
    int most,
    boolean again,
    int minutes,
    List<String> passedOn) {
  ChaosOptions {
    passedOn = List.copyOf(passedOn);
  }

  /**
   * Reads {@code [--nights=60] [--articles=2000] [--seed=1] [--most=12] [--again] [--minutes=0]}; what else
   * there is is passed on.
   */
  static ChaosOptions of(List<String> arguments) {
    int nights = 60;
    int articles = 2000;
    int seed = 1;
    int most = 12;
    int minutes = 0;
    boolean again = false;
    List<String> passedOn = new ArrayList<>();
    for (String argument : arguments) {
      String value = argument.substring(argument.indexOf('=') + 1);
      switch (argument.replaceFirst("=.*", "")) {
        case "--nights" -> nights = Integer.parseInt(value);
        case "--articles" -> articles = Integer.parseInt(value);
        case "--seed" -> seed = Integer.parseInt(value);
        case "--most" -> most = Integer.parseInt(value);
        case "--minutes" -> minutes = Integer.parseInt(value);
        case "--again" -> again = true;
        default -> passedOn.add(argument);
      }
    }
    return new ChaosOptions(nights, articles, seed, most, again, minutes, passedOn);
  }

  /** What decides the nights and the moments, in one line. */
  String inWords() {
    return "%d nights of %d articles, seed %d, at most %d signals, %s %s"
        .formatted(
            nights,
            articles,
            seed,
            most,
            again ? "two nights again and again" : "consecutive",
            String.join(" ", passedOn))
        .strip();
  }
}
