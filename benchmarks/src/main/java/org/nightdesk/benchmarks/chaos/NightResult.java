package org.nightdesk.benchmarks.chaos;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How a night went that was killed and started again until it ended.
 *
 * @param number from 0
 * @param night ISO date
 * @param aloneMillis what the same night took that was left alone
 * @param millis what this one took, all starts together
 * @param kills signals that leave no time for a word
 * @param requests signals that ask to end
 * @param slowestStop what it took at most to follow one, in milliseconds
 * @param resumes starts behind the first
 * @param wrongExits exit codes that were none of those expected
 * @param different the first few files that are not those of the night left alone; empty for no loss
 * @param deaths in which step the signals fell
 */
record NightResult(
    int number,
    String night,
    long aloneMillis,
    long millis,
    int kills,
    int requests,
    long slowestStop,
    int resumes,
    int wrongExits,
    String different,
    Map<String, Integer> deaths) {
  NightResult {
    deaths = Map.copyOf(deaths);
  }

  /** One line of a file of results; {@link #parse} reads it. */
  String line() {
    String steps = new TreeMap<>(deaths)
        .entrySet().stream()
            .map(each -> each.getKey() + "=" + each.getValue())
            .collect(Collectors.joining(","));
    return String.join(
        "\t",
        Arrays.asList(
            number + "",
            night,
            aloneMillis + "",
            millis + "",
            kills + "",
            requests + "",
            slowestStop + "",
            resumes + "",
            wrongExits + "",
            different,
            steps));
  }

  static NightResult parse(String line) {
    String[] cells = line.split("\t", -1);
    Map<String, Integer> deaths = new LinkedHashMap<>();
    for (String each : cells[10].split(",")) {
      if (!each.isEmpty()) {
        int equals = each.lastIndexOf('=');
        deaths.put(each.substring(0, equals), Integer.valueOf(each.substring(equals + 1)));
      }
    }
    return new NightResult(
        Integer.parseInt(cells[0]),
        cells[1],
        Long.parseLong(cells[2]),
        Long.parseLong(cells[3]),
        Integer.parseInt(cells[4]),
        Integer.parseInt(cells[5]),
        Long.parseLong(cells[6]),
        Integer.parseInt(cells[7]),
        Integer.parseInt(cells[8]),
        cells[9],
        deaths);
  }

  /** Whether its files are those of the night left alone, and every exit code was one of those expected. */
  boolean isAsItShouldBe() {
    return different.isEmpty() && wrongExits == 0;
  }

  /** The line people see. */
  String inWords() {
    return "%3d  %s  alone %5.1f s  with signals %5.1f s  signals %2d  %s"
        .formatted(
            number + 1,
            night,
            aloneMillis / 1000.0,
            millis / 1000.0,
            kills + requests,
            different.isEmpty() ? "same bytes" : "DIFFERENT: " + different);
  }
}
