package org.nightdesk.dist;

import org.nightdesk.batch.command.NightdeskCommand;
import picocli.AutoComplete;

/** What the Tab key does behind {@code nightdesk}, out of the command line itself. */
final class ShellCompletion {
  private ShellCompletion() {}

  /** A script for bash, with bash-completion or without. */
  static String bash() {
    return AutoComplete.bash("nightdesk", NightdeskCommand.described());
  }
}
