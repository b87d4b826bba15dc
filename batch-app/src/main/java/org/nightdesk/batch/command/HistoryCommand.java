package org.nightdesk.batch.command;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import org.nightdesk.batch.night.NightHistory;
import org.nightdesk.batch.night.NightHistory.Run;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code nightdesk history}: what ran when, and what came of it. */
@Command(
    name = "history",
    description = "Lists the runs: night, edition, articles, duration, outcome, exit code.",
    mixinStandardHelpOptions = true)
final class HistoryCommand implements Callable<Integer> {
  @Option(names = "--state", paramLabel = "FOLDER", description = "the state; default: var")
  private String state = "";

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws Exception {
    List<Run> runs = new NightHistory(Places.resolve(state, "var"), Clock.systemUTC()).runs();
    PrintWriter out = spec.commandLine().getOut();
    if (runs.isEmpty()) {
      out.println("no night has run in this state");
    } else {
      String form = "%-10s  %-16s  %-20s  %8s  %8s  %-9s  %s%n";
      out.printf(form, "night", "edition", "began", "articles", "seconds", "outcome", "exit");
      for (Run run : runs) {
        out.printf(
            form,
            run.night(),
            run.runId(),
            run.began(),
            run.articles(),
            run.seconds(),
            run.outcome(),
            run.exitCode());
      }
    }
    out.flush();
    return ExitStatus.DONE.code();
  }
}
