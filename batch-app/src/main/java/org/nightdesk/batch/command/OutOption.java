package org.nightdesk.batch.command;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where the briefs are, for every command that reads or writes them. */
final class OutOption {
  @Option(names = "--out", paramLabel = "FOLDER", description = "the briefs; default: briefs")
  private String given = "";

  /** As it was given; empty where it was not. */
  String given() {
    return given;
  }

  /** The folder. */
  Path briefs() {
    return Places.resolve(given, "briefs");
  }
}
