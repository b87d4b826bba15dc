package org.nightdesk.cluster;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Spark's own master and workers, each a process on loopback. */
final class Standalone implements AutoCloseable {
  private static final Path HOME = Path.of(System.getProperty("spark.home.folder", "target/spark"));

  private final Path folder;
  private final int port;
  private final List<Process> processes = new ArrayList<>();

  private Standalone(Path folder, int port) {
    this.folder = folder;
    this.port = port;
  }

  static Standalone start(Path folder, int workers) throws IOException {
    int port;
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = free.getLocalPort();
    }
    Standalone standalone = new Standalone(folder, port);
    standalone.spark(
        "org.apache.spark.deploy.master.Master",
        "--host",
        "127.0.0.1",
        "--port",
        Integer.toString(port),
        "--webui-port",
        "0");
    for (int i = 0; i < workers; i++) {
      standalone.spark(
          "org.apache.spark.deploy.worker.Worker",
          "--host",
          "127.0.0.1",
          "--webui-port",
          "0",
          "--cores",
          "1",
          "--memory",
          "1g",
          "--work-dir",
          folder.resolve("worker" + i).toString(),
          standalone.url());
    }
    return standalone;
  }

  String url() {
    return "spark://127.0.0.1:" + port;
  }

  private void spark(String main, String... arguments) throws IOException {
    List<String> command = java("-Xmx256m");
    command.add("-cp");
    command.add(HOME.resolve("jars") + "/*");
    command.add(main);
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(Files.createDirectories(folder)
            .resolve("spark" + processes.size() + ".log")
            .toFile());
    builder.environment().put("SPARK_HOME", HOME.toAbsolutePath().toString());
    builder.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
    // Otherwise it looks for the folders of a build.
    builder.environment().put("SPARK_SCALA_VERSION", "2.13");
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    processes.add(builder.start());
  }

  /** Kills a worker and its executors as the system would: without a word. */
  void killWorker(int worker) {
    Process process = processes.get(1 + worker);
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }

  /**
   * Runs a command of Nightdesk on this cluster as {@code spark-submit} does, in a process of its own.
   *
   * @param lines are given what it says, line by line
   * @return its exit code
   */
  int nightdesk(Consumer<String> lines, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = java("-Xmx512m");
    command.add("-Xss2m");
    command.add("-Dspark.driver.host=127.0.0.1");
    command.add("-Dspark.driver.bindAddress=127.0.0.1");
    command.add("-Dspark.executor.memory=768m");
    command.add(
        "-Dspark.executor.extraJavaOptions=-Xss2m -XX:+UseSerialGC -XX:TieredStopAtLevel=1");
    command.add("-cp");
    command.add(HOME.resolve("jars") + "/*");
    command.add("org.apache.spark.deploy.SparkSubmit");
    command.addAll(List.of("--master", url(), "--class", ClusterMain.class.getName()));
    List<String> jars = ProgramJars.all();
    String program = jars.stream()
        .filter(jar -> jar.contains("nightdesk-cluster"))
        .findFirst()
        .orElseThrow();
    command.addAll(List.of("--jars", String.join(",", jars), program));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("SPARK_HOME", HOME.toAbsolutePath().toString());
    builder.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
    Process process = builder.start();
    processes.add(process);
    try (BufferedReader out = new BufferedReader(
        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      for (String line = out.readLine(); line != null; line = out.readLine()) {
        lines.accept(line);
      }
    }
    return process.waitFor();
  }

  private static List<String> java(String heap) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add(heap);
    command.add("-XX:+UseSerialGC");
    command.add("-XX:TieredStopAtLevel=1");
    command.addAll(List.of(System.getProperty("spark.opens", "").split(" ")));
    return command;
  }

  @Override
  public void close() throws IOException {
    for (Process process : processes.reversed()) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
      process.getInputStream().close();
    }
  }
}
