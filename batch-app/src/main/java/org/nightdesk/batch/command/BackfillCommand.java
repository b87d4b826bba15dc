package org.nightdesk.batch.command;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.nightdesk.batch.backfill.BackfillPlan;
import org.nightdesk.batch.backfill.BackfillPlan.Night;
import org.nightdesk.batch.backfill.BackfillPlan.Night.What;
import org.nightdesk.batch.backfill.BackfillPlan.Range;
import org.nightdesk.batch.backfill.NightLists;
import org.nightdesk.batch.store.RunLock;
import org.nightdesk.batch.store.StandingNights;
import org.nightdesk.batch.store.StatePlace;
import org.nightdesk.reporting.Wording;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/** {@code nightdesk backfill}: nights that were missed, in order. */
@Command(
    name = "backfill",
    description = {
      "Runs the nights of a range that were missed, in order, each from the index it had.",
      "Ends with the exit code of the first that is not published, and runs none after it."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class BackfillCommand implements Callable<Integer> {
  private final Clock clock;
  private final List<Class<?>> watchers;

  @Option(names = "--from", required = true, paramLabel = "YYYY-MM-DD", description = "first night")
  private String from = "";

  @Option(names = "--to", required = true, paramLabel = "YYYY-MM-DD", description = "last night")
  private String to = "";

  @Option(names = "--dry-run", description = "say what would be run, and run nothing")
  private boolean dryRun;

  @Option(
      names = "--rebuild",
      description =
          "run all nights of the range, also those that stand, and every later night after them")
  private boolean rebuild;

  @Option(
      names = "--index",
      paramLabel = "FILE",
      description = "the index of the state; default: seeds/INDEX.md")
  private String index = "";

  @Option(
      names = "--archive",
      paramLabel = "FILE",
      description =
          "where the index of each night is kept, {date} in the place of its date; default: --index")
  private String archive = "";

  @Mixin
  private OutOption out = new OutOption();

  @Mixin
  private StateOption state = new StateOption();

  @Option(
      names = "--formats",
      paramLabel = "LIST",
      completionCandidates = RunCommand.FormatLabels.class,
      description = "as of run")
  private String formats = "";

  @Option(names = "--publish-anyway", description = "as of run, for each of the nights")
  private boolean publishAnyway;

  @Unmatched
  private List<String> settings = new ArrayList<>();

  @Spec
  private CommandSpec spec = CommandSpec.create();

  BackfillCommand(Clock clock, List<Class<?>> watchers) {
    this.clock = clock;
    this.watchers = watchers;
  }

  @Override
  public Integer call() throws Exception {
    SettingsFiles.refuseOtherOptions(settings);
    Range range = new Range(date("--from", from), date("--to", to), rebuild);
    NightLists own = new NightLists(Places.resolve(index, "seeds/INDEX.md"));
    NightLists lists = archive.isEmpty() ? own : new NightLists(Places.resolve(archive, ""));
    StatePlace place;
    int memoryDays;
    try (ConfigurableApplicationContext context = SettingsFiles.open(settings)) {
      place = StatePlaces.resolve(state.given(), context.getEnvironment());
      memoryDays =
          context.getEnvironment().getRequiredProperty("nightdesk.memory.days", Integer.class);
    }
    StateOwner.check(place, own);
    BackfillPlan plan = BackfillPlan.of(
        range,
        standing(place).headSet(latest(range.to())),
        lists,
        night -> Files.isRegularFile(lists.on(night)),
        memoryDays);
    PrintWriter print = spec.commandLine().getOut();
    plan.nights().forEach(night -> print(print, night, lists));
    print.flush();
    if (!dryRun) {
      for (LocalDate night : plan.runs()) {
        int code = run(night, lists);
        if (code != ExitStatus.DONE.code()) {
          print.printf(
              "stopped at %s with exit code %s; once it is published, the same command goes on%n",
              night, code);
          print.flush();
          return code;
        }
      }
    }
    print.printf(
        "%s %s, %s, %s without an index%n",
        Wording.count(plan.runs().size(), "night", "nights"),
        dryRun ? "would be run" : "run",
        Wording.count(plan.count(What.STANDS), "stands", "stand"),
        plan.count(What.NO_INDEX));
    print.flush();
    return ExitStatus.DONE.code();
  }

  private static void print(PrintWriter print, Night night, NightLists lists) {
    String from = night.what() == What.STANDS ? "" : lists.on(night.date()).toString();
    print.println(
        "%s  %-26s  %s".formatted(night.date(), night.what().words(), from).stripTrailing());
  }

  private SortedSet<LocalDate> standing(StatePlace place) {
    if (place.server().isEmpty() && !Files.isDirectory(place.folder())) {
      return new TreeSet<>();
    }
    try (RunLock held = place.lock("backfill", clock.instant())) {
      return StandingNights.in(place, held);
    }
  }

  /** A night of a date still to come was run by mistake and is left alone. */
  private LocalDate latest(LocalDate last) {
    LocalDate today = LocalDate.now(clock);
    return (last.isAfter(today) ? last : today).plusDays(1);
  }

  /** One night, as {@code nightdesk run} would run it. */
  private int run(LocalDate night, NightLists lists) {
    List<String> arguments = new ArrayList<>(settings);
    arguments.add("--date=" + night);
    given(arguments, "--index", index);
    given(arguments, "--out", out.given());
    given(arguments, "--state", state.given());
    given(arguments, "--formats", formats);
    if (publishAnyway) {
      arguments.add("--publish-anyway");
    }
    RunCommand run = new RunCommand(clock, watchers, Optional.of(lists));
    return NightdeskCommand.configured(new CommandLine(run))
        .execute(arguments.toArray(String[]::new));
  }

  private static void given(List<String> arguments, String option, String value) {
    if (!value.isEmpty()) {
      arguments.add(option + "=" + value);
    }
  }

  private static LocalDate date(String option, String value) {
    try {
      return LocalDate.parse(value);
    } catch (DateTimeParseException e) {
      throw new MisuseException(
          "%s: expected a date like 2025-12-04 but found \"%s\"".formatted(option, value));
    }
  }
}
