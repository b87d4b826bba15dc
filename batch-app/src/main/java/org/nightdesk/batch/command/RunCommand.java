package org.nightdesk.batch.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import org.nightdesk.batch.NightSettings;
import org.nightdesk.batch.backfill.NightLists;
import org.nightdesk.batch.backfill.NightOrder;
import org.nightdesk.batch.engine.ArticleCount;
import org.nightdesk.batch.engine.EngineChoice;
import org.nightdesk.batch.night.EditionFolders;
import org.nightdesk.batch.night.FileAccess;
import org.nightdesk.batch.night.NightCorpus;
import org.nightdesk.batch.night.NightHistory;
import org.nightdesk.batch.night.NightIdentity;
import org.nightdesk.batch.night.NightJournal;
import org.nightdesk.batch.night.NightOutcome;
import org.nightdesk.batch.night.NightPlan;
import org.nightdesk.batch.night.NightRunner;
import org.nightdesk.batch.retention.Retention;
import org.nightdesk.batch.store.JdbcNightStore;
import org.nightdesk.batch.store.StateDatabase;
import org.nightdesk.batch.store.StatePlace;
import org.nightdesk.corpus.index.CorpusIndex;
import org.nightdesk.reporting.ReportFormat;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.Unmatched;

/** {@code nightdesk run}: a night from its index to its brief. */
@Command(
    name = "run",
    description = "Reads the index and publishes the brief of a night.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class RunCommand implements Callable<Integer> {
  private final Clock clock;
  private final List<Class<?>> watchers;
  private final Optional<NightLists> archive;

  @Option(
      names = "--index",
      paramLabel = "FILE",
      description = "may have {date} in the place of the night's date; default: seeds/INDEX.md")
  private String index = "";

  @Mixin
  private OutOption out = new OutOption();

  @Mixin
  private StateOption state = new StateOption();

  @Option(names = "--date", paramLabel = "YYYY-MM-DD", description = "default: today")
  private String date = "";

  @Option(
      names = "--formats",
      paramLabel = "LIST",
      split = ",",
      converter = KnownFormat.class,
      completionCandidates = FormatLabels.class,
      description =
          "of pdf, md, csv, xlsx, html; default: all. The CSV extracts are always written.")
  private Set<String> formats = new LinkedHashSet<>(ReportFormat.labels());

  @Option(names = "--fresh", description = "compute everything anew though nothing has changed")
  private boolean fresh;

  @Option(
      names = "--publish-anyway",
      description = "publish although the gate's bounds are passed; run.json records why")
  private boolean publishAnyway;

  @Option(
      names = "--engine",
      paramLabel = "NAME",
      description = "who works on the stages: local, or spark where it was built; default: local")
  private String engine = EngineChoice.LOCAL;

  @Option(
      names = "--master",
      paramLabel = "URL",
      description = "with --engine=spark: local[N], spark://host:port, yarn, k8s://host:port")
  private String master = "";

  @Option(
      names = "--work",
      paramLabel = "FOLDER",
      description =
          "with --engine=spark: where its tables stand, seen by all machines; default: cluster in the state")
  private String work = "";

  @Unmatched
  private List<String> settings = new ArrayList<>();

  @Spec
  private CommandSpec spec = CommandSpec.create();

  RunCommand(Clock clock, List<Class<?>> watchers) {
    this(clock, watchers, Optional.empty());
  }

  /**
   * @param archive where the night's index is read, for a night that is run with others in order
   */
  RunCommand(Clock clock, List<Class<?>> watchers, Optional<NightLists> archive) {
    this.clock = clock;
    this.watchers = watchers;
    this.archive = archive;
  }

  @Override
  public Integer call() throws Exception {
    SettingsFiles.refuseOtherOptions(settings);
    EngineChoice chosen = new EngineChoice(engine, master, work);
    chosen.configurations(); // refused before anything is touched
    NightLists own = new NightLists(
        EngineChoice.isAddress(index)
            ? chosen.path(index)
            : Places.resolve(index, "seeds/INDEX.md"));
    OperatorDesk desk = new OperatorDesk(clock, state.given());
    try {
      return call(desk, chosen, own).code();
    } catch (Exception e) {
      desk.tellBroken(e, settings, environment -> night(environment).toString());
      throw e;
    }
  }

  private ExitStatus call(OperatorDesk desk, EngineChoice chosen, NightLists own) throws Exception {
    NightLists lists = archive.orElse(own);
    Path indexFile = lists.isDated() ? lists.on(tonight()) : lists.path();
    CorpusIndex entries = CorpusIndex.open(indexFile);
    Set<ReportFormat> written = withExtracts();
    NightCorpus corpus = new NightCorpus(entries, chosen.digest(entries));
    BiFunction<LocalDate, StatePlace, NightPlan> plan = (night, place) -> new NightPlan(
        indexFile, out.briefs(), place.folder(), night, written, fresh, publishAnyway);
    try (Interruption interruption = new Interruption()) {
      OperatorDesk.Ended ended;
      StateDatabase database;
      try (ConfigurableApplicationContext context = new NightContext(
              clock, corpus, chosen, watchers, settings, System.err)
          .open(
              environment -> {
                StatePlace place = StatePlaces.resolve(state.given(), environment);
                StateOwner.check(place, own);
                return place;
              },
              (environment, place) -> plan.apply(night(environment), place))) {
        interruption.stops(() -> {
          context.getBean(NightRunner.class).stop();
          context
              .getBean(NightJournal.class)
              .say("asked to end: the night stops at its next commit");
        });
        if (archive.isEmpty()) {
          ZoneId zone = context.getBean(NightSettings.class).zone();
          context
              .getBean(NightOrder.class)
              .check(
                  LocalDate.now(clock.withZone(zone)),
                  GivenOptions.of(spec.commandLine(), settings));
        }
        StateOwner.take(
            context.getBean(StatePlace.class), context.getBean(JdbcNightStore.class), own);
        database = context.getBean(StateDatabase.class);
        ended = run(context, desk);
      }
      if (!database.trouble().isEmpty()) {
        ended.journal().trouble("the state was not closed in order", database.trouble());
      }
      // Closing the database has written once more.
      afterwards(
          ended.journal(),
          "who may read the state cannot be settled",
          () -> ended.access().settleState(ended.state()));
      // The state is free again, so that a command may use it.
      interruption.stops(() -> {});
      afterwards(ended.journal(), "not all who watch are told", () -> desk.tell(ended));
      return ExitStatus.of(ended.end().exitCode());
    }
  }

  private OperatorDesk.Ended run(ConfigurableApplicationContext context, OperatorDesk desk)
      throws Exception {
    NightPlan plan = context.getBean(NightPlan.class);
    String runId = context.getBean(NightIdentity.class).runId();
    context.getBean(NightJournal.class).run(runId);
    FileAccess access = context.getBean(FileAccess.class);
    for (String folder : List.of("", ".staging", ".editions")) {
      access.makeFolder(plan.out().resolve(folder));
    }
    context.getBean(EngineChoice.class).take(context.getBean(JdbcNightStore.class));
    NightHistory history = new NightHistory(plan.state(), clock);
    noted(context, () -> history.began(plan, runId));
    try {
      NightOutcome outcome = context.getBean(NightRunner.class).run();
      ExitStatus status = switch (outcome.kind()) {
        case PUBLISHED, UNCHANGED -> ExitStatus.DONE;
        case NOT_FIT -> ExitStatus.NOT_FIT;
        case FAILED -> ExitStatus.FAILED;
      };
      NightJournal journal = context.getBean(NightJournal.class);
      afterwards(
          journal,
          "who may read the staged brief cannot be settled",
          () -> access.settle(context.getBean(EditionFolders.class).staging()));
      if (status == ExitStatus.DONE) {
        afterwards(
            journal,
            "older nights are not put away",
            () -> context.getBean(Retention.class).apply(history));
      }
      int[] articles = {0};
      afterwards(
          journal,
          "the articles cannot be counted",
          () -> articles[0] = context.getBean(ArticleCount.class).listed());
      return desk.note(plan, history, context, outcome, status, articles[0], runId);
    } catch (Exception e) {
      NightOutcome broken = new NightOutcome(NightOutcome.Kind.FAILED, Failures.message(e));
      noted(context, () -> history.ended(broken, Failures.status(e).code(), 0, Map.of()));
      throw e;
    }
  }

  /** What is done behind a night does not change what became of it: where it fails, that is said. */
  private static void afterwards(NightJournal journal, String failed, NightHistory.Note work) {
    try {
      work.write();
    } catch (IOException | RuntimeException | OutOfMemoryError e) {
      journal.trouble(failed, Failures.message(e));
    }
  }

  private static void noted(ConfigurableApplicationContext context, NightHistory.Note note) {
    NightHistory.note(note, context.getBean(NightJournal.class)::say);
  }

  private Set<ReportFormat> withExtracts() {
    EnumSet<ReportFormat> all = EnumSet.of(ReportFormat.CSV);
    formats.forEach(label -> all.add(ReportFormat.of(label).orElseThrow()));
    return all;
  }

  /** The night, before anything else is known. */
  private LocalDate tonight() {
    try (ConfigurableApplicationContext context = SettingsFiles.open(settings)) {
      return night(context.getEnvironment());
    }
  }

  /** The date given, or today in the zone that is set. */
  private LocalDate night(Environment environment) {
    String zone = environment.getProperty("nightdesk.zone", "UTC");
    try {
      return date.isEmpty()
          ? LocalDate.now(clock.withZone(ZoneId.of(zone)))
          : LocalDate.parse(date);
    } catch (DateTimeParseException e) {
      throw new MisuseException(
          "--date: expected a date like 2025-12-04 but found \"%s\"".formatted(date));
    } catch (DateTimeException e) {
      throw new MisuseException(
          "nightdesk.zone: expected a zone like Europe/Vienna but found \"%s\"".formatted(zone));
    }
  }

  /** Formats are named by their labels. */
  static final class KnownFormat implements ITypeConverter<String> {
    @Override
    public String convert(String label) {
      if (ReportFormat.of(label).isEmpty()) {
        throw new TypeConversionException("expected one of %s but found \"%s\""
            .formatted(String.join(", ", ReportFormat.labels()), label));
      }
      return label;
    }
  }

  /** What a shell offers. */
  static final class FormatLabels implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return ReportFormat.labels().iterator();
    }
  }
}
