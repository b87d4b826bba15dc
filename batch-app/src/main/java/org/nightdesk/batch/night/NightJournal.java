package org.nightdesk.batch.night;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * What people are told while a night runs: on a terminal one line a step that counts up, without one
 * a structured line when the step is done. The structured lines also go to a log file under the state;
 * where they cannot, that is said once and the night goes on. Safe for several threads.
 */
public final class NightJournal {
  private static final Duration BETWEEN_LINES = Duration.ofMillis(200);

  private final PrintStream out;
  private final boolean terminal;
  private final Clock clock;
  private final String night;
  private final LogForm form;
  private final Path file;
  private final Supplier<ProcessUsage> usage;
  private final List<StepEnd> ends = new ArrayList<>();
  private int troubles;
  private String runId = "";
  private String step = "";
  private long total;
  private long done;
  private Instant began = Instant.EPOCH;
  private Instant shown = Instant.EPOCH;
  private boolean keeps = true;
  private ProcessUsage usedBefore = ProcessUsage.NONE;

  /**
   * @param terminal whether a person watches, so a line may be written over
   * @param night ISO date
   * @param form of the lines where nobody watches, and in the file
   * @param file where the lines are kept; its folder is made
   * @param usage what the process has used so far
   */
  public NightJournal(
      PrintStream out,
      boolean terminal,
      Clock clock,
      String night,
      LogForm form,
      Path file,
      Supplier<ProcessUsage> usage) {
    this.out = out;
    this.terminal = terminal;
    this.clock = clock;
    this.night = night;
    this.form = form;
    this.file = file;
    this.usage = usage;
  }

  /**
   * A step begins.
   *
   * @param all how many things it works on; 0 where it counts nothing, or nobody knows how many will come
   */
  public synchronized void begin(String name, long all) {
    step = name;
    total = all;
    done = 0;
    began = clock.instant();
    shown = Instant.EPOCH;
    ProcessUsage.forgetPeaks();
    usedBefore = usage.get();
    show();
  }

  /** More things of the step are done and committed. */
  public synchronized void advance(long more) {
    done += more;
    if (Duration.between(shown, clock.instant()).compareTo(BETWEEN_LINES) >= 0) {
      show();
    }
  }

  /** From now on lines name the run. */
  public synchronized void run(String id) {
    runId = id;
  }

  /** The step is over; people are told its counts. */
  public void end(StepCounts counts) {
    end(counts.words(), counts);
  }

  /**
   * The step is over.
   *
   * @param words what people are told of it
   */
  public synchronized void end(String words, StepCounts counts) {
    ended(words, new StepEnd(step, counts, secondsSince(began), usage.get().since(usedBefore)));
  }

  /** A step begins beside others: nobody is shown how it gets on. */
  public Beside beside(String name) {
    return new Beside(name, clock.instant(), usage.get());
  }

  /** A step that runs beside others. */
  public final class Beside {
    private final String name;
    private final Instant start;
    private final ProcessUsage before;

    private Beside(String name, Instant start, ProcessUsage before) {
      this.name = name;
      this.start = start;
      this.before = before;
    }

    /** It is over. */
    public void end(StepCounts counts) {
      ended(
          counts.words(),
          new StepEnd(name, counts, secondsSince(start), usage.get().since(before)));
    }
  }

  /** The steps done in this run, in the order of their ends. */
  public synchronized List<StepEnd> ends() {
    return List.copyOf(ends);
  }

  private synchronized void ended(String words, StepEnd end) {
    ends.add(end);
    String line = words.isEmpty() ? "done" : words;
    print(
        "%-14s %s in %s s".formatted(end.step(), line, LogLine.decimal(end.seconds())),
        line().of(end, form));
  }

  private double secondsSince(Instant start) {
    return Duration.between(start, clock.instant()).toMillis() / 1000.0;
  }

  private void show() {
    if (!terminal) {
      return;
    }
    shown = clock.instant();
    double seconds = Math.max(0.001, Duration.between(began, shown).toMillis() / 1000.0);
    StringBuilder line = new StringBuilder("%-14s".formatted(step));
    double rate = done / seconds;
    if (total == 0 && done > 0) {
      line.append(" %s, %s/s".formatted(done, LogLine.decimal(rate)));
    } else if (total > 0) {
      line.append(" %s / %s".formatted(done, total));
      if (done > 0 && done < total) {
        line.append(
            ", %s/s, %s left".formatted(LogLine.decimal(rate), left((total - done) / rate)));
      }
    }
    out.print("\r\u001b[K" + line);
    out.flush();
  }

  private static String left(double seconds) {
    long whole = Math.round(seconds);
    return String.format(Locale.ROOT, "%d:%02d", whole / 60, whole % 60);
  }

  /** A line for people and for the log. */
  public synchronized void say(String message) {
    print(message, line().of(message, form));
  }

  /**
   * Something went wrong that does not change what became of the night: it is said, and counted.
   *
   * @param what was to be done
   */
  public synchronized void trouble(String what, String why) {
    troubles++;
    say("%s: %s; the night is not affected".formatted(what, why));
  }

  /** How often that happened. */
  public synchronized int troubles() {
    return troubles;
  }

  /** The run is over. */
  public synchronized void over(NightOutcome outcome, int exitCode) {
    print(outcome.message(), line().of(outcome, exitCode, form));
  }

  private LogLine line() {
    String time = clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
    return new LogLine(time, night, runId);
  }

  private void print(String forPeople, String structured) {
    out.println(terminal ? "\r\u001b[K" + LogLine.plain(forPeople) : structured);
    if (keeps) {
      keep(structured);
    }
  }

  private void keep(String structured) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(
          file,
          structured + "\n",
          StandardCharsets.UTF_8,
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    } catch (IOException e) {
      keeps = false;
      say("the log %s cannot be written: %s; the night is not affected".formatted(file, e));
    }
  }
}
