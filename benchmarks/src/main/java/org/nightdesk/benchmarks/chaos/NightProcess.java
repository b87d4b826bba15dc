package org.nightdesk.benchmarks.chaos;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
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

  /**
   * @param folder for briefs, state and what the processes say
   */
  NightProcess(Path launcher, Path index, Path folder) throws IOException {
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
    return new ProcessBuilder(List.of(
            launcher.toString(),
            "run",
            "--index=" + index,
            "--out=" + briefs(),
            "--state=" + state(),
            "--date=" + night,
            // Made-up nights may be as unusual as they like.
            "--publish-anyway"))
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(said().toFile()))
        .start();
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
