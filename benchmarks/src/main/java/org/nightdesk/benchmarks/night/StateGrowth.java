package org.nightdesk.benchmarks.night;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.nightdesk.benchmarks.corpus.CorpusWriter;
import org.nightdesk.benchmarks.corpus.NewsCorpus;

/**
 * Runs consecutive nights, each over some new articles and those of the nights before it, and prints what
 * state and briefs take on disk and what each night took. A state that forgets what it should takes no more
 * once it remembers as many nights as it may.
 */
public final class StateGrowth {
  private static final LocalDate FIRST = LocalDate.of(2031, 5, 4);
  private static final String HEAD =
      "night  listed  new  state MB  night's brief MB  briefs MB  seconds  cpu s  heap MB  resident MB  job rows%n";
  private static final String ROW = "%5d %7d %4d %9.1f %17.1f %10.1f %8.1f %6.1f %8.0f %12.0f %9d";

  private final Path project;
  private final Path work;
  private final int nights;
  private final int added;
  private final int listed;
  private final int minutes;
  private final List<String> passedOn;

  /** What a night left and took. */
  private record Night(double state, double cpu, double heap, double jobRows) {
    /** Out of the row that is printed of it. */
    static Night of(String row) {
      String[] cells = row.strip().split(" +");
      return new Night(
          Double.parseDouble(cells[3]),
          Double.parseDouble(cells[7]),
          Double.parseDouble(cells[8]),
          Double.parseDouble(cells[10]));
    }
  }

  private StateGrowth(Path project, List<String> arguments) {
    this.project = project;
    this.work = project.resolve("benchmarks/target/state-growth");
    int ofNights = 30;
    int articles = 100;
    int window = 4;
    int sitting = 0;
    this.passedOn = new ArrayList<>();
    for (String argument : arguments) {
      String value = argument.substring(argument.indexOf('=') + 1);
      if (argument.startsWith("--nights=")) {
        ofNights = Integer.parseInt(value);
      } else if (argument.startsWith("--articles=")) {
        articles = Integer.parseInt(value);
      } else if (argument.startsWith("--listed=")) {
        window = Integer.parseInt(value);
      } else if (argument.startsWith("--minutes=")) {
        sitting = Integer.parseInt(value);
      } else {
        passedOn.add(argument);
      }
    }
    this.nights = ofNights;
    this.added = articles;
    this.listed = window;
    this.minutes = sitting;
  }

  /**
   * {@code StateGrowth PROJECT [--nights=30] [--articles=100] [--listed=4] [--minutes=0] [SETTINGS]}: new
   * articles a night, and how many nights each is listed; minutes after which no night is begun, 0 for no
   * end. Where the nights of the same command were stopped, it goes on with them.
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    List<String> all = List.of(arguments);
    new StateGrowth(Path.of(all.getFirst()), all.subList(1, all.size())).run();
  }

  private void run() throws IOException, InterruptedException {
    String options = "%d nights, %d articles, listed %d times %s"
        .formatted(nights, added, listed, String.join(" ", passedOn))
        .strip();
    Path rows = work.resolve("nights.txt");
    List<String> before = whole(rows);
    if (before.isEmpty() || !before.getFirst().equals(options) || before.size() > nights) {
      Folders.remove(work);
      Files.createDirectories(work);
      before = List.of(options);
    }
    // Without the half of a row that was being written when a sitting was killed.
    Files.writeString(rows, String.join("\n", before) + "\n");
    Path corpus = Files.createDirectories(work.resolve("corpus"));
    NewsCorpus news = new NewsCorpus(1, nights * added);
    System.out.println(Machine.here(project).inWords());
    System.out.printf(Locale.ROOT, HEAD);
    List<Night> done = new ArrayList<>();
    for (String row : before.subList(1, before.size())) {
      System.out.println(row);
      done.add(Night.of(row));
    }
    long end = System.nanoTime() + Duration.ofMinutes(minutes).toNanos();
    while (done.size() < nights && (minutes == 0 || System.nanoTime() < end)) {
      write(news, done.size(), corpus);
      String row = night(done.size(), corpus);
      Files.writeString(rows, row + "\n", StandardOpenOption.APPEND);
      System.out.println(row);
      done.add(Night.of(row));
    }
    if (done.size() < nights) {
      System.out.printf("%d nights are left; the same command goes on%n", nights - done.size());
      return;
    }
    System.out.printf(
        Locale.ROOT,
        "last quarter of the nights over the quarter before it, medians: state %.2f, processor time %.2f, heap %.2f, job rows %.2f%n",
        ratio(done, Night::state),
        ratio(done, Night::cpu),
        ratio(done, Night::heap),
        ratio(done, Night::jobRows));
  }

  /** The lines of a file that have their line end; none where there is no file. */
  private static List<String> whole(Path file) throws IOException {
    if (!Files.exists(file)) {
      return List.of();
    }
    String text = Files.readString(file);
    return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
  }

