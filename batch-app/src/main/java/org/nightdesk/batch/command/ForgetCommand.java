package org.nightdesk.batch.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.nightdesk.batch.engine.EngineChoice;
import org.nightdesk.batch.forget.Forgetting;
import org.nightdesk.batch.forget.NightTouched;
import org.nightdesk.batch.forget.WantedArticles;
import org.nightdesk.batch.forget.WantedArticles.Found;
import org.nightdesk.batch.night.FileAccess;
import org.nightdesk.batch.night.NightHistory;
import org.nightdesk.batch.retention.BriefShelf;
import org.nightdesk.batch.store.ArticleRemoval;
import org.nightdesk.batch.store.RunLock;
import org.nightdesk.batch.store.StateDatabase;
import org.nightdesk.batch.store.StatePlace;
import org.nightdesk.reporting.Wording;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/** {@code nightdesk forget}: takes an article down. */
@Command(
    name = "forget",
    description = {
      "Takes an article out of the state and of every night that is kept, and never reads it again.",
      "Cut off, the same command again completes it."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class ForgetCommand implements Callable<Integer> {
  private final Clock clock;

  @Parameters(
      arity = "1..*",
      paramLabel = "ARTICLE",
      description =
          "an article id, or a file as articles.csv names it, FILE:ID for one of its records")
  private List<String> wanted = new ArrayList<>();

  @Option(names = "--dry-run", description = "say what would be touched, and touch nothing")
  private boolean dryRun;

  @Option(names = "--copies", description = "take down what was folded with it as well")
  private boolean copies;

  @Mixin
  private OutOption out = new OutOption();

  @Mixin
  private StateOption state = new StateOption();

  @Unmatched
  private List<String> settings = new ArrayList<>();

  @Spec
  private CommandSpec spec = CommandSpec.create();

  ForgetCommand(Clock clock) {
    this.clock = clock;
  }

  @Override
  @SuppressWarnings("try") // the lock is held, not looked at
  public Integer call() throws Exception {
    SettingsFiles.refuseOtherOptions(settings);
    Path briefs = out.briefs();
    FileAccess access;
    StatePlace place;
    try (ConfigurableApplicationContext context = SettingsFiles.open(settings)) {
      access = OperatorDesk.access(context.getEnvironment());
      place = StatePlaces.resolve(state.given(), context.getEnvironment());
    }
    if (place.server().isEmpty() && !Files.isDirectory(place.folder())) {
      throw new MisuseException(
          "no state stands in %s; name its place with --state".formatted(place));
    }
    access.makeFolder(place.folder());
    try (RunLock held = place.lock("forget", clock.instant())) {
      StateDatabase database = place.open(2);
      try (database) {
        forget(briefs, place.folder(), new ArticleRemoval(database), access);
      }
      if (!database.trouble().isEmpty()) {
        throw new IllegalStateException(
            "what was deleted may still stand in the gaps of the state in %s, which could not be written anew: %s; give the same command again"
                .formatted(place, database.trouble()));
      }
    }
    access.settleState(place.folder());
    return ExitStatus.DONE.code();
  }

  private void forget(Path briefs, Path stateFolder, ArticleRemoval removal, FileAccess access)
      throws IOException {
    String engine = removal.engine();
    if (!engine.isEmpty() && !engine.equals(EngineChoice.LOCAL)) {
      throw new MisuseException(
          "the nights of this state were told with --engine=%s, which keeps articles where this command does not look"
              .formatted(engine));
    }
    PrintWriter print = spec.commandLine().getOut();
    WantedArticles articles = new WantedArticles(briefs, removal);
    Map<String, Found> found = new LinkedHashMap<>();
    for (String each : wanted) {
      List<Found> named = articles.named(each);
      if (named.isEmpty()) {
        throw new MisuseException(
            "no night in %s and nothing in %s holds %s; an article that was never read is named by its id"
                .formatted(briefs, stateFolder, each));
      }
      if (named.size() > 1) {
        throw new MisuseException(
            Choice.of(each, named.stream().map(Found::line).toList()));
      }
      found.put(named.get(0).id(), named.get(0));
    }
    Set<String> ids = new TreeSet<>(found.keySet());
    List<Found> folded = articles.foldedWith(ids);
    if (copies) {
      folded.forEach(one -> {
        found.put(one.id(), one);
        ids.add(one.id());
      });
    }
    found.values().forEach(one -> print.println(one.line()));
    if (!copies) {
      folded.forEach(one -> print.println(
          "stays, though it was folded with it (--copies takes it down): " + one.line()));
    }
    Forgetting forgetting = new Forgetting(briefs, ids, removal, stateFolder.resolve("log"));
    List<NightTouched> touched = forgetting.plan();
    int lines = forgetting.lines();
    if (!dryRun) {
      List<Path> removed = forgetting.forget(touched, new NightHistory(stateFolder, clock), access);
      // Parts of nights whose check was cut off.
      new BriefShelf(briefs).remove(stateFolder.resolve("aside"));
      removed.forEach(edition -> print.println("deleted " + edition));
    }
    touched.forEach(night -> print.println(night.line()));
    if (lines > 0) {
      print.printf(
          "%s of logs %s it%n",
          Wording.count(lines, "line", "lines"),
          dryRun ? "would no longer name" : lines == 1 ? "no longer names" : "no longer name");
    }
    print.printf(
        "%s %s; the state %s%n",
        Wording.count(touched.size(), "night", "nights"),
        dryRun ? "would be made anew" : "made anew",
        dryRun ? "is as it was" : "has forgotten it, and no night reads it again");
    print.flush();
  }
}
