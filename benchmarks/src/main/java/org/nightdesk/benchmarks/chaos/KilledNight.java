package org.nightdesk.benchmarks.chaos;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;

/** One night that is ended at random moments and started again until it comes to its end. */
final class KilledNight {
  /** One signal in so many is a request to end; the others leave no time for a word. */
  private static final int REQUESTS = 5;

  private static final int LINES_AHEAD = 3;
  private static final int LONGEST_BEHIND_A_LINE = 400;
  private static final int BETWEEN_LOOKS = 10;

  /** A night that ends so often by itself, and not well, is given up. */
  private static final int FAILURES = 3;

  /** The exit code of a process that a signal ended before it could say how. */
  private static final int ENDED_BY_THE_SYSTEM = 143;

  private final NightProcess program;
  private final LocalDate night;
  private final long aloneMillis;
  private final RandomGenerator random;
  private final int most;
  private final Map<String, Integer> deaths = new TreeMap<>();
  private int kills;
  private int requests;
  private int resumes;
  private int wrongExits;
  private long slowestStop;

  /**
   * @param aloneMillis what the night takes when it is left alone
   * @param random chooses the moments
   * @param most it is left alone after so many signals, or it might never end
   */
  KilledNight(
      NightProcess program, LocalDate night, long aloneMillis, RandomGenerator random, int most) {
    this.program = program;
    this.night = night;
    this.aloneMillis = aloneMillis;
    this.random = random;
    this.most = most;
  }

  /**
   * Runs it to its end.
   *
   * @param number of the night
   * @param compare tells which of its files are not as they should be
   */
  NightResult run(int number, Comparison compare) throws IOException, InterruptedException {
    long began = System.nanoTime();
    while (!runs(kills + requests < most)) {
      resumes++;
    }
    long millis = Duration.ofNanos(System.nanoTime() - began).toMillis();
    return new NightResult(
        number,
        night.toString(),
        aloneMillis,
        millis,
        kills,
        requests,
        slowestStop,
        resumes,
        wrongExits,
        compare.different(),
        deaths);
  }

  /** Holds the files of the night against those of the night left alone. */
  @FunctionalInterface
  interface Comparison {
    String different() throws IOException;
  }

  /** Starts the night, and ends it at some moment; gives whether it had come to its end. */
  private boolean runs(boolean mayBeKilled) throws IOException, InterruptedException {
    Process process = program.start(night);
    if (!mayBeKilled || hasEndedBefore(process)) {
      int exit = NightProcess.end(process);
      if (exit != 0) {
        wrongExits++;
        System.out.printf("%s  ended with %d by itself, see %s%n", night, exit, program.said());
      }
      return exit == 0 || !mayBeKilled || wrongExits >= FAILURES;
    }
    if (random.nextInt(REQUESTS) == 0) {
      requests++;
      return stopped(process);
    }
    process.destroyForcibly();
    NightProcess.end(process);
    kills++;
    count(process.pid());
    return false;
  }

  /**
   * Waits for a moment, and tells whether the process had ended before it: half of the moments are anywhere in
   * the time the night took alone, half are soon after one of the next lines it says, for a night that
   * resumes is soon in its later steps.
   */
  private boolean hasEndedBefore(Process process) throws IOException, InterruptedException {
    if (random.nextBoolean()) {
      long moment = (long) (random.nextDouble() * aloneMillis);
      return process.waitFor(moment, TimeUnit.MILLISECONDS);
    }
    long lines = program.lines() + random.nextInt(LINES_AHEAD);
    long behind = random.nextInt(LONGEST_BEHIND_A_LINE);
    while (program.lines() <= lines) {
      if (process.waitFor(BETWEEN_LOOKS, TimeUnit.MILLISECONDS)) {
        return true;
      }
    }
    return process.waitFor(behind, TimeUnit.MILLISECONDS);
  }

  private boolean stopped(Process process) throws IOException, InterruptedException {
    long asked = System.nanoTime();
    process.destroy();
    int exit = NightProcess.end(process);
    slowestStop =
        Math.max(slowestStop, Duration.ofNanos(System.nanoTime() - asked).toMillis());
    if (exit != ENDED_BY_THE_SYSTEM && exit != 0 && exit != 1) {
      wrongExits++;
      System.out.printf("%s  asked to end, ended with %d%n", night, exit);
    }
    if (exit != 0) {
      count(process.pid());
    }
    return exit == 0;
  }

  private void count(long process) throws IOException {
    deaths.merge(Whereabouts.of(program.state(), night, process), 1, Integer::sum);
  }
}
