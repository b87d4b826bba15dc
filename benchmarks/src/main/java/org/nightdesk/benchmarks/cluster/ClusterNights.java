package org.nightdesk.benchmarks.cluster;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.nightdesk.benchmarks.corpus.NewsCorpus;
import org.nightdesk.benchmarks.night.Folders;
import org.nightdesk.benchmarks.night.Machine;

/**
 * Runs one night locally and then on Spark, once for each number of workers, all over the same made-up files.
 * Every file of their briefs must be the same, byte by byte; printed is what each took.
 */
public final class ClusterNights {
  /** The day the made-up articles are of. */
  private static final LocalDate NIGHT = LocalDate.of(2031, 5, 4);

  /** Of what a failed night said, so many lines are repeated. */
  private static final int LAST_LINES = 40;

  private final ClusterOptions options;
  private final Path project;
  private final Path folder;
  private final Machine machine;

  private ClusterNights(ClusterOptions options, Path project) {
    this.options = options;
    this.project = project;
    this.machine = Machine.here(project);
    this.folder = options.folder().isEmpty()
        ? project.resolve("benchmarks/target/cluster").toAbsolutePath()
        : Path.of(options.folder()).toAbsolutePath();
  }

  /** {@code ClusterNights PROJECT N [OPTIONS]}; see {@link ClusterOptions}. Ends with 1 where bytes differ or a night failed. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    List<String> all = List.of(arguments);
    ClusterOptions options = ClusterOptions.of(all.subList(1, all.size()));
    System.exit(new ClusterNights(options, Path.of(all.getFirst()).toRealPath()).run() ? 0 : 1);
  }

  private boolean run() throws IOException, InterruptedException {
    System.out.println(machine.inWords());
    Path corpus = corpus();
    long bytes = Folders.size(corpus);
    System.out.println(String.format(
        Locale.ROOT,
        "%,d articles as %s, %.1f MB; driver heap %s, which is %.1f MB and %s than the corpus; executor heap %s",
        options.articles(),
        options.formInWords(),
        bytes / 1e6,
        options.driverHeap(),
        ClusterOptions.bytes(options.driverHeap()) / 1e6,
        ClusterOptions.bytes(options.driverHeap()) < bytes ? "less" : "NOT less",
        options.executorHeap()));
    ClusterFigures figures = new ClusterFigures(
        options.csv().isEmpty() ? folder.resolve("cluster.csv") : Path.of(options.csv()),
        machine,
        options,
        bytes);
    Map<Integer, List<NightResult>> results = new LinkedHashMap<>();
    for (int round = 1; round <= options.rounds(); round++) {
      for (int workers : Stream.concat(Stream.of(0), options.workers().stream()).toList()) {
        NightResult night = workers == 0 ? local(corpus) : spark(corpus, workers);
        figures.add(night, round);
        results.computeIfAbsent(workers, k -> new ArrayList<>()).add(night);
        System.out.println(inWords(night, round));
        if (workers == 0 && !night.fault().isEmpty()) {
          return false;
        }
      }
    }
    ClusterTable table =
        new ClusterTable(results.values().stream().map(NightResult::middle).toList());
    System.out.println("\n" + table.whole() + "\n" + table.steps());
    System.out.println("figures of all rounds: " + figures.file());
    return results.values().stream()
        .flatMap(List::stream)
        .allMatch(night -> night.fault().isEmpty());
  }

  private Path corpus() throws IOException {
    Path corpus = folder.resolve("corpus");
    Folders.remove(corpus);
    Files.createDirectories(corpus);
    options.form().write(new NewsCorpus(1, options.articles()), options.articles(), corpus);
    return corpus;
  }

  private static String inWords(NightResult night, int round) {
    return String.format(
        Locale.ROOT,
        "round %d, %s: %.1f s, %.1f s of processor in its process, %.1f in executors, %s",
        round,
        night.name(),
        night.seconds(),
        night.cpuSeconds(),
        night.executorsCpu(),
        night.fault().isEmpty()
            ? night.workers() == 0 ? "published" : "the same bytes"
            : night.fault());
  }

  private NightResult local(Path corpus) throws IOException, InterruptedException {
    return night(corpus, 0, List.of(), "-Xmx" + options.heap(), List.of());
  }

  private NightResult spark(Path corpus, int workers) throws IOException, InterruptedException {
    Path spark = folder.resolve("spark");
    Folders.remove(spark);
    NightResult night;
    try (StandaloneSpark cluster = StandaloneSpark.start(
        project.resolve("cluster-app/target/spark"),
        spark,
        workers,
        ClusterOptions.bytes(options.executorHeap()))) {
      List<String> java = new ArrayList<>(List.of(
          "-Xmx" + options.driverHeap(),
          // Otherwise it may go on for an hour, collecting garbage.
          "-XX:+ExitOnOutOfMemoryError",
          "-Dspark.driver.host=127.0.0.1",
          "-Dspark.driver.bindAddress=127.0.0.1",
          "-Dspark.local.dir=" + Files.createDirectories(spark.resolve("driver-disk")),
          "-Dspark.executor.cores=1",
          "-Dspark.executor.memory=" + (ClusterOptions.bytes(options.executorHeap()) >> 20) + "m",
          // As on a machine of one core: collector and compiler have no other to themselves.
          "-Dspark.executor.extraJavaOptions=-XX:ActiveProcessorCount=1"));
      options.spark().forEach(setting -> java.add("-D" + setting));
      night = night(
          corpus,
          workers,
          cluster.workers(),
          String.join(" ", java),
          List.of("--engine=spark", "--master=" + cluster.url()));
    }
    if (!night.fault().isEmpty()) {
      return night;
    }
    String different = Folders.different(brief(home(0)), brief(home(workers)));
    // What executors said is worth nothing any more, and each has copies of all jars.
    Folders.remove(spark);
    return different.isEmpty() ? night : night.with("different: " + different);
  }

  private Path home(int workers) {
    return folder.resolve(workers == 0 ? "local" : "workers-" + workers);
  }

  private static Path brief(Path home) {
    return home.resolve("out").resolve(NIGHT.toString());
  }

  private NightResult night(
      Path corpus, int workers, List<ProcessHandle> executors, String java, List<String> engine)
      throws IOException, InterruptedException {
    Path home = home(workers);
    Folders.remove(home);
    Files.createDirectories(home);
    Path said = home.resolve("said.txt");
    Path log = home.resolve("state/log/" + NIGHT + "/run.log");
    Path work = home.resolve("work");
    List<String> command = new ArrayList<>(List.of(
        project.resolve("nightdesk").toString(),
        "run",
        "--index=" + corpus.resolve("INDEX.md"),
        "--out=" + home.resolve("out"),
        "--state=" + home.resolve("state"),
        "--date=" + NIGHT));
    command.addAll(engine);
    if (workers > 0) {
      command.add("--work=" + work.toUri());
    }
    command.addAll(options.passedOn());
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
    builder.environment().put("NIGHTDESK_JAVA_OPTS", java);
    builder.environment().put("NIGHTDESK_LOG_FORM", "plain");
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
    long begun = System.nanoTime();
    Process process = builder.start();
    Thread lastResort = new Thread(() -> end(process));
    Runtime.getRuntime().addShutdownHook(lastResort);
    boolean hasEnded;
    NightWatch watch = new NightWatch(process.toHandle(), executors, log, work);
    double seconds;
    try {
      hasEnded = process.waitFor(options.minutes(), TimeUnit.MINUTES);
      seconds = (System.nanoTime() - begun) / 1e9;
    } finally {
      end(process);
      Runtime.getRuntime().removeShutdownHook(lastResort);
      watch.end();
    }
    String fault = !hasEnded
        ? "took longer than %d minutes".formatted(options.minutes())
        : process.exitValue() == 0 ? "" : "ended with " + process.exitValue();
    if (!fault.isEmpty()) {
      List<String> lines = Files.readAllLines(said, StandardCharsets.UTF_8);
      lines
          .subList(Math.max(0, lines.size() - LAST_LINES), lines.size())
          .forEach(System.out::println);
      fault += ", see " + said;
    }
    return new NightResult(
        workers,
        seconds,
        watch.driverCpu(),
        watch.executorsCpu(),
        NightWatch.steps(log),
        watch.executorsCpuOfSteps(),
        watch.driverResident(),
        watch.executorsResident(),
        watch.mostKept(),
        Folders.size(work),
        fault);
  }

  private static void end(Process process) {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }
}
