package org.nightdesk.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Starts {@link TestNight} in a Java process of its own, on the class path of the tests. */
final class NightProcess {
  private final List<String> before = new ArrayList<>();
  private final List<String> options = new ArrayList<>();
  private final Map<String, String> environment = new TreeMap<>();

  NightProcess option(String option) {
    options.add(option);
    return this;
  }

  /** Words in front of the command, as of a shell that limits it. */
  NightProcess behind(String... words) {
    before.addAll(List.of(words));
    return this;
  }

  NightProcess environment(String name, String value) {
    environment.put(name, value);
    return this;
  }

  /** How a process ended, and all it said. */
  record Ended(int exitCode, String said) {}

  /** Runs a command to its end. */
  Ended run(String... arguments) throws IOException, InterruptedException {
    Process process = start(arguments);
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Ended(process.waitFor(), said);
  }

  /** Runs a command until it stands still, then kills it as the system would: without a word. */
  String runAndKill(String... arguments) throws IOException, InterruptedException {
    Process process = start(arguments);
    StringBuilder said = new StringBuilder();
    try (BufferedReader lines = new BufferedReader(
        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      String line = lines.readLine();
      while (line != null && !line.equals(TestNight.STANDS_STILL)) {
        said.append(line).append('\n');
        line = lines.readLine();
      }
      if (line == null) {
        throw new AssertionError("the night ended before it was killed:\n" + said);
      }
      process.destroyForcibly();
    }
    process.waitFor();
    return said.toString();
  }

  /** Runs a command until it stands still, and leaves it standing. */
  Standing standStill(String... arguments) throws IOException {
    Process process = start(arguments);
    StringBuilder said = new StringBuilder();
    // Not closed: the process goes on talking.
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    String line = lines.readLine();
    while (line != null && !line.equals(TestNight.STANDS_STILL)) {
      said.append(line).append('\n');
      line = lines.readLine();
    }
    if (line == null) {
      throw new AssertionError("the night ended before it stood still:\n" + said);
    }
    return new Standing(process, lines);
  }

  /** A night that stands still; closing kills it as the system would. */
  record Standing(Process process, BufferedReader lines) implements AutoCloseable {
    long pid() {
      return process.pid();
    }

    /** Asks it to end as an operator or a shutdown does. */
    void askToEnd() {
      process.toHandle().destroy(); // the process's own method would close its streams
    }

    /** Waits until it says so. */
    void awaitSaying(String words) throws IOException {
      String line = lines.readLine();
      while (!line.contains(words)) {
        line = lines.readLine();
      }
    }

    /** Lets it go on with its work. */
    void goOn() throws IOException {
      process.getOutputStream().write('\n');
      process.getOutputStream().flush();
    }

    /** Waits for its end. */
    Ended end(Duration longest) throws IOException, InterruptedException {
      assertThat(process.waitFor(longest.toMillis(), TimeUnit.MILLISECONDS))
          .as("it ends")
          .isTrue();
      StringBuilder said = new StringBuilder();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        said.append(line).append('\n');
      }
      return new Ended(process.exitValue(), said.toString());
    }

    @Override
    public void close() throws IOException {
      process.destroyForcibly().onExit().join(); // its lock is free only then
      lines.close();
    }
  }

  private Process start(String... arguments) throws IOException {
    List<String> command = new ArrayList<>(before);
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-XX:+UseSerialGC");
    command.add("-XX:TieredStopAtLevel=1");
    command.addAll(options);
    command.addAll(ClassData.classPath());
    command.add(TestNight.class.getName());
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().putAll(environment);
    return builder.start();
  }

  /** Every file under the newest brief with its bytes, in Latin-1 so that any byte compares. */
  static Map<String, String> files(Path briefs) throws IOException {
    Path latest = briefs.resolve("latest").toRealPath();
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(latest)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(
            latest.relativize(file).toString(),
            Files.readString(file, StandardCharsets.ISO_8859_1));
      }
    }
    return files;
  }
}
