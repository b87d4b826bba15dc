package org.nightdesk.benchmarks.chaos;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The program, started as an operator starts it, over one state. */
final class NightProcess {
  /** A process that does not end within this is a fault of its own, and told as one. */
  private static final int LONGEST_MINUTES = 60;

  private final Path launcher;
  private final Path index;
  private final Path folder;
  private final List<String> options;

  /**
   * @param folder for briefs, state and what the processes say
   * @param options of each night, beside those that say what is where
   */
  NightProcess(Path launcher, Path index, Path folder, List<String> options) throws IOException {
    this.options = List.copyOf(options);
    this.launcher = launcher;
    this.index = index;
    this.folder = Files.createDirectories(folder);
  }

  Path briefs() {
    return folder.resolve("briefs");
  }

  Path state() {
    return folder.resolve("var");
  }

  Path said() {
    return folder.resolve("said.log");
  }

  /** How many lines its processes have said. */
  long lines() throws IOException {
    if (!Files.exists(said())) {
      return 0;
    }
    try (Stream<String> lines = Files.lines(said(), StandardCharsets.UTF_8)) {
      return lines.count();
    }
  }

  Process start(LocalDate night) throws IOException {
    // The launcher gives its process to the program, so a signal to it reaches the program.
    List<String> command = new ArrayList<>(List.of(
        launcher.toString(),
        "run",
        "--index=" + index,
        "--out=" + briefs(),
        "--state=" + state(),
        "--date=" + night,
        // Made-up nights may be as unusual as they like.
        "--publish-anyway"));
    command.addAll(options);
    Process process = new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(said().toFile()))
        .start();
    Thread end = new Thread(process::destroyForcibly);
    Runtime.getRuntime().addShutdownHook(end);
    process.onExit().thenRun(() -> forget(end));
    return process;
  }

  private static void forget(Thread end) {
    try {
      Runtime.getRuntime().removeShutdownHook(end);
    } catch (IllegalStateException e) {
      // Everything ends, and the hook with it.
      return;
    }
  }

  /** Waits for its end; gives the exit code. */
  static int end(Process process) throws InterruptedException {
    if (!process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new IllegalStateException(
          "a night took longer than %d minutes".formatted(LONGEST_MINUTES));
    }
    return process.exitValue();
  }
}
