package org.nightdesk.batch.command;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import org.nightdesk.batch.night.ProgramVersion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command line as a whole. */
@Command(
    name = "nightdesk",
    description = "Reads a night's news files and leaves a brief: PDF, Markdown, CSV.",
    mixinStandardHelpOptions = true,
    versionProvider = NightdeskCommand.Version.class,
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {
      "0:published, or nothing had changed",
      "1:failed; run again to resume",
      "2:bad command line, settings or index; nothing was touched",
      "3:not fit to publish, or something was found; the last good brief stands",
      "4:another run holds the state"
    })
public final class NightdeskCommand implements Callable<Integer> {
  @Spec
  private CommandSpec spec;

  private NightdeskCommand(CommandSpec none) {
    spec = none;
  }

  /** Runs the command the arguments name. */
  public static int run(String... arguments) {
    return run(Clock.systemUTC(), List.of(), arguments);
  }

  /**
   * The same with a clock of one's own, and watched.
   *
   * @param clock says what "today" is and how long a step takes; gets into no file of a brief
   * @param watchers further configuration classes, whose listeners watch the night's chunks
   */
  public static int run(Clock clock, List<Class<?>> watchers, String... arguments) {
    CommandLine line = line(clock, watchers);
    try {
      return line.execute(arguments);
    } catch (OutOfMemoryError e) {
      line.getErr().println("nightdesk: " + Failures.message(e));
      return ExitStatus.FAILED.code();
    }
  }

  /** The command line, for those who describe it: the manual page, the completion of a shell. */
  public static CommandLine described() {
    return line(Clock.systemUTC(), List.of());
  }

  private static CommandLine line(Clock clock, List<Class<?>> watchers) {
    CommandLine line = new CommandLine(new NightdeskCommand(CommandSpec.create()))
        .addSubcommand(new RunCommand(clock, watchers))
        .addSubcommand(new BackfillCommand(clock, watchers))
        .addSubcommand(new CheckCommand())
        .addSubcommand(new VerifyCommand())
        .addSubcommand(new DiffCommand())
        .addSubcommand(new HistoryCommand())
        .addSubcommand(new ExplainCommand())
        .addSubcommand(new ForgetCommand(clock))
        .addSubcommand(new SettingsCommand());
    line.getSubcommands()
        .values()
        .forEach(command -> command.getCommandSpec().versionProvider(new Version()));
    return configured(line);
  }

  /** The same, with the exit codes of failures. */
  static CommandLine configured(CommandLine line) {
    line.setCaseInsensitiveEnumValuesAllowed(true).setExpandAtFiles(false);
    // Colours would be taken for what they are: signs that steer a terminal.
    line.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
    line.setOut(new PrintWriter(new PlainWriter(line.getOut()), true));
    line.setErr(new PrintWriter(new PlainWriter(line.getErr()), true));
    line.setParameterExceptionHandler((problem, given) -> {
      PrintWriter err = problem.getCommandLine().getErr();
      err.println("nightdesk: " + problem.getMessage());
      String command = problem.getCommandLine().getCommandName();
      err.println(
          command.equals("nightdesk")
              ? "Try: nightdesk --help"
              : "Try: nightdesk %s --help".formatted(command));
      return ExitStatus.MISUSE.code();
    });
    line.setExecutionExceptionHandler((problem, command, result) -> {
      command.getErr().println("nightdesk: " + Failures.message(problem));
      return Failures.status(problem).code();
    });
    return line;
  }

  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getErr());
    return ExitStatus.MISUSE.code();
  }

  /** Says which version this is. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"nightdesk " + ProgramVersion.text()};
    }
  }
}
