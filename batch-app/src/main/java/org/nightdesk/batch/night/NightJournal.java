package org.nightdesk.batch.night;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * What people are told while a night runs: on a terminal one line a step that counts up, without one
 * a log line when the step is done. All lines also go to a log file under the state. Safe for several
 * threads.
 */
public final class NightJournal {
  private static final Duration BETWEEN_LINES = Duration.ofMillis(200);

  private final PrintStream out;
  private final boolean terminal;
  private final Clock clock;
  private final Path file;
  private String step = "";
  private long total;
  private long done;
  private Instant began = Instant.EPOCH;
  private Instant shown = Instant.EPOCH;

  /**
   * @param terminal whether a person watches, so a line may be written over
   * @param file where the lines are kept; its folder is made
   */
  public NightJournal(PrintStream out, boolean terminal, Clock clock, Path file) {
    this.out = out;
    this.terminal = terminal;
    this.clock = clock;
    this.file = file;
  }

  /**
   * A step begins.
   *
   * @param all how many things it works on; 0 where it counts nothing
   */
  public synchronized void begin(String name, long all) {
    step = name;
    total = all;
    done = 0;
    began = clock.instant();
    shown = Instant.EPOCH;
    show();
  }

  /** More things of the step are done and committed. */
  public synchronized void advance(long more) {
    done += more;
    if (Duration.between(shown, clock.instant()).compareTo(BETWEEN_LINES) >= 0) {
      show();
    }
  }

  /** The step is over. */
  public synchronized void end(String outcome) {
    double seconds = Duration.between(began, clock.instant()).toMillis() / 1000.0;
    String line = "%-14s %s in %s s".formatted(step, outcome, decimal(seconds));
    if (terminal) {
      out.print("\r\u001b[K");
    }
    say(line);
  }

  private void show() {
    if (!terminal) {
      return;
    }
    shown = clock.instant();
    double seconds = Math.max(0.001, Duration.between(began, shown).toMillis() / 1000.0);
    StringBuilder line = new StringBuilder("%-14s".formatted(step));
    if (total > 0) {
      double rate = done / seconds;
      line.append(" %d / %d".formatted(done, total));
      if (done > 0 && done < total) {
        line.append(", %s/s, %s left".formatted(decimal(rate), left((total - done) / rate)));
      }
    }
    out.print("\r\u001b[K" + line);
    out.flush();
  }

  private static String left(double seconds) {
    long whole = Math.round(seconds);
    return "%d:%02d".formatted(whole / 60, whole % 60);
  }

  private static String decimal(double number) {
    return String.format(Locale.ROOT, "%.1f", number);
  }

  /** A line for people and for the log. */
  public synchronized void say(String line) {
    String stamp = clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
    out.println(terminal ? line : stamp + " " + line);
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(
          file,
          stamp + " " + line + "\n",
          StandardCharsets.UTF_8,
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write the log " + file, e);
    }
  }
}
