package org.nightdesk.dist;

import org.nightdesk.batch.command.NightdeskCommand;
import picocli.AutoComplete;

/** What the Tab key does behind {@code nightdesk}, out of the command line itself. */
final class ShellCompletion {
  /**
   * Bash makes three words of {@code --format=csv}, and what picocli writes knows {@code --format csv} alone; it
   * offers no files either.
   */
  private static final String VALUES = """

      # What stands behind "=" is completed like what stands behind a space; where nothing else is known, files.
      function _nightdesk() {
        local word
        local words=()
        for word in "${COMP_WORDS[@]:0:COMP_CWORD+1}"; do
          [ "$word" = "=" ] || words+=("$word")
        done
        [ "${COMP_WORDS[COMP_CWORD]}" != "=" ] || words+=("")
        COMP_WORDS=("${words[@]}")
        COMP_CWORD=$((${#words[@]} - 1))
        _complete_nightdesk
        [ "${#COMPREPLY[@]}" -gt 0 ] || compopt -o default
      }
      complete -F _nightdesk -o default nightdesk
      """;

  private ShellCompletion() {}

  /** A script for bash, with bash-completion or without. */
  static String bash() {
    return AutoComplete.bash("nightdesk", NightdeskCommand.described()) + VALUES;
  }
}
