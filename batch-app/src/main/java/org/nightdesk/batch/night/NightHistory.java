package org.nightdesk.batch.night;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The runs of a state, one line of JSON each in {@code log/nights.jsonl}: readable while another run
 * holds the database.
 */
public final class NightHistory {
  private static final JsonFactory JSON = new JsonFactory();

  private final Path file;
  private final Clock clock;
  private Instant began = Instant.EPOCH;
  private String night = "";
  private String runId = "";

  /**
   * @param state the state folder
   */
  public NightHistory(Path state, Clock clock) {
    this.file = state.resolve("log").resolve("nights.jsonl");
    this.clock = clock;
  }

  /**
   * One run.
   *
   * @param began ISO instant, to the second
   * @param seconds from start to end
   * @param outcome published, unchanged, not_fit or failed
   */
  public record Run(
      String night,
      String runId,
      String began,
      long seconds,
      String outcome,
      int exitCode,
      int articles) {}

  /** A run begins. */
  public void began(NightPlan plan, String id) {
    began = clock.instant();
    night = plan.night().toString();
    runId = id;
  }

  /** The run ended. */
  public void ended(NightOutcome outcome, int exitCode, int articles) throws IOException {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(line)) {
      json.writeStartObject();
      json.writeStringField("night", night);
      json.writeStringField("run_id", runId);
      json.writeStringField("began", began.truncatedTo(ChronoUnit.SECONDS).toString());
      json.writeNumberField("seconds", Duration.between(began, clock.instant()).toSeconds());
      json.writeStringField("outcome", outcome.kind().name().toLowerCase(Locale.ROOT));
      json.writeNumberField("exit_code", exitCode);
      json.writeNumberField("articles", articles);
      json.writeEndObject();
    }
    Files.createDirectories(file.getParent());
    Files.writeString(
        file,
        line + "\n",
        StandardCharsets.UTF_8,
        StandardOpenOption.CREATE,
        StandardOpenOption.APPEND);
  }

  /** All runs noted, oldest first; empty where there was none. A line cut off by a kill is left out. */
  public List<Run> runs() throws IOException {
    List<Run> runs = new ArrayList<>();
    if (Files.exists(file)) {
      for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
        if (line.endsWith("}")) {
          runs.add(read(line));
        }
      }
    }
    return runs;
  }

  private static Run read(String line) throws IOException {
    Map<String, String> fields = new HashMap<>();
    try (JsonParser json = JSON.createParser(line)) {
      while (json.nextToken() != null) {
        if (json.currentToken() == JsonToken.FIELD_NAME) {
          String name = json.currentName();
          json.nextToken();
          fields.put(name, json.getText());
        }
      }
    }
    return new Run(
        fields.getOrDefault("night", ""),
        fields.getOrDefault("run_id", ""),
        fields.getOrDefault("began", ""),
        Long.parseLong(fields.getOrDefault("seconds", "0")),
        fields.getOrDefault("outcome", ""),
        Integer.parseInt(fields.getOrDefault("exit_code", "0")),
        Integer.parseInt(fields.getOrDefault("articles", "0")));
  }
}
