package org.nightdesk.batch.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.nightdesk.batch.settings.SecretText;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** What a command line named, for a message that tells what to type instead. */
final class GivenOptions {
  /** What a night is made of and where it lies, which another command takes as well. */
  private static final Set<String> SHARED = Set.of("--index", "--out", "--state", "--formats");

  private static final String PLAIN = "[A-Za-z0-9_./:=,{}@%+-]+";

  private GivenOptions() {}

  /**
   * The options and settings that another command needs too, so that it finds the same night: each with a
   * space before it, and quoted for a shell where it has to be; empty where none was given.
   *
   * @param settings as on the command line, {@code --nightdesk.name=value}
   */
  static String of(CommandLine line, List<String> settings) {
    List<String> words = new ArrayList<>();
    for (OptionSpec option : line.getParseResult().matchedOptions()) {
      if (SHARED.contains(option.longestName())) {
        words.add(option.longestName() + "=" + String.join(",", option.originalStringValues()));
      }
    }
    words.addAll(settings);
    StringBuilder all = new StringBuilder();
    for (String word : words) {
      all.append(' ').append(quoted(SecretText.without(word)));
    }
    return all.toString();
  }

  private static String quoted(String word) {
    return word.matches(PLAIN) ? word : "'" + word.replace("'", "'\\''") + "'";
  }
}
