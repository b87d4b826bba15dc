package org.nightdesk.batch.command;

import java.util.List;

/** What is said where a name fits several articles. */
final class Choice {
  /** A file may hold a whole night. */
  private static final int SHOWN = 20;

  private Choice() {}

  /**
   * Asks to name one of them.
   *
   * @param lines one for each, for people
   */
  static String of(String given, List<String> lines) {
    StringBuilder text =
        new StringBuilder("%s holds %s articles; name one:".formatted(given, lines.size()));
    lines.stream().limit(SHOWN).forEach(line -> text.append("\n  ").append(line));
    if (lines.size() > SHOWN) {
      text.append("\n  and %s more, which stand in articles.csv".formatted(lines.size() - SHOWN));
    }
    return text.toString();
  }
}
