package org.nightdesk.benchmarks.night;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.nightdesk.benchmarks.corpus.NewsCorpus;

/**
 * Runs whole nights over a made-up corpus and prints what each step took. The corpus is the same for the same
 * number of articles, and so is each night.
 */
public final class WholeNights {
  /** The day the made-up articles are of. */
  private static final LocalDate NIGHT = LocalDate.of(2031, 5, 4);

  /** One article in so many is new on the second night. */
  private static final int NEW_ONE_IN = 100;

  private final Settings settings;
  private final Path project;
  private final Path work;
  private final Machine machine;

  private WholeNights(Settings settings, Path project) {
    this.settings = settings;
    this.project = project;
    this.machine = Machine.here(project);
    this.work = settings.folder.isEmpty()
        ? project.resolve("benchmarks/target/nights")
        : Path.of(settings.folder);
  }

  /**
   * @param heap as Java takes it, 2g say
   * @param rounds of which the medians are printed
   * @param second whether a second night follows, with one article in a hundred new
   * @param csv file that figures are added to; empty for one in the work folder
   * @param folder for corpora and nights; empty for the build's own
   */
  private record Settings(
      int articles,
      String heap,
      int rounds,
      NightFiles form,
      boolean second,
      String csv,
      String folder,
      List<String> passedOn) {
    static Settings of(List<String> arguments) {
      int articles = Integer.parseInt(arguments.getFirst());
      String heap = "2g";
      int rounds = 3;
      NightFiles form = NightFiles.JSONL;
      boolean second = false;
      String csv = "";
      String folder = "";
      List<String> passedOn = new ArrayList<>();
      for (String argument : arguments.subList(1, arguments.size())) {
        String value = argument.substring(argument.indexOf('=') + 1);
        if (argument.startsWith("--heap=")) {
          heap = value;
        } else if (argument.startsWith("--rounds=")) {
          rounds = Integer.parseInt(value);
        } else if (argument.startsWith("--form=")) {
          form = NightFiles.valueOf(value.toUpperCase(Locale.ROOT));
        } else if (argument.equals("--second")) {
          second = true;
        } else if (argument.startsWith("--csv=")) {
          csv = value;
        } else if (argument.startsWith("--folder=")) {
          folder = value;
        } else {
          passedOn.add(argument);
        }
      }
      return new Settings(articles, heap, rounds, form, second, csv, folder, passedOn);
    }
  }

  /** One whole night as it was run. */
  private record Night(double seconds, List<StepFigures> steps) {}

