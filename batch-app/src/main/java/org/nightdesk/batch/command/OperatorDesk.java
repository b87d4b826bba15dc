package org.nightdesk.batch.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.nightdesk.batch.night.EditionFolders;
import org.nightdesk.batch.night.FileAccess;
import org.nightdesk.batch.night.NightHistory;
import org.nightdesk.batch.night.NightJournal;
import org.nightdesk.batch.night.NightOutcome;
import org.nightdesk.batch.night.NightPlan;
import org.nightdesk.batch.published.PublishedNight;
import org.nightdesk.batch.watch.NightEnd;
import org.nightdesk.batch.watch.NightWatch;
import org.nightdesk.batch.watch.WatchSettings;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/** Gathers how a run ended and has those told who watch, also when it could not even begin. */
final class OperatorDesk {
  private final Clock clock;
  private final String state;
  private final Instant began;

  /**
   * @param state its place as it was given; empty where none was
   */
  OperatorDesk(Clock clock, String state) {
    this.clock = clock;
    this.state = state;
    this.began = clock.instant();
  }

  /** The end of a night, told once the state is free again. */
  record Ended(
      NightEnd end, Path state, WatchSettings watch, FileAccess access, NightJournal journal) {
    /** The same, with all that went wrong since. */
    private NightEnd now() {
      return end.withTroubles(journal.troubles());
    }
  }

  /** Notes the end of a run in the list of runs and in the log. */
  Ended note(
      NightPlan plan,
      NightHistory history,
      ConfigurableApplicationContext context,
      NightOutcome outcome,
      ExitStatus status,
      long articles,
      String runId) {
    EditionFolders folders = context.getBean(EditionFolders.class);
    NightJournal journal = context.getBean(NightJournal.class);
    String brief = switch (outcome.kind()) {
      case PUBLISHED, UNCHANGED -> folders.link().toString();
      case NOT_FIT -> Files.isDirectory(folders.staging()) ? folders.staging().toString() : "";
      case FAILED -> "";
    };
    SortedMap<String, Long> counts =
        status == ExitStatus.DONE ? counts(plan, journal) : new TreeMap<>();
    NightHistory.note(() -> history.ended(outcome, status.code(), articles, counts), journal::say);
    journal.over(outcome, status.code());
    Instant now = clock.instant();
    NightEnd end = new NightEnd(
        plan.night().toString(),
        runId,
        brief,
        outcome,
        status.code(),
        now,
        Duration.between(began, now).toMillis() / 1000.0,
        counts,
        journal.ends(),
        journal.troubles());
    return new Ended(
        end,
        plan.state(),
        settings(context.getEnvironment()),
        context.getBean(FileAccess.class),
        journal);
  }

  private static SortedMap<String, Long> counts(NightPlan plan, NightJournal journal) {
    try {
      return PublishedNight.in(plan.out()).stream()
          .filter(night -> night.night().equals(plan.night()))
          .findFirst()
          .map(night -> night.run().counts())
          .orElse(new TreeMap<>());
    } catch (RuntimeException e) {
      journal.trouble("the counts of the brief cannot be told", Failures.message(e));
      return new TreeMap<>();
    }
  }

  /** Has those told who watch. */
  void tell(Ended ended) {
    Path logs = ended.state().resolve("log");
    tell(ended.watch(), ended.access(), ended.state(), logs, ended.journal()::say, ended.now());
  }

  /**
   * Has those told who watch that a run could not begin, or broke. One that another run keeps from
   * beginning tells nobody: the other run will.
   *
   * @param given settings of the command line
   * @param night the date, out of the settings
   */
  void tellBroken(Exception failure, List<String> given, Function<Environment, String> night) {
    ExitStatus status = Failures.status(failure);
    if (status == ExitStatus.IN_USE) {
      return;
    }
    try (ConfigurableApplicationContext context = SettingsFiles.open(given)) {
      NightEnd end = NightEnd.early(
          nightOrNone(context, night), Failures.message(failure), status.code(), clock.instant());
      // The state may not be there, and a run that is refused makes none.
      tell(
          settings(context.getEnvironment()),
          access(context.getEnvironment()),
          StatePlaces.resolve(state, context.getEnvironment()).folder(),
          Path.of(System.getProperty("java.io.tmpdir")),
          line -> System.err.println("nightdesk: " + line.replaceAll("\\p{Cntrl}", " ")),
          end);
    } catch (RuntimeException e) {
      System.getLogger(OperatorDesk.class.getName())
          .log(System.Logger.Level.DEBUG, "the settings cannot be read, so nobody is told", e);
    }
  }

  private static String nightOrNone(
      ConfigurableApplicationContext context, Function<Environment, String> night) {
    try {
      return night.apply(context.getEnvironment());
    } catch (MisuseException | DateTimeException e) {
      return "";
    }
  }

  private void tell(
      WatchSettings watch,
      FileAccess access,
      Path folder,
      Path logs,
      Consumer<String> log,
      NightEnd end) {
    new NightWatch(watch, access, Places.home(), logs, log).tell(end, lastSuccess(folder, end));
  }

  private Instant lastSuccess(Path folder, NightEnd end) {
    if (end.isSuccess()) {
      return end.ended();
    }
    try {
      return new NightHistory(folder, clock)
          .runs().stream()
              .filter(run -> run.isSuccess() && !run.ended().isEmpty())
              .map(run -> Instant.parse(run.ended()))
              .max(Instant::compareTo)
              .orElse(Instant.EPOCH);
    } catch (IOException e) {
      return Instant.EPOCH;
    }
  }

  /** Who may read what a night leaves, as it is set. */
  static FileAccess access(Environment environment) {
    return FileAccess.of(environment.getProperty("nightdesk.files.readers", "group"));
  }

  /** Who is told, as it is set. */
  static WatchSettings settings(Environment environment) {
    return Binder.get(environment)
        .bind("nightdesk.watch", WatchSettings.class)
        .orElse(WatchSettings.NONE);
  }
}
