package org.nightdesk.benchmarks.chaos;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/**
 * Runs the same nights over two states: in one they are left alone, in the other each is killed at
 * random moments and started again until it ends. Every file of every night must then be the same.
 */
public final class ChaosRun {
  /** One signal in so many is a request to end; the others leave no time for a word. */
  private static final int REQUESTS = 5;

  /** A night is left alone after so many signals, or it might never end. */
  private static final int MOST_SIGNALS = 12;

  private static final int LINES_AHEAD = 3;
  private static final int LONGEST_BEHIND_A_LINE = 400;
  private static final int BETWEEN_LOOKS = 10;

  /** What a night may take to end when it is asked to. */
  private static final Duration LONGEST_STOP = Duration.ofSeconds(5);

  private final NightlyFiles files;
  private final NightProcess clean;
  private final NightProcess killed;
  private final RandomGenerator random;
  private final Map<String, Integer> deaths = new TreeMap<>();
  private int kills;
  private int requests;
  private int resumes;
  private int losses;
  private int wrongExits;
  private Duration slowestStop = Duration.ZERO;

  private ChaosRun(NightlyFiles files, NightProcess clean, NightProcess killed, long seed) {
    this.files = files;
    this.clean = clean;
    this.killed = killed;
    this.random = new SplittableRandom(seed);
  }

  /** {@code ChaosRun LAUNCHER FOLDER [--nights=60] [--articles=2000] [--seed=1]} */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Map<String, Integer> options = new TreeMap<>(Map.of("nights", 60, "articles", 2000, "seed", 1));
    for (String option : List.of(arguments).subList(2, arguments.length)) {
      String[] parts = option.replaceFirst("--", "").split("=", 2);
      if (parts.length < 2 || options.replace(parts[0], Integer.valueOf(parts[1])) == null) {
        throw new IllegalArgumentException("unknown option " + option);
      }
    }
    int nights = options.getOrDefault("nights", 0);
    int seed = options.getOrDefault("seed", 0);
    Path folder = Path.of(arguments[1]).toAbsolutePath();
    NightlyFiles files = new NightlyFiles(
        nights, options.getOrDefault("articles", 0), seed, folder.resolve("corpus"));
    Path launcher = Path.of(arguments[0]).toAbsolutePath().normalize();
    ChaosRun run = new ChaosRun(
        files,
        new NightProcess(launcher, files.index(), folder.resolve("clean")),
        new NightProcess(launcher, files.index(), folder.resolve("killed")),
        seed);
    for (int night = 0; night < nights; night++) {
      run.night(night);
    }
    System.exit(run.report(nights) ? 0 : 1);
  }

  private void night(int number) throws IOException, InterruptedException {
    files.write(number);
    LocalDate night = NightlyFiles.FIRST.plusDays(number);
    long began = System.nanoTime();
    int exit = NightProcess.end(clean.start(night));
    Duration alone = Duration.ofNanos(System.nanoTime() - began);
    if (exit != 0) {
      throw new IllegalStateException(
          "the night left alone ended with %d, see %s".formatted(exit, clean.said()));
    }
    int before = kills + requests;
    while (!runs(night, alone, kills + requests - before < MOST_SIGNALS)) {
      resumes++;
    }
    List<String> different = different(night);
    losses += different.isEmpty() ? 0 : 1;
    System.out.printf(
        "%s  alone %5.1f s  signals %2d  %s%n",
        night,
        alone.toMillis() / 1000.0,
        kills + requests - before,
        different.isEmpty() ? "same bytes" : "DIFFERENT: " + different);
  }

  /** Starts a night, and ends it at some moment; gives whether it had come to its end. */
  private boolean runs(LocalDate night, Duration alone, boolean mayBeKilled)
      throws IOException, InterruptedException {
    Process process = killed.start(night);
    if (!mayBeKilled || hasEndedBefore(process, alone)) {
      int exit = NightProcess.end(process);
      if (exit != 0) {
        wrongExits++;
        System.out.printf("%s  ended with %d by itself, see %s%n", night, exit, killed.said());
      }
      return exit == 0 || !mayBeKilled;
    }
    if (random.nextInt(REQUESTS) == 0) {
      requests++;
      return stopped(process, night);
    }
    process.destroyForcibly();
    NightProcess.end(process);
    kills++;
    count(night, process.pid());
    return false;
  }

  /**
   * Waits for a moment, and tells whether the process had ended before it: half of the moments are anywhere in
   * the time the night took alone, half are soon after one of the next lines it says, for a night that
   * resumes is soon in its later steps.
   */
  private boolean hasEndedBefore(Process process, Duration alone)
      throws IOException, InterruptedException {
    if (random.nextBoolean()) {
      long moment = (long) (random.nextDouble() * alone.toMillis());
      return process.waitFor(moment, TimeUnit.MILLISECONDS);
    }
    long lines = killed.lines() + random.nextInt(LINES_AHEAD);
    long behind = random.nextInt(LONGEST_BEHIND_A_LINE);
    while (killed.lines() <= lines) {
      if (process.waitFor(BETWEEN_LOOKS, TimeUnit.MILLISECONDS)) {
        return true;
      }
    }
    return process.waitFor(behind, TimeUnit.MILLISECONDS);
  }

  private boolean stopped(Process process, LocalDate night)
      throws IOException, InterruptedException {
    long asked = System.nanoTime();
    process.destroy();
    int exit = NightProcess.end(process);
    Duration took = Duration.ofNanos(System.nanoTime() - asked);
    slowestStop = took.compareTo(slowestStop) > 0 ? took : slowestStop;
    boolean tooEarly = exit == 143; // the virtual machine was not up yet, so the system ended it
    if (!tooEarly && exit != 0 && exit != 1) {
      wrongExits++;
      System.out.printf("%s  asked to end, ended with %d%n", night, exit);
    }
    if (exit != 0) {
      count(night, process.pid());
    }
    return exit == 0;
  }

  private void count(LocalDate night, long process) throws IOException {
    deaths.merge(Whereabouts.of(killed.state(), night, process), 1, Integer::sum);
  }

  /** The files of a night that are not the same in both, or only in one; the first few. */
  private List<String> different(LocalDate night) throws IOException {
    Path one = clean.briefs().resolve(night.toString());
    Path other = killed.briefs().resolve(night.toString());
    List<String> different = new ArrayList<>();
    List<Path> all = files(one);
    if (!all.equals(files(other))) {
      different.add("the list of files");
    } else {
      for (Path file : all) {
        if (Files.mismatch(one.resolve(file), other.resolve(file)) >= 0) {
          different.add(file.toString());
        }
      }
    }
    return different.subList(0, Math.min(5, different.size()));
  }

  private static List<Path> files(Path link) throws IOException {
    if (!Files.exists(link)) {
      return List.of();
    }
    Path folder = link.toRealPath();
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).map(folder::relativize).sorted().toList();
    }
  }

  private boolean report(int nights) {
    System.out.printf(
        "%n%d nights, %d kills, %d requests to end (slowest %.1f s), %d resumes, %d wrong exits, %d losses%n",
        nights, kills, requests, slowestStop.toMillis() / 1000.0, resumes, wrongExits, losses);
    List<String> places = new ArrayList<>(List.of(Whereabouts.STARTING));
    places.addAll(Whereabouts.STEPS);
    places.add(Whereabouts.ENDING);
    for (String place : places) {
      System.out.printf("  %-24s %4d%n", place, deaths.getOrDefault(place, 0));
    }
    return losses == 0 && wrongExits == 0 && slowestStop.compareTo(LONGEST_STOP) <= 0;
  }
}
