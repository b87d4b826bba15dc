package org.nightdesk.benchmarks.chaos;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import org.nightdesk.benchmarks.night.Folders;

/**
 * Runs nights over two states: in one they are left alone, in the other each is killed at random moments
 * and started again until it ends. Every file of every night must then be the same.
 *
 * <p>The nights are consecutive, each left alone once; or two nights again and again, the first of a state
 * and the one behind it, left alone once and killed anew every time.
 */
public final class ChaosRun {
  /** Of the two nights that are run again and again; as many articles are listed as there ever will be. */
  private static final int FIRST_OF_TWO = NightlyFiles.NIGHTS_LISTED - 1;

  private final NightlyFiles files;
  private final Path launcher;
  private final Path folder;
  private final ChaosOptions options;
  private final ChaosResults results;

  private ChaosRun(Path launcher, Path folder, ChaosOptions options) throws IOException {
    this.launcher = launcher;
    this.folder = folder;
    this.options = options;
    int nights = options.again() ? FIRST_OF_TWO + 2 : options.nights();
    this.files =
        new NightlyFiles(nights, options.articles(), options.seed(), folder.resolve("corpus"));
    this.results = new ChaosResults(folder.resolve("results.txt"), options.inWords());
  }

  /** {@code ChaosRun LAUNCHER FOLDER [OPTIONS]}; see {@link ChaosOptions}. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path launcher = Path.of(arguments[0]).toAbsolutePath().normalize();
    Path folder = Path.of(arguments[1]).toAbsolutePath();
    ChaosOptions options = ChaosOptions.of(List.of(arguments).subList(2, arguments.length));
    System.exit(new ChaosRun(launcher, folder, options).run() ? 0 : 1);
  }

  private boolean run() throws IOException, InterruptedException {
    results.nights().forEach(night -> System.out.println(night.inWords()));
    long end = System.nanoTime() + Duration.ofMinutes(options.minutes()).toNanos();
    for (int night = results.nights().size(); night < options.nights(); night++) {
      if (options.minutes() > 0 && System.nanoTime() > end) {
        System.out.printf(
            "%d nights are left; the same command goes on%n", options.nights() - night);
        break;
      }
      NightResult result = options.again() ? again(night) : consecutive(night);
      results.add(result);
      System.out.println(result.inWords());
    }
    return results.report();
  }

  private NightResult consecutive(int number) throws IOException, InterruptedException {
    files.write(number);
    return killed(number, NightlyFiles.FIRST.plusDays(number));
  }

  /** One of two nights, over a state as it was before. */
  private NightResult again(int number) throws IOException, InterruptedException {
    LocalDate second = NightlyFiles.FIRST.plusDays(FIRST_OF_TWO + 1);
    Path before = folder.resolve("before");
    write(FIRST_OF_TWO);
    alone(second.minusDays(1));
    if (!Files.exists(before)) {
      Folders.copy(folder.resolve("clean"), before);
    }
    Folders.remove(folder.resolve("killed"));
    if (number % 2 == 0) {
      return killed(number, second.minusDays(1));
    }
    Folders.copy(before, folder.resolve("killed"));
    write(FIRST_OF_TWO + 1);
    return killed(number, second);
  }

  /** Writes the files as they are on a night. */
  private void write(int last) throws IOException {
    for (int night = 0; night <= last; night++) {
      files.write(night);
    }
  }

  private NightResult killed(int number, LocalDate night) throws IOException, InterruptedException {
    long alone = alone(night);
    NightProcess killed = process("killed");
    // Of its own, so that a run that was stopped goes on with the same moments.
    SplittableRandom random = new SplittableRandom(31L * options.seed() + number);
    NightResult result = new KilledNight(killed, night, alone, random, options.most())
        .run(number, () -> Folders.different(briefs("clean", night), briefs("killed", night)));
    if (!result.isAsItShouldBe()) {
      Path kept = folder.resolve("kept-" + number);
      Folders.remove(kept);
      Folders.copy(folder.resolve("killed"), kept);
      System.out.println("its state and what it said are kept in " + kept);
    }
    return result;
  }

  /** Runs a night that is left alone, unless it was; gives its milliseconds. */
  private long alone(LocalDate night) throws IOException, InterruptedException {
    Path took = folder.resolve("alone-" + night + ".txt");
    if (!Files.exists(took)) {
      NightProcess clean = process("clean");
      long began = System.nanoTime();
      int exit = NightProcess.end(clean.start(night));
      long millis = Duration.ofNanos(System.nanoTime() - began).toMillis();
      if (exit != 0) {
        throw new IllegalStateException(
            "the night left alone ended with %d, see %s".formatted(exit, clean.said()));
      }
      Files.writeString(took, millis + "\n");
    }
    return Long.parseLong(Files.readString(took).strip());
  }

  private NightProcess process(String name) throws IOException {
    return new NightProcess(launcher, files.index(), folder.resolve(name), options.passedOn());
  }

  private Path briefs(String name, LocalDate night) {
    return folder.resolve(name).resolve("briefs").resolve(night.toString());
  }
}
