package org.nightdesk.batch.command;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.nightdesk.batch.NightdeskApplication;
import org.nightdesk.batch.engine.EngineChoice;
import org.nightdesk.batch.names.NameFiles;
import org.nightdesk.batch.night.FileAccess;
import org.nightdesk.batch.night.LogForm;
import org.nightdesk.batch.night.NightCorpus;
import org.nightdesk.batch.night.NightJournal;
import org.nightdesk.batch.night.NightPlan;
import org.nightdesk.batch.night.ProcessUsage;
import org.nightdesk.batch.night.SettingsInForce;
import org.nightdesk.batch.settings.SettingsCatalogue;
import org.nightdesk.batch.settings.SettingsDesk;
import org.nightdesk.batch.store.RunLock;
import org.nightdesk.batch.store.StatePlace;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.Environment;

/**
 * What a night needs to run, opened together: its plan, its corpus, its settings, its state.
 *
 * @param sources further configuration classes; a bean of theirs takes the place of one of its name
 * @param settings as on the command line, {@code --nightdesk.name=value}
 * @param out where the journal tells how the night gets on
 */
public record NightContext(
    Clock clock,
    NightCorpus corpus,
    EngineChoice engine,
    List<Class<?>> sources,
    List<String> settings,
    PrintStream out) {
  /**
   * Opens it; the caller closes it.
   *
   * @param places where the state is, by the settings at hand
   * @param plan of the night, by the same
   */
  public ConfigurableApplicationContext open(
      Function<Environment, StatePlace> places,
      BiFunction<Environment, StatePlace, NightPlan> plan) {
    List<Class<?>> all = new ArrayList<>(sources);
    all.addAll(engine.configurations());
    return new SpringApplicationBuilder(NightdeskApplication.class)
        .sources(all.toArray(Class<?>[]::new))
        .web(WebApplicationType.NONE)
        // The context must outlive a request to end until the night has stopped.
        .registerShutdownHook(false)
        .properties(
            SettingsFiles.property(),
            "spring.main.allow-bean-definition-overriding=" + !all.isEmpty())
        .initializers(context -> {
          StatePlace place = places.apply(context.getEnvironment());
          register(
              (GenericApplicationContext) context,
              place,
              plan.apply(context.getEnvironment(), place));
        })
        .run(settings.toArray(String[]::new));
  }

  private void register(GenericApplicationContext beans, StatePlace place, NightPlan plan) {
    // Only the launcher can tell whether somebody watches the error stream.
    boolean terminal = Boolean.getBoolean("nightdesk.terminal");
    String night = plan.night().toString();
    Path log = plan.state().resolve("log").resolve(night).resolve("run.log");
    String form = beans.getEnvironment().getProperty("nightdesk.log.form", "plain");
    SettingsInForce inForce = SettingsInForce.of(
        new SettingsDesk(SettingsCatalogue.read(), beans.getEnvironment()).inForce());
    FileAccess access = OperatorDesk.access(beans.getEnvironment());
    beans.registerBean(NightPlan.class, () -> plan);
    beans.registerBean(NightCorpus.class, () -> corpus);
    beans.registerBean(EngineChoice.class, () -> engine);
    beans.registerBean(
        NightJournal.class,
        () -> new NightJournal(
            out,
            terminal,
            clock,
            night,
            LogForm.valueOf(form.toUpperCase(Locale.ROOT)),
            log,
            ProcessUsage::now));
    beans.registerBean(StatePlace.class, () -> place);
    beans.registerBean(RunLock.class, () -> {
      makeFolder(access, plan.state());
      return place.lock("night " + plan.night(), clock.instant());
    });
    beans.registerBean(FileAccess.class, () -> access);
    NameFiles names = nameFiles(beans.getEnvironment(), corpus.index().folder());
    beans.registerBean(NameFiles.class, () -> names);
    beans.registerBean(SettingsInForce.class, () -> inForce);
    // A command that cannot be read is refused before anything is touched.
    OperatorDesk.settings(beans.getEnvironment());
  }

  private static void makeFolder(FileAccess access, Path folder) {
    try {
      access.makeFolder(folder);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot make the folder %s: %s".formatted(folder, e), e);
    }
  }

  /** Read before anything is touched, so that a faulty line stops the night in time. */
  private static NameFiles nameFiles(Environment environment, Path folder) {
    try {
      return NameFiles.read(new NameFiles.Places(
          folder,
          environment.getProperty("nightdesk.names.corrections", ""),
          environment.getProperty("nightdesk.names.watchlist", ""),
          environment.getProperty("nightdesk.names.added", "")));
    } catch (IOException e) {
      throw new UncheckedIOException("a file of names cannot be read: " + e.getMessage(), e);
    }
  }
}
