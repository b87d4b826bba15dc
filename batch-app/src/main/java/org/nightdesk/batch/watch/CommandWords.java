package org.nightdesk.batch.watch;

import java.util.ArrayList;
import java.util.List;
import org.nightdesk.batch.settings.SettingsException;

/** A command as it is written in a setting, as words: parted by spaces, quotes hold a word together. */
final class CommandWords {
  private CommandWords() {}

  /**
   * The words of a command. Between single or double quotes every character stands for itself; nothing
   * else has a meaning, for no shell reads it.
   *
   * @param setting its name, for the message
   * @throws SettingsException if a quote is not closed
   */
  static List<String> of(String setting, String command) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    boolean inWord = false;
    char quote = 0;
    for (int i = 0; i < command.length(); i++) {
      char c = command.charAt(i);
      if (quote != 0) {
        if (c == quote) {
          quote = 0;
        } else {
          word.append(c);
        }
      } else if (c == '"' || c == '\'') {
        quote = c;
        inWord = true;
      } else if (Character.isWhitespace(c)) {
        if (inWord) {
          words.add(word.toString());
          word.setLength(0);
        }
        inWord = false;
      } else {
        word.append(c);
        inWord = true;
      }
    }
    if (quote != 0) {
      throw new SettingsException(
          "%s: expected a second %s after the one that begins a word".formatted(setting, quote));
    }
    if (inWord) {
      words.add(word.toString());
    }
    return List.copyOf(words);
  }
}
