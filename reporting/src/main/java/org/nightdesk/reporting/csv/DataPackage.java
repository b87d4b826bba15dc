package org.nightdesk.reporting.csv;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.nightdesk.reporting.row.Extract;
import org.nightdesk.reporting.row.ExtractColumn;

/** {@code datapackage.json}: what each table and column holds, for programs that read tables. */
final class DataPackage {
  static final String FILE = "datapackage.json";

  private static final JsonFactory JSON = new JsonFactory();

  private DataPackage() {}

  static void write(String night, Path file) throws IOException {
    try (var out = Files.newBufferedWriter(file, UTF_8);
        var json = JSON.createGenerator(out)) {
      var indenter = new DefaultIndenter("  ", "\n");
      json.setPrettyPrinter(
          new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter));
      json.writeStartObject();
      json.writeStringField("profile", "tabular-data-package");
      json.writeStringField("name", "nightdesk-" + night);
      json.writeArrayFieldStart("resources");
      for (var extract : Extract.values()) {
        table(json, extract);
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private static void table(JsonGenerator json, Extract extract) throws IOException {
    json.writeStartObject();
    json.writeStringField("profile", "tabular-data-resource");
    json.writeStringField("name", extract.tableName());
    json.writeStringField("path", extract.file());
    json.writeStringField("description", extract.description());
    json.writeStringField("mediatype", "text/csv");
    json.writeStringField("encoding", "utf-8");
    json.writeObjectFieldStart("dialect");
    json.writeStringField("lineTerminator", "\r\n");
    json.writeEndObject();
    json.writeObjectFieldStart("schema");
    json.writeArrayFieldStart("fields");
    for (var column : extract.columns()) {
      field(json, column.name(), type(column), column.description());
    }
    field(json, CsvReportWriter.NIGHT, "date", "The night the row belongs to.");
    json.writeEndArray();
    if (extract.key().size() == 1) {
      json.writeStringField("primaryKey", extract.key().getFirst().name());
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void field(JsonGenerator json, String name, String type, String description)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("name", name);
    json.writeStringField("type", type);
    json.writeStringField("description", description);
    json.writeEndObject();
  }

  private static String type(ExtractColumn column) {
    return switch (column.type()) {
      case TEXT -> "string";
      case INTEGER -> "integer";
      case DECIMAL -> "number";
      case BOOLEAN -> "boolean";
      case AS_DECLARED ->
        throw new IllegalStateException("a column without a type: " + column.name());
    };
  }
}
