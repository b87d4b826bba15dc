package org.nightdesk.benchmarks.chaos;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** In which step a night was when it was killed, out of what it left in its logs. */
final class Whereabouts {
  static final String STARTING = "starting";
  static final String ENDING = "ending";

  /** The steps as the log names their ends, in order; the reports are written side by side. */
  static final List<String> STEPS = List.of(
      "readCorpus",
      "findCopies",
      "extractFacts",
      "resolveNames",
      "groupStories",
      "compareSources:stories",
      "compareSources:news",
      "writeBrief:csv",
      "writeBrief:reports",
      "verifyBrief",
      "publishBrief");

  private Whereabouts() {}

  /**
   * The step a process died in.
   *
   * @param process its number
   */
  static String of(Path state, LocalDate night, long process) throws IOException {
    Path runs = state.resolve("log").resolve("nights.jsonl");
    String mark = "\"process\":" + process + ",";
    if (!Files.exists(runs) || Files.readAllLines(runs).stream().noneMatch(r -> r.contains(mark))) {
      return STARTING;
    }
    Path log = state.resolve("log").resolve(night.toString()).resolve("run.log");
    int done = -1;
    if (Files.exists(log)) {
      for (String line : Files.readAllLines(log)) {
        done = Math.max(done, STEPS.indexOf(step(line)));
      }
    }
    // The end of the last report is told like that of the first, so they count as one step until
    // the next is done.
    if (done == STEPS.indexOf("writeBrief:csv")) {
      return "writeBrief:reports";
    }
    return done + 1 < STEPS.size() ? STEPS.get(done + 1) : ENDING;
  }

  private static String step(String line) {
    int at = line.indexOf(" step=");
    return at < 0 ? "" : line.substring(at + 6, Math.max(at + 6, line.indexOf(' ', at + 6)));
  }
}
