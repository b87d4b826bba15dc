package org.nightdesk.benchmarks.cluster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Spark's own master and workers, each a process on loopback, out of the jars the build has put together. */
final class StandaloneSpark implements AutoCloseable {
  private static final Duration UNTIL_IT_LISTENS = Duration.ofSeconds(60);
  private static final int BETWEEN_LOOKS = 200;
  private static final int SECONDS_TO_END = 20;
  private static final Pattern LISTENS =
      Pattern.compile("Starting Spark master at (spark://127\\.0\\.0\\.1:\\d+)\\R");

  /** What a worker may give away beyond the heap of the one executor it has. */
  private static final long ROOM_MEGABYTES = 1024;

  /** What Spark's own scripts open for it. */
  private static final List<String> OPENED = List.of(
      "java.lang",
      "java.lang.invoke",
      "java.lang.reflect",
      "java.io",
      "java.net",
      "java.nio",
      "java.util",
      "java.util.concurrent",
      "java.util.concurrent.atomic",
      "sun.nio.ch",
      "sun.nio.cs",
      "sun.util.calendar");

  private final Path home;
  private final Path folder;
  private final List<Process> processes = new ArrayList<>();
  private final Thread lastResort = new Thread(this::end);
  private String url = "";

  private StandaloneSpark(Path home, Path folder) {
    this.home = home;
    this.folder = folder;
  }

  /**
   * Starts a master and workers of one core, each for one executor.
   *
   * @param home folder with {@code jars} in it
   * @param folder for what they say and for what executors keep while they run
   * @param executorHeap bytes
   * @throws IllegalStateException if the master does not listen within a minute
   */
  static StandaloneSpark start(Path home, Path folder, int workers, long executorHeap)
      throws IOException, InterruptedException {
    StandaloneSpark spark = new StandaloneSpark(home, Files.createDirectories(folder));
    Runtime.getRuntime().addShutdownHook(spark.lastResort);
    try {
      spark.run(
          "master",
          "org.apache.spark.deploy.master.Master",
          List.of("--host", "127.0.0.1", "--port", "0", "--webui-port", "0"));
      spark.url = spark.awaitMaster();
      for (int i = 1; i <= workers; i++) {
        spark.run(
            "worker" + i,
            "org.apache.spark.deploy.worker.Worker",
            List.of(
                "--host",
                "127.0.0.1",
                "--webui-port",
                "0",
                "--cores",
                "1",
                "--memory",
                (executorHeap >> 20) + ROOM_MEGABYTES + "m",
                "--work-dir",
                folder.resolve("worker" + i).toString(),
                spark.url()));
      }
      return spark;
    } catch (IOException | InterruptedException | RuntimeException e) {
      spark.close();
      throw e;
    }
  }

  /** Where nights are submitted to. */
  String url() {
    return url;
  }

  /** The workers; executors are their children. */
  List<ProcessHandle> workers() {
    return processes.stream().skip(1).map(Process::toHandle).toList();
  }

  private void run(String name, String main, List<String> arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx192m",
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        "--enable-native-access=ALL-UNNAMED"));
    OPENED.forEach(each -> command.add("--add-opens=java.base/" + each + "=ALL-UNNAMED"));
    command.addAll(List.of("-cp", home.resolve("jars") + "/*", main));
    command.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve(name + ".log").toFile());
    builder.environment().put("SPARK_HOME", home.toAbsolutePath().toString());
    builder.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
    builder
        .environment()
        .put(
            "SPARK_LOCAL_DIRS",
            Files.createDirectories(folder.resolve(name + "-disk")).toString());
    // Otherwise it looks for the folders of a build.
    builder.environment().put("SPARK_SCALA_VERSION", "2.13");
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    processes.add(builder.start());
  }

  /** The master takes a port that is free and says so. */
  private String awaitMaster() throws IOException, InterruptedException {
    Path said = folder.resolve("master.log");
    long end = System.nanoTime() + UNTIL_IT_LISTENS.toNanos();
    while (true) {
      Matcher told = LISTENS.matcher(Files.readString(said, StandardCharsets.UTF_8));
      if (told.find()) {
        return told.group(1);
      }
      if (System.nanoTime() > end
          || processes.getFirst().waitFor(BETWEEN_LOOKS, TimeUnit.MILLISECONDS)) {
        throw new IllegalStateException("Spark's master does not listen, see " + said);
      }
    }
  }

  /** Ends all processes with what they have started, and waits until they have ended. */
  @Override
  public void close() {
    end();
    try {
      Runtime.getRuntime().removeShutdownHook(lastResort);
    } catch (IllegalStateException e) {
      // Everything ends, and the hook with it.
      return;
    }
  }

  private void end() {
    List<ProcessHandle> all = new ArrayList<>();
    for (Process process : processes.reversed()) {
      // Children first asked for: once their parent is gone nobody knows whose they were.
      process.descendants().forEach(all::add);
      all.add(process.toHandle());
    }
    all.forEach(ProcessHandle::destroyForcibly);
    for (ProcessHandle each : all) {
      each.onExit()
          .orTimeout(SECONDS_TO_END, TimeUnit.SECONDS)
          .exceptionally(e -> each)
          .join();
    }
    for (Process process : processes) {
      try {
        process.getInputStream().close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
