package org.nightdesk.batch.command;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where things are when the command line does not say: where the launcher says, mostly its own folder. */
final class Places {
  private Places() {}

  /** The folder things lie in: the launcher's, where it names no other; the working folder where the program is started without it. */
  static Path home() {
    return Path.of(System.getProperty("nightdesk.home", "")).toAbsolutePath().normalize();
  }

  /** The folder of {@code application.yaml}; a package keeps it apart from what nights leave. */
  static Path settings() {
    String named = System.getProperty("nightdesk.settings", "");
    return named.isEmpty() ? home() : Path.of(named).toAbsolutePath().normalize();
  }

  /**
   * A path given on the command line, or the one used otherwise.
   *
   * @param given relative to the working folder; empty where none was given
   * @param otherwise relative to the launcher's folder
   */
  static Path resolve(String given, String otherwise) {
    return given.isEmpty()
        ? home().resolve(otherwise)
        : Path.of(given).toAbsolutePath().normalize();
  }

  /**
   * Refuses a folder that nothing can be written into, or that could not be made, without touching it.
   *
   * @param option names the folder on the command line
   * @throws MisuseException that says what is in the way
   */
  static void refuseReadOnly(String option, Path folder) {
    Path there = folder;
    while (!Files.exists(there) && there.getParent() != null) {
      there = there.getParent();
    }
    String found = !Files.isDirectory(there) ? "no folder" : "read-only";
    if (!Files.isDirectory(there) || !Files.isWritable(there)) {
      throw new MisuseException(
          "%s: expected a folder to write into but %s is %s".formatted(option, there, found));
    }
  }
}