  /** {@code WholeNights PROJECT N [--heap=2g] [--rounds=3] [--form=jsonl|text|html] [--second]} */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    List<String> all = List.of(arguments);
    new WholeNights(Settings.of(all.subList(1, all.size())), Path.of(all.getFirst())).run();
  }

  private void run() throws IOException, InterruptedException {
    int added = settings.articles / NEW_ONE_IN;
    NewsCorpus corpus = new NewsCorpus(1, settings.articles + added);
    System.out.println(machine.inWords());
    List<Night> nights = new ArrayList<>();
    List<Night> seconds = new ArrayList<>();
    long bytes = 0;
    long bytesLater = 0;
    for (int round = 1; round <= settings.rounds; round++) {
      Path home = work.resolve("run");
      Folders.remove(home);
      Path folder = corpus(corpus, settings.articles);
      bytes = Folders.size(folder);
      nights.add(night(folder, home, NIGHT, round, "first"));
      if (settings.second) {
        bytesLater = Folders.size(corpus(corpus, settings.articles + added));
        seconds.add(night(folder, home, NIGHT.plusDays(1), round, "second"));
      }
    }
    print("first night", settings.articles, bytes, nights);
    if (settings.second) {
      print(
          "second night, %d articles new".formatted(added),
          settings.articles + added,
          bytesLater,
          seconds);
    }
  }

  /** All nights list files of one folder, for a state belongs to an index and an article's id to its place. */
  private Path corpus(NewsCorpus corpus, int articles) throws IOException {
    Path folder = work.resolve("corpus");
    Folders.remove(folder);
    Files.createDirectories(folder);
    settings.form.write(corpus, articles, folder);
    return folder;
  }

  private Night night(Path corpus, Path home, LocalDate date, int round, String which)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(
        project.resolve("nightdesk").toString(),
        "run",
        "--index=" + corpus.resolve("INDEX.md"),
        "--out=" + home.resolve("out"),
        "--state=" + home.resolve("state"),
        "--date=" + date));
    command.addAll(settings.passedOn);
    ProcessBuilder process = new ProcessBuilder(command);
    process
        .environment()
        .merge("NIGHTDESK_JAVA_OPTS", "-Xmx" + settings.heap, (given, heap) -> given + " " + heap);
    process.environment().put("NIGHTDESK_LOG_FORM", "plain");
    Files.createDirectories(home);
    process.redirectErrorStream(true).redirectOutput(home.resolve("said.txt").toFile());
    long begun = System.nanoTime();
    int exit = process.start().waitFor();
    double seconds = (System.nanoTime() - begun) / 1e9;
    if (exit != 0) {
      throw new IllegalStateException("the night ended with %d:%n%s"
          .formatted(exit, Files.readString(home.resolve("said.txt"))));
    }
    Path log = home.resolve("state/log/" + date + "/run.log");
    List<StepFigures> steps = Files.readAllLines(log, StandardCharsets.UTF_8).stream()
        .flatMap(line -> StepFigures.of(line).stream())
        .toList();
    Night night = new Night(seconds, steps);
    keep(night, round, which);
    System.out.println(String.format(
        Locale.ROOT,
        "%s night, round %d: %.1f s, %.1f s of processor",
        which,
        round,
        seconds,
        cpu(steps)));
    return night;
  }

  /** Reports are written side by side, so that their own figures hold each other's. */
  private static double cpu(List<StepFigures> steps) {
    return steps.stream()
            .filter(step -> !isBeside(step))
            .mapToDouble(StepFigures::cpuSeconds)
            .sum()
        + steps.stream()
            .filter(WholeNights::isBeside)
            .mapToDouble(StepFigures::cpuSeconds)
            .max()
            .orElse(0);
  }

  private static boolean isBeside(StepFigures step) {
    return step.step().startsWith("writeBrief:") && !step.step().equals("writeBrief:csv");
  }

  private void print(String title, int articles, long bytes, List<Night> nights) {
    double seconds = nights.stream().map(Night::seconds).sorted().toList().get(nights.size() / 2);
    System.out.println();
    System.out.println(String.format(
        Locale.ROOT,
        "%s: %,d articles, %.1f MB, %s, heap %s, median of %d: %.1f s, %.1f articles/s",
        title,
        articles,
        bytes / 1e6,
        settings.form.name().toLowerCase(Locale.ROOT),
        settings.heap,
        nights.size(),
        seconds,
        articles / seconds));
    System.out.println();
    System.out.println(
        "| step | s | cpu s | articles/s | MB/s | heap MB | resident MB | read MB | written MB | counts |");
    System.out.println("|---|---:|---:|---:|---:|---:|---:|---:|---:|---|");
    Map<String, List<StepFigures>> byStep = new LinkedHashMap<>();
    nights.forEach(night -> night.steps.forEach(
        step -> byStep.computeIfAbsent(step.step(), name -> new ArrayList<>()).add(step)));
    byStep.forEach((name, runs) -> {
      StepFigures step = StepFigures.median(runs);
      double took = Math.max(step.seconds(), 0.001);
      System.out.println(String.format(
          Locale.ROOT,
          "| %s | %.1f | %.1f | %.0f | %.2f | %.0f | %.0f | %.0f | %.0f | %s |",
          name,
          step.seconds(),
          step.cpuSeconds(),
          articles / took,
          bytes / 1e6 / took,
          step.heap() / 1e6,
          step.resident() / 1e6,
          step.read() / 1e6,
          step.written() / 1e6,
          step.countsInWords()));
    });
  }

  private void keep(Night night, int round, String which) throws IOException {
    Path file = settings.csv.isEmpty() ? work.resolve("nights.csv") : Path.of(settings.csv);
    boolean fresh = !Files.exists(file);
    try (BufferedWriter out = Files.newBufferedWriter(
        file, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
      if (fresh) {
        out.write(
            "processor,cores,memory,java,commit,load,articles,form,heap,night,round,step,seconds,"
                + "cpu_seconds,peak_heap_bytes,resident_bytes,read_bytes,written_bytes,counts\r\n");
      }
      String before = String.format(
          Locale.ROOT,
          "\"%s\",%d,%d,%s,%s,%.1f,%d,%s,%s,%s,%d",
          machine.processor(),
          machine.cores(),
          machine.memory(),
          machine.java(),
          machine.commit(),
          machine.load(),
          settings.articles,
          settings.form.name().toLowerCase(Locale.ROOT),
          settings.heap,
          which,
          round);
      for (StepFigures step : night.steps) {
        out.write(String.format(
            Locale.ROOT,
            "%s,%s,%.1f,%.1f,%d,%d,%d,%d,%s\r\n",
            before,
            step.step(),
            step.seconds(),
            step.cpuSeconds(),
            step.heap(),
            step.resident(),
            step.read(),
            step.written(),
            step.countsInWords()));
      }
      out.write(String.format(
          Locale.ROOT, "%s,whole,%.1f,%.1f,,,,,\r\n", before, night.seconds, cpu(night.steps)));
    }
  }
}
