package org.nightdesk.batch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** A program of the machine that reads what Nightdesk writes. */
final class OtherProgram {
  private final Path file;

  private OtherProgram(Path file) {
    this.file = file;
  }

  /** The program of this name; where there is none the test is skipped and says so. */
  static OtherProgram of(String name) {
    Path found = Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable)
        .findFirst()
        .orElse(Path.of(""));
    skipUnless(!found.toString().isEmpty(), name + " is not installed");
    return new OtherProgram(found);
  }

  /**
   * Where a package of Node.js lies: in the folder the environment names, else where {@code .ci/run} puts
   * it. No test fetches one.
   */
  static Path nodeModules(Path project, String name) {
    String named = System.getenv().getOrDefault("NIGHTDESK_NODE_MODULES", "");
    Path modules = named.isEmpty() ? project.resolve(".build/tools/node_modules") : Path.of(named);
    skipUnless(
        Files.isDirectory(modules.resolve(name)),
        "the package " + name + " is not in " + modules + "; .ci/run installs it there");
    return modules;
  }

  private static void skipUnless(boolean there, String reason) {
    if (!there) {
      System.out.println("skipped: " + reason);
    }
    assumeTrue(there, reason);
  }

  /** Runs it to its end and gives what it printed; fails with that where it ends with a fault. */
  String run(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(file.toString()));
    command.addAll(Arrays.asList(arguments));
    Path said = Files.createTempFile("said", ".txt");
    try {
      int exit = new ProcessBuilder(command)
          .redirectErrorStream(true)
          .redirectOutput(said.toFile())
          .start()
          .waitFor();
      String text = Files.readString(said, UTF_8).strip();
      if (exit != 0) {
        throw new AssertionError(command + " ended with " + exit + ": " + text);
      }
      return text;
    } finally {
      Files.delete(said);
    }
  }
}
