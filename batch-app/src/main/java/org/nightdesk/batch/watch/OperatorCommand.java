package org.nightdesk.batch.watch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Runs a command of the operator and tells the log what it said. No shell reads the words. Neither the
 * words nor the environment are logged: they may hold what is secret.
 */
final class OperatorCommand {
  /** The one secret of a night; no command of an operator needs it. */
  private static final String STATE_PASSWORD = "NIGHTDESK_STATE_PASSWORD";

  private static final int MOST_LINES = 100;
  private static final int MOST_BYTES = 100_000;

  private final String name;
  private final Duration longest;
  private final Path folder;
  private final Consumer<String> log;

  /**
   * @param name for the log
   * @param folder for a file with what it says while it runs; the file is taken away afterwards
   */
  OperatorCommand(String name, Duration longest, Path folder, Consumer<String> log) {
    this.name = name;
    this.longest = longest;
    this.folder = folder;
    this.log = log;
  }

  /**
   * Runs it to its end, or to the end of its time; whatever becomes of it is said in the log.
   *
   * @param words the program and its arguments
   * @param told variables it is given beside those of this process
   */
  void run(List<String> words, Map<String, String> told) {
    try {
      Path output = Files.createTempFile(Files.createDirectories(folder), name, ".out");
      try {
        run(words, told, output);
      } finally {
        Files.deleteIfExists(output);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException e) {
      log.accept("%s: the command could not be run: %s; the night is not affected"
          .formatted(name, e.getMessage()));
    }
  }

  private void run(List<String> words, Map<String, String> told, Path output)
      throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(words)
        .redirectErrorStream(true)
        // A file and no pipe: a child of the command that lives on holds nobody up.
        .redirectOutput(output.toFile());
    builder.environment().remove(STATE_PASSWORD);
    told.forEach((variable, value) -> builder.environment().put(variable, value.replace("\0", "")));
    Process process = builder.start();
    process.getOutputStream().close();
    boolean ended = process.waitFor(longest.toMillis(), TimeUnit.MILLISECONDS);
    if (!ended) {
      // The command first: a shell would tell of the end of its children.
      List<ProcessHandle> children = process.descendants().toList();
      process.destroyForcibly().waitFor();
      children.forEach(ProcessHandle::destroyForcibly);
    }
    tell(output);
    if (!ended) {
      log.accept("%s: the command took longer than %s s and was ended; the night is not affected"
          .formatted(name, longest.toSeconds()));
    } else if (process.exitValue() != 0) {
      log.accept("%s: the command ended with %s; the night is not affected"
          .formatted(name, process.exitValue()));
    }
  }

  private void tell(Path output) throws IOException {
    List<String> lines;
    try (InputStream said = Files.newInputStream(output)) {
      lines = new String(said.readNBytes(MOST_BYTES), StandardCharsets.UTF_8)
          .lines()
          .toList();
    }
    lines.stream().limit(MOST_LINES).forEach(line -> log.accept(name + ": " + line));
    if (lines.size() > MOST_LINES || Files.size(output) > MOST_BYTES) {
      log.accept(name + ": what else the command said is left out");
    }
  }
}
