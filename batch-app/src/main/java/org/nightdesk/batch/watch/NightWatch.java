package org.nightdesk.batch.watch;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.nightdesk.batch.disk.WholeFile;
import org.nightdesk.batch.night.FileAccess;

/**
 * Tells those who watch how a night ended: the metrics first, then the health, then the operator's
 * command. Nothing that goes wrong here changes what became of the night; the log says so.
 */
public final class NightWatch {
  private final WatchSettings settings;
  private final FileAccess access;
  private final Path home;
  private final Path logs;
  private final Consumer<String> log;

  /**
   * @param access who may read the files
   * @param home what relative paths of the settings are relative to
   * @param logs folder for what a command says while it runs
   * @param log takes lines for people
   */
  public NightWatch(
      WatchSettings settings, FileAccess access, Path home, Path logs, Consumer<String> log) {
    this.settings = settings;
    this.access = access;
    this.home = home;
    this.logs = logs;
    this.log = log;
  }

  /**
   * Tells them.
   *
   * @param lastSuccess of all runs, this one included; {@link Instant#EPOCH} for never
   */
  public void tell(NightEnd end, Instant lastSuccess) {
    write("metrics", settings.metrics(), MetricsText.of(end, lastSuccess));
    write("health", settings.health(), health(end));
    String name = end.isSuccess() ? "after-success" : "after-failure";
    String command = end.isSuccess() ? settings.afterSuccess() : settings.afterFailure();
    List<String> words = CommandWords.of("nightdesk.watch." + name, command);
    if (!words.isEmpty()) {
      Duration longest = Duration.ofSeconds(settings.commandSeconds());
      new OperatorCommand(name, longest, logs, log).run(words, told(end));
    }
  }

  private static Map<String, String> told(NightEnd end) {
    Map<String, String> told = new LinkedHashMap<>();
    told.put("NIGHT", end.night());
    told.put("BRIEF", end.brief());
    told.put("EXIT_CODE", Integer.toString(end.exitCode()));
    told.put("REASON", end.outcome().message());
    return told;
  }

  /** {@code ok 2025-03-07 2025-03-08T03:00:12Z}; a night that is not known is a dash. */
  private static String health(NightEnd end) {
    return "%s %s %s%n"
        .formatted(
            end.isSuccess() ? "ok" : "failed",
            end.night().isEmpty() ? "-" : end.night(),
            end.ended().truncatedTo(ChronoUnit.SECONDS))
        .replace("\r", "");
  }

  private void write(String name, String place, String text) {
    if (place.isEmpty()) {
      return;
    }
    try {
      WholeFile.write(home.resolve(place), text, access::settle);
    } catch (IOException e) {
      log.accept("nightdesk.watch.%s: cannot write %s: %s; the night is not affected"
          .formatted(name, place, e));
    }
  }
}
