package org.nightdesk.benchmarks.chaos;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;

/** The nights that are over, in a file, so that a run that was stopped goes on behind them. */
final class ChaosResults {
  /** What a night may take to end when it is asked to. */
  private static final Duration LONGEST_STOP = Duration.ofSeconds(5);

  private final Path file;
  private final List<NightResult> nights = new ArrayList<>();

  /**
   * @param file is made where there is none
   * @param options what decides the nights; other ones than those of the file are refused
   */
  ChaosResults(Path file, String options) throws IOException {
    this.file = file;
    if (!Files.exists(file)) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, options + "\n");
    }
    List<String> lines = Files.readAllLines(file);
    if (!lines.getFirst().equals(options)) {
      throw new IllegalArgumentException(
          "%s holds nights of \"%s\", not of \"%s\"".formatted(file, lines.getFirst(), options));
    }
    lines.stream().skip(1).forEach(line -> nights.add(NightResult.parse(line)));
  }

  List<NightResult> nights() {
    return Collections.unmodifiableList(nights);
  }

  void add(NightResult night) throws IOException {
    nights.add(night);
    Files.writeString(file, night.line() + "\n", StandardOpenOption.APPEND);
  }

  private int sum(ToIntFunction<NightResult> figure) {
    return nights.stream().mapToInt(figure).sum();
  }

  /** Prints what came of all nights; gives whether all is well. */
  boolean report() {
    long slowest = nights.stream().mapToLong(NightResult::slowestStop).max().orElse(0);
    int losses = sum(night -> night.different().isEmpty() ? 0 : 1);
    int wrongExits = sum(NightResult::wrongExits);
    System.out.printf(
        "%n%d nights, %d kills, %d requests to end (slowest %.1f s), %d resumes, %d wrong exits, %d losses%n",
        nights.size(),
        sum(NightResult::kills),
        sum(NightResult::requests),
        slowest / 1000.0,
        sum(NightResult::resumes),
        wrongExits,
        losses);
    Map<String, Integer> deaths = new TreeMap<>();
    nights.forEach(
        night -> night.deaths().forEach((step, times) -> deaths.merge(step, times, Integer::sum)));
    List<String> places = new ArrayList<>(List.of(Whereabouts.STARTING));
    places.addAll(Whereabouts.STEPS);
    places.add(Whereabouts.ENDING);
    for (String place : places) {
      System.out.printf("  %-24s %4d%n", place, deaths.getOrDefault(place, 0));
    }
    return losses == 0 && wrongExits == 0 && slowest <= LONGEST_STOP.toMillis();
  }
}
