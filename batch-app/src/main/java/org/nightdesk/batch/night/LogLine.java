package org.nightdesk.batch.night;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One line of a log.
 *
 * @param time ISO instant, to the second
 * @param night ISO date
 * @param runId empty before it is known
 */
record LogLine(String time, String night, String runId) {
  private static final JsonFactory JSON = new JsonFactory();

  /** What a line says beside its time and run. */
  @FunctionalInterface
  private interface Members {
    void write(JsonGenerator json) throws IOException;
  }

  /** Of a step that is done. */
  String of(StepEnd end, LogForm form) {
    if (form == LogForm.JSON) {
      return json(json -> {
        json.writeStringField("step", end.step());
        json.writeObjectFieldStart("counts");
        for (Map.Entry<String, Long> each : end.counts().values().entrySet()) {
          json.writeNumberField(each.getKey(), each.getValue());
        }
        json.writeEndObject();
        json.writeFieldName("seconds");
        json.writeNumber(decimal(end.seconds()));
        json.writeObjectFieldStart("used");
        json.writeFieldName("cpu_seconds");
        json.writeNumber(decimal(end.used().cpuSeconds()));
        json.writeNumberField("peak_heap_bytes", end.used().peakHeapBytes());
        json.writeNumberField("resident_bytes", end.used().residentBytes());
        json.writeNumberField("read_bytes", end.used().readBytes());
        json.writeNumberField("written_bytes", end.used().writtenBytes());
        json.writeEndObject();
      });
    }
    String counts = end.counts().values().entrySet().stream()
        .map(each -> each.getKey() + "=" + each.getValue() + " ")
        .collect(Collectors.joining());
    ProcessUsage used = end.used();
    return "%s step=%s %sseconds=%s cpu_seconds=%s peak_heap_bytes=%s resident_bytes=%s read_bytes=%s written_bytes=%s"
        .formatted(
            plain(),
            end.step(),
            counts,
            decimal(end.seconds()),
            decimal(used.cpuSeconds()),
            used.peakHeapBytes(),
            used.residentBytes(),
            used.readBytes(),
            used.writtenBytes());
  }

  /** Of what else is to be said. */
  String of(String message, LogForm form) {
    return form == LogForm.JSON
        ? json(json -> json.writeStringField("message", message))
        : plain() + " " + oneLine(message);
  }

  /** Of the end of a run. */
  String of(NightOutcome outcome, int exitCode, LogForm form) {
    String kind = outcome.kind().name().toLowerCase(Locale.ROOT);
    if (form == LogForm.JSON) {
      return json(json -> {
        json.writeStringField("outcome", kind);
        json.writeNumberField("exit_code", exitCode);
        json.writeStringField("message", outcome.message());
      });
    }
    return "%s outcome=%s exit_code=%s %s"
        .formatted(plain(), kind, exitCode, oneLine(outcome.message()));
  }

  private String plain() {
    return runId.isEmpty()
        ? "%s night=%s".formatted(time, night)
        : "%s night=%s run=%s".formatted(time, night, runId);
  }

  private String json(Members members) {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(line)) {
      json.writeStartObject();
      json.writeStringField("time", time);
      json.writeStringField("night", night);
      if (!runId.isEmpty()) {
        json.writeStringField("run_id", runId);
      }
      members.write(json);
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return line.toString();
  }

  /** No message, whatever file name it cites, makes a line of its own or steers a terminal. */
  private static String oneLine(String message) {
    return message
        .codePoints()
        .map(c -> Character.isISOControl(c) ? ' ' : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** The same for what may have several lines. */
  static String plain(String message) {
    return message.lines().map(LogLine::oneLine).collect(Collectors.joining("\n"));
  }

  static String decimal(double number) {
    return String.format(Locale.ROOT, "%.1f", number);
  }
}
