package org.nightdesk.batch.command;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.nightdesk.batch.night.NightHistory;
import org.nightdesk.batch.night.NightHistory.Run;

/** The runs of a state, written for people, for a spreadsheet or for a program. */
final class HistoryText {
  /** Tables whose rows are told; JSON tells all. */
  private static final List<String> TOLD = List.of("rejected", "stories", "points", "differences");

  private static final JsonFactory JSON = new JsonFactory();

  private HistoryText() {}

  /**
   * One line a run under a head.
   *
   * @param place where the runs were looked for, told where there are none
   */
  static String table(List<Run> runs, Path place) {
    if (runs.isEmpty()) {
      return "no night has run in the state in %s; --state names another%n".formatted(place);
    }
    String form = "%-10s  %-16s  %-20s  %8s  %8s  %8s  %8s  %-9s  %-4s  %s%n";
    StringBuilder table = new StringBuilder(form.formatted(
        "night",
        "edition",
        "began",
        "articles",
        "stories",
        "points",
        "seconds",
        "outcome",
        "exit",
        "kept"));
    for (Run run : runs) {
      table.append(form.formatted(
              run.night(),
              run.runId(),
              run.began(),
              whereEnded(run, run.articles()),
              count(run, "stories"),
              count(run, "points"),
              whereEnded(run, run.seconds()),
              run.outcome(),
              exitCode(run),
              run.kept())
          .stripTrailing());
      table.append('\n');
    }
    return table.toString();
  }

  /** RFC 4180, a head and one record a run. */
  static String csv(List<Run> runs) {
    List<List<String>> records = new ArrayList<>();
    List<String> head = new ArrayList<>(
        List.of("edition", "began", "ended", "seconds", "outcome", "exit_code", "articles"));
    TOLD.forEach(table -> head.add("n_" + table));
    head.add("message");
    head.add("kept");
    head.add("night");
    records.add(head);
    for (Run run : runs) {
      List<String> record = new ArrayList<>(List.of(
          run.runId(),
          run.began(),
          run.ended(),
          whereEnded(run, run.seconds()),
          run.outcome(),
          exitCode(run),
          whereEnded(run, run.articles())));
      TOLD.forEach(table -> record.add(count(run, table)));
      record.add(run.message());
      record.add(run.kept());
      record.add(run.night());
      records.add(record);
    }
    StringBuilder table = new StringBuilder();
    records.forEach(
        record -> table.append(CSVFormat.RFC4180.format(record.toArray())).append("\r\n"));
    return table.toString();
  }

  /** An array of objects; a run without end has no exit code. */
  static String json(List<Run> runs) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(text)) {
      json.setPrettyPrinter(new DefaultPrettyPrinter());
      json.writeStartArray();
      for (Run run : runs) {
        json.writeStartObject();
        json.writeStringField("night", run.night());
        json.writeStringField("edition", run.runId());
        json.writeStringField("began", run.began());
        json.writeStringField("outcome", run.outcome());
        if (!run.kept().isEmpty()) {
          json.writeStringField("kept", run.kept());
        }
        if (hasEnded(run)) {
          json.writeStringField("ended", run.ended());
          json.writeNumberField("seconds", run.seconds());
          json.writeNumberField("exit_code", run.exitCode());
          json.writeNumberField("articles", run.articles());
          json.writeStringField("message", run.message());
          json.writeObjectFieldStart("counts");
          for (Map.Entry<String, Long> each : run.counts().entrySet()) {
            json.writeNumberField(each.getKey(), each.getValue());
          }
          json.writeEndObject();
        }
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    return text + "\n";
  }

  private static boolean hasEnded(Run run) {
    return run.exitCode() != NightHistory.NO_EXIT_CODE;
  }

  private static String whereEnded(Run run, long number) {
    return hasEnded(run) ? Long.toString(number) : "";
  }

  private static String exitCode(Run run) {
    return whereEnded(run, run.exitCode());
  }

  private static String count(Run run, String table) {
    Long rows = run.counts().get(table);
    return rows == null ? "" : rows.toString();
  }
}
