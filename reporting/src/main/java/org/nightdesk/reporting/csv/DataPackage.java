package org.nightdesk.reporting.csv;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.nightdesk.reporting.row.ColumnType;
import org.nightdesk.reporting.row.Extract;
import org.nightdesk.reporting.row.ExtractColumn;

/**
 * {@code datapackage.json}, Data Package version 1: what each table and column holds, its type, unit
 * and values, the keys, and which cells are longer than a spreadsheet takes.
 */
final class DataPackage {
  static final String FILE = "datapackage.json";

  private static final String DAY = "\\d{4}-\\d{2}-\\d{2}";
  private static final String TIME = "T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2})?";

  private static final JsonFactory JSON = new JsonFactory();

  private DataPackage() {}

  /**
   * @param tables what each table came to, in the order of {@link Extract}
   */
  static void write(String night, List<TableTotals> tables, Path file) throws IOException {
    try (var out = Files.newBufferedWriter(file, UTF_8);
        var json = JSON.createGenerator(out)) {
      var indenter = new DefaultIndenter("  ", "\n");
      json.setPrettyPrinter(
          new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter));
      json.writeStartObject();
      json.writeStringField("profile", "data-package");
      json.writeStringField("name", "nightdesk-" + night);
      json.writeStringField("title", "News brief of " + night + ", its tables");
      json.writeArrayFieldStart("resources");
      for (var extract : Extract.values()) {
        table(json, extract, tables.get(extract.ordinal()));
      }
      texts(json);
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private static void table(JsonGenerator json, Extract extract, TableTotals totals)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("profile", "tabular-data-resource");
    json.writeStringField("name", extract.tableName());
    json.writeStringField("path", extract.file());
    json.writeStringField("description", extract.description());
    json.writeStringField("format", "csv");
    json.writeStringField("mediatype", "text/csv");
    json.writeStringField("encoding", "utf-8");
    json.writeNumberField("rows", totals.rows());
    if (!totals.parts().isEmpty()) {
      json.writeArrayFieldStart("parts");
      for (var part : totals.parts()) {
        json.writeString(part);
      }
      json.writeEndArray();
    }
    json.writeObjectFieldStart("dialect");
    json.writeStringField("delimiter", ",");
    json.writeStringField("lineTerminator", "\r\n");
    json.writeStringField("quoteChar", "\"");
    json.writeBooleanField("doubleQuote", true);
    json.writeBooleanField("header", true);
    json.writeEndObject();
    json.writeObjectFieldStart("schema");
    json.writeArrayFieldStart("fields");
    for (var column : extract.columns()) {
      field(json, extract, column, totals.longCells().getOrDefault(column.name(), 0L));
    }
    night(json);
    json.writeEndArray();
    json.writeArrayFieldStart("missingValues");
    json.writeString("");
    json.writeEndArray();
    primaryKey(json, extract);
    foreignKeys(json, extract);
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void field(
      JsonGenerator json, Extract extract, ExtractColumn column, long longCells)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("name", column.name());
    json.writeStringField("type", type(column));
    json.writeStringField("description", column.description());
    if (!column.unit().isEmpty()) {
      json.writeStringField("unit", column.unit());
    }
    if (longCells > 0) {
      json.writeNumberField("cells_over_" + TableTotals.CELL_LIMIT, longCells);
    }
    boolean key = extract.uniqueKey().stream().anyMatch(each -> each.name().equals(column.name()));
    String pattern = pattern(column.type());
    if (key || !column.values().isEmpty() || !pattern.isEmpty()) {
      json.writeObjectFieldStart("constraints");
      if (key) {
        json.writeBooleanField("required", true);
      }
      if (!pattern.isEmpty()) {
        json.writeStringField("pattern", pattern);
      }
      if (!column.values().isEmpty()) {
        json.writeArrayFieldStart("enum");
        for (var value : column.values()) {
          json.writeString(value);
        }
        json.writeEndArray();
      }
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private static void night(JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", CsvReportWriter.NIGHT);
    json.writeStringField("type", "date");
    json.writeStringField("description", CsvReportWriter.NIGHT_DESCRIPTION);
    json.writeObjectFieldStart("constraints");
    json.writeBooleanField("required", true);
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void primaryKey(JsonGenerator json, Extract extract) throws IOException {
    if (extract.uniqueKey().isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("primaryKey");
    for (var column : extract.uniqueKey()) {
      json.writeString(column.name());
    }
    json.writeEndArray();
  }

  private static void foreignKeys(JsonGenerator json, Extract extract) throws IOException {
    var ids =
        extract.columns().stream().filter(each -> !each.references().isEmpty()).toList();
    if (ids.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("foreignKeys");
    for (var id : ids) {
      var other = Extract.named(id.references());
      json.writeStartObject();
      json.writeStringField("fields", id.name());
      json.writeObjectFieldStart("reference");
      json.writeStringField("resource", other == extract ? "" : other.tableName());
      json.writeStringField("fields", other.columns().getFirst().name());
      json.writeEndObject();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void texts(JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("profile", "data-resource");
    json.writeStringField("name", "texts");
    json.writeStringField("path", TextLines.FILE);
    json.writeStringField("description", TextLines.DESCRIPTION);
    json.writeStringField("format", "jsonl");
    json.writeStringField("mediatype", "application/jsonl");
    json.writeStringField("encoding", "utf-8");
    json.writeEndObject();
  }

  /** The type in the words of Data Package. */
  static String type(ExtractColumn column) {
    return switch (column.type()) {
      case TEXT, DATE_OR_TIME, PERIOD -> "string";
      case DATE -> "date";
      case INTEGER -> "integer";
      case DECIMAL -> "number";
      case BOOLEAN -> "boolean";
      case AS_DECLARED ->
        throw new IllegalStateException("a column without a type: " + column.name());
    };
  }

  private static String pattern(ColumnType type) {
    return type == ColumnType.DATE_OR_TIME ? "^" + DAY + "(" + TIME + ")?$" : "";
  }
}
