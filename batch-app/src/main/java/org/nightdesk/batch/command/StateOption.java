package org.nightdesk.batch.command;

import picocli.CommandLine.Option;

/** Where the state is, for every command that asks it. */
final class StateOption {
  @Option(
      names = "--state",
      paramLabel = "PLACE",
      description = "the state, a folder or jdbc:postgresql://host/database; default: var")
  private String given = "";

  /** As it was given; empty where it was not, and the settings say. */
  String given() {
    return given;
  }
}
