package org.nightdesk.batch.published;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.nightdesk.reporting.run.FileDigest;
import org.nightdesk.reporting.run.RunFileWriter;

/** Changes what {@code run.json} of a published night says, and leaves its other members as they are. */
public final class RunRecordEdit {
  private static final JsonFactory JSON = new JsonFactory();

  private RunRecordEdit() {}

  /** Writes the value of a member. */
  @FunctionalInterface
  public interface Value {
    void write(JsonGenerator json) throws IOException;
  }

  /**
   * Says that of a night's files only some are kept.
   *
   * @param kept by their paths
   */
  public static void reduce(Path record, Predicate<String> kept) throws IOException {
    List<FileDigest> outputs = RunRecord.read(record).outputs().stream()
        .filter(file -> kept.test(file.path()))
        .toList();
    SortedMap<String, Value> members = new TreeMap<>();
    members.put(RunRecord.KEPT, json -> json.writeString(RunRecord.ONLY_CSV));
    members.put("outputs", json -> RunFileWriter.files(json, outputs));
    replace(record, members);
  }

  /** Replaces members, adds those it lacks behind {@code first_night}; the file is swapped by rename. */
  public static void replace(Path record, SortedMap<String, Value> members) throws IOException {
    String text = with(Files.readString(record, StandardCharsets.UTF_8), members);
    Path beside = record.resolveSibling("." + record.getFileName() + ".new");
    Files.writeString(beside, text, StandardCharsets.UTF_8);
    Files.move(beside, record, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private static String with(String record, SortedMap<String, Value> members) throws IOException {
    Set<String> there = names(record);
    StringWriter text = new StringWriter();
    try (JsonParser from = JSON.createParser(record);
        JsonGenerator to = JSON.createGenerator(text)) {
      DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
      to.setPrettyPrinter(
          new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter));
      from.nextToken();
      to.writeStartObject();
      while (from.nextToken() == JsonToken.FIELD_NAME) {
        String name = from.currentName();
        from.nextToken();
        to.writeFieldName(name);
        Value value = members.get(name);
        if (value == null) {
          to.copyCurrentStructure(from);
        } else {
          value.write(to);
          from.skipChildren();
        }
        if (name.equals("first_night")) {
          for (Map.Entry<String, Value> each : members.entrySet()) {
            if (!there.contains(each.getKey())) {
              to.writeFieldName(each.getKey());
              each.getValue().write(to);
            }
          }
        }
      }
      to.writeEndObject();
    }
    return text.append('\n').toString();
  }

  private static Set<String> names(String record) throws IOException {
    Set<String> names = new HashSet<>();
    try (JsonParser from = JSON.createParser(record)) {
      from.nextToken();
      while (from.nextToken() == JsonToken.FIELD_NAME) {
        names.add(from.currentName());
        from.nextToken();
        from.skipChildren();
      }
    }
    return names;
  }
}
