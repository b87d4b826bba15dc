package org.nightdesk.reporting.run;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.nightdesk.reporting.csv.CsvTotals;

/** Writes {@code run.json}: two spaces, line feeds, keys in a fixed order. */
public final class RunFileWriter {
  private static final JsonFactory JSON = new JsonFactory();

  /**
   * @param out gets the whole file; stays open
   */
  public void write(RunFile run, CsvTotals tables, OutputStream out) throws IOException {
    var text = new StringWriter();
    try (var json = JSON.createGenerator(text)) {
      var indenter = new DefaultIndenter("  ", "\n");
      json.setPrettyPrinter(
          new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter));
      json.writeStartObject();
      json.writeStringField("night", run.run().night().toString());
      json.writeStringField("run_id", run.run().runId());
      json.writeBooleanField("first_night", run.run().firstNight());
      if (!run.publishedAnyway().isEmpty()) {
        json.writeArrayFieldStart("published_anyway");
        for (String bound : run.publishedAnyway()) {
          json.writeString(bound);
        }
        json.writeEndArray();
      }
      if (!run.forgotten().isEmpty()) {
        json.writeArrayFieldStart("forgotten");
        for (String id : run.forgotten()) {
          json.writeString(id);
        }
        json.writeEndArray();
      }
      json.writeObjectFieldStart("versions");
      json.writeStringField("nightdesk", run.run().version());
      for (Map.Entry<String, String> each : run.versions().entrySet()) {
        json.writeStringField(each.getKey(), each.getValue());
      }
      json.writeEndObject();
      json.writeObjectFieldStart("settings");
      for (var each : run.run().settings()) {
        json.writeStringField(each.name(), each.value());
      }
      json.writeEndObject();
      json.writeObjectFieldStart("counts");
      for (Map.Entry<String, Long> each : run.counts().entrySet()) {
        json.writeNumberField(each.getKey(), each.getValue());
      }
      json.writeEndObject();
      json.writeFieldName("tables");
      tables(json, tables);
      json.writeFieldName("inputs");
      files(json, run.inputs());
      json.writeFieldName("outputs");
      files(json, run.outputs());
      json.writeEndObject();
    }
    out.write(text.append('\n').toString().getBytes(UTF_8));
  }

  /** The value of the member {@code tables}. */
  public static void tables(JsonGenerator json, CsvTotals tables) throws IOException {
    json.writeStartArray();
    for (var each : tables.tables()) {
      json.writeStartObject();
      json.writeStringField("file", each.file());
      json.writeNumberField("rows", each.rows());
      json.writeNumberField("guarded_cells", each.guardedCells());
      json.writeNumberField("long_cells", each.allLongCells());
      json.writeArrayFieldStart("parts");
      for (var part : each.parts()) {
        json.writeString(part);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** The value of a member that lists files. */
  public static void files(JsonGenerator json, List<FileDigest> files) throws IOException {
    json.writeStartArray();
    for (var each : files) {
      json.writeStartObject();
      json.writeStringField("path", each.path());
      json.writeNumberField("bytes", each.bytes());
      json.writeStringField("sha256", each.sha256());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
