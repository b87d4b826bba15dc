package org.nightdesk.batch.night;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The runs of a state in {@code log/nights.jsonl}, a line when one begins and one when it ends: readable
 * while another run holds the database. A run that began and has no end was killed, or runs still.
 */
public final class NightHistory {
  /** Of a run that has no exit code: it was killed, or it runs. */
  public static final int NO_EXIT_CODE = -1;

  private static final String KILLED = "killed";
  private static final String RUNNING = "running";
  private static final String RETIRED = "retired";
  private static final JsonFactory JSON = new JsonFactory();

  private final HistoryLines lines;
  private final Clock clock;
  private Instant began = Instant.EPOCH;
  private String night = "";
  private String runId = "";

  /**
   * @param state the state folder
   */
  public NightHistory(Path state, Clock clock) {
    this.lines = new HistoryLines(state.resolve("log").resolve("nights.jsonl"));
    this.clock = clock;
  }

  /**
   * One run.
   *
   * @param began ISO instant, to the second
   * @param ended the same; empty for a run without end
   * @param seconds from start to end; 0 for a run without end
   * @param outcome published, unchanged, not_fit, failed, killed or running
   * @param exitCode {@link #NO_EXIT_CODE} for a run without end
   * @param articles tonight's index lists
   * @param counts rows of the tables of the brief; empty where none stands published
   * @param message one line for people; empty for a run without end
   * @param kept what there is of its brief since it is not kept as it was: csv, deleted, replaced,
   *     forgotten; empty otherwise
   */
  public record Run(
      String night,
      String runId,
      String began,
      String ended,
      long seconds,
      String outcome,
      int exitCode,
      long articles,
      SortedMap<String, Long> counts,
      String message,
      String kept) {
    public Run {
      counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
    }

    private Run kept(String now) {
      return new Run(
          night, runId, began, ended, seconds, outcome, exitCode, articles, counts, message, now);
    }

    /** Whether a brief stands as it should. */
    public boolean isSuccess() {
      return exitCode == 0;
    }
  }

  /** A run begins. */
  public void began(NightPlan plan, String id) throws IOException {
    began = clock.instant();
    night = plan.night().toString();
    runId = id;
    ProcessHandle process = ProcessHandle.current();
    append(json -> {
      json.writeStringField("event", "began");
      json.writeNumberField("process", process.pid());
      json.writeStringField("process_start", startOf(process));
    });
  }

  /**
   * The run ended.
   *
   * @param articles tonight's index lists
   * @param counts rows of the tables of the brief, by table
   */
  public void ended(NightOutcome outcome, int exitCode, long articles, Map<String, Long> counts)
      throws IOException {
    Instant now = clock.instant();
    append(json -> {
      json.writeStringField("event", "ended");
      json.writeStringField("ended", now.truncatedTo(ChronoUnit.SECONDS).toString());
      json.writeNumberField("seconds", Duration.between(began, now).toSeconds());
      json.writeStringField("outcome", outcome.kind().name().toLowerCase(Locale.ROOT));
      json.writeNumberField("exit_code", exitCode);
      json.writeNumberField("articles", articles);
      json.writeStringField("message", outcome.message());
      json.writeObjectFieldStart("counts");
      for (Map.Entry<String, Long> each : new TreeMap<>(counts).entrySet()) {
        json.writeNumberField(each.getKey(), each.getValue());
      }
      json.writeEndObject();
    });
  }

  /**
   * Notes that an edition is not kept as it was.
   *
   * @param now what there is of it
   */
  public void retired(String ofNight, String edition, String now) throws IOException {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(line)) {
      json.writeStartObject();
      json.writeStringField("night", ofNight);
      json.writeStringField("run_id", edition);
      json.writeStringField("event", RETIRED);
      json.writeStringField("kept", now);
      json.writeEndObject();
    }
    lines.append(line.toString());
  }

  /**
   * Forgets all nights but those that ran last.
   *
   * @param nights how many are remembered, at least 1
   * @return the nights remembered, ISO dates
   */
  public Set<String> remember(int nights) throws IOException {
    List<HistoryLines.Line> all = lines.read();
    Set<String> kept = new HashSet<>();
    for (int i = all.size() - 1; i >= 0 && kept.size() < nights; i--) {
      if (!all.get(i).text("event").equals(RETIRED)) {
        kept.add(all.get(i).text("night"));
      }
    }
    lines.keep(line -> kept.contains(line.text("night")));
    return kept;
  }

  @FunctionalInterface
  private interface Members {
    void write(JsonGenerator json) throws IOException;
  }

  private void append(Members members) throws IOException {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(line)) {
      json.writeStartObject();
      json.writeStringField("night", night);
      json.writeStringField("run_id", runId);
      json.writeStringField("began", began.truncatedTo(ChronoUnit.SECONDS).toString());
      members.write(json);
      json.writeEndObject();
    }
    lines.append(line.toString());
  }

  /** All runs noted, oldest first; empty where there was none. */
  public List<Run> runs() throws IOException {
    List<Run> runs = new ArrayList<>();
    List<HistoryLines.Line> open = new ArrayList<>();
    Map<String, String> kept = new HashMap<>();
    for (HistoryLines.Line line : lines.read()) {
      if (line.text("event").equals(RETIRED)) {
        kept.put(line.text("night") + line.text("run_id"), line.text("kept"));
      } else if (line.text("event").equals("began")) {
        // One run at a time: whoever began before and has not ended will not.
        open.forEach(dead -> runs.add(withoutEnd(dead, KILLED)));
        open.clear();
        open.add(line);
      } else {
        open.clear();
        runs.add(ended(line));
      }
    }
    open.forEach(last -> runs.add(withoutEnd(last, isAlive(last) ? RUNNING : KILLED)));
    runs.replaceAll(run -> run.kept(kept.getOrDefault(run.night() + run.runId(), "")));
    return runs;
  }

  private static Run ended(HistoryLines.Line line) {
    return new Run(
        line.text("night"),
        line.text("run_id"),
        line.text("began"),
        line.text("ended"),
        line.number("seconds", 0),
        line.text("outcome"),
        (int) line.number("exit_code", 0),
        line.number("articles", 0),
        line.counts(),
        line.text("message"),
        "");
  }

  private static Run withoutEnd(HistoryLines.Line line, String outcome) {
    return new Run(
        line.text("night"),
        line.text("run_id"),
        line.text("began"),
        "",
        0,
        outcome,
        NO_EXIT_CODE,
        0,
        new TreeMap<>(),
        "",
        "");
  }

  /** Process numbers are given again, the moment of a start is not. */
  private static boolean isAlive(HistoryLines.Line line) {
    return ProcessHandle.of(line.number("process", 0))
        .map(process -> startOf(process).equals(line.text("process_start")))
        .orElse(false);
  }

  private static String startOf(ProcessHandle process) {
    return process.info().startInstant().map(Instant::toString).orElse("");
  }
}
