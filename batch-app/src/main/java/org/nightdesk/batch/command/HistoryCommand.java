package org.nightdesk.batch.command;

import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.nightdesk.batch.night.NightHistory;
import org.nightdesk.batch.night.NightHistory.Run;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code nightdesk history}: what ran when, and what came of it. */
@Command(
    name = "history",
    description = "Lists the runs: night, edition, counts, duration, outcome, exit code.",
    mixinStandardHelpOptions = true)
final class HistoryCommand implements Callable<Integer> {
  /** How the runs are printed. */
  enum Form {
    TABLE,
    CSV,
    JSON;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Mixin
  private StateOption state = new StateOption();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "one of ${COMPLETION-CANDIDATES}; default: table")
  private Form format = Form.TABLE;

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws Exception {
    Path folder = StatePlaces.resolve(state.given()).folder();
    if (Files.isDirectory(folder) && !Files.isExecutable(folder)) {
      // Nothing in it would seem to be there.
      throw new AccessDeniedException(folder.toString());
    }
    List<Run> runs = new NightHistory(folder, Clock.systemUTC()).runs();
    PrintWriter out = spec.commandLine().getOut();
    out.print(
        switch (format) {
          case TABLE -> HistoryText.table(runs, folder);
          case CSV -> HistoryText.csv(runs);
          case JSON -> HistoryText.json(runs);
        });
    out.flush();
    return ExitStatus.DONE.code();
  }
}