  private double ratio(List<Night> done, ToDoubleFunction<Night> figure) {
    int quarter = Math.max(1, nights / 4);
    return middle(done.subList(nights - quarter, nights), figure)
        / middle(done.subList(nights - 2 * quarter, nights - quarter), figure);
  }

  private static double middle(List<Night> some, ToDoubleFunction<Night> figure) {
    double[] sorted = some.stream().mapToDouble(figure).sorted().toArray();
    return sorted[sorted.length / 2];
  }

  private void write(NewsCorpus news, int night, Path corpus) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(
        corpus.resolve("day-%02d.jsonl".formatted(night)), StandardCharsets.UTF_8)) {
      for (int i = night * added; i < (night + 1) * added; i++) {
        out.write(CorpusWriter.json(news.article(i)));
      }
    }
    StringBuilder index = new StringBuilder("# A made-up night\n\n");
    for (int day = Math.max(0, night - listed + 1); day <= night; day++) {
      index.append("- [day %1$d](day-%1$02d.jsonl)\n".formatted(day));
    }
    Files.writeString(corpus.resolve("INDEX.md"), index);
  }

  /** The row of a night; one that was cut off goes on. */
  private String night(int number, Path corpus) throws IOException, InterruptedException {
    LocalDate date = FIRST.plusDays(number);
    Path state = work.resolve("state");
    Path briefs = work.resolve("briefs");
    List<String> command = new ArrayList<>(List.of(
        project.resolve("nightdesk").toString(),
        "run",
        "--index=" + corpus.resolve("INDEX.md"),
        "--out=" + briefs,
        "--state=" + state,
        "--date=" + date));
    command.addAll(passedOn);
    ProcessBuilder process = new ProcessBuilder(command);
    process.environment().put("NIGHTDESK_LOG_FORM", "plain");
    Path said = work.resolve("said.txt");
    process.redirectErrorStream(true).redirectOutput(said.toFile());
    long begun = System.nanoTime();
    int exit = process.start().waitFor();
    double seconds = (System.nanoTime() - begun) / 1e9;
    if (exit != 0) {
      throw new IllegalStateException(
          "night %s ended with %d:%n%s".formatted(date, exit, Files.readString(said)));
    }
    List<StepFigures> steps =
        Files.readAllLines(state.resolve("log/" + date + "/run.log"), StandardCharsets.UTF_8)
            .stream()
            .flatMap(line -> StepFigures.of(line).stream())
            .toList();
    double heap = steps.stream().mapToLong(StepFigures::heap).max().orElse(0) / 1e6;
    long jobRows = steps.stream()
        .mapToLong(step -> step.counts().getOrDefault("job_rows", 0L))
        .max()
        .orElse(0);
    double size = Folders.size(state) / 1e6;
    return String.format(
        Locale.ROOT,
        ROW,
        number + 1,
        added * Math.min(listed, number + 1),
        added,
        size,
        Folders.size(briefs.resolve(date.toString()).toRealPath()) / 1e6,
        Folders.size(briefs) / 1e6,
        seconds,
        steps.stream().mapToDouble(StepFigures::cpuSeconds).sum(),
        heap,
        steps.stream().mapToLong(StepFigures::resident).max().orElse(0) / 1e6,
        jobRows);
  }
}
