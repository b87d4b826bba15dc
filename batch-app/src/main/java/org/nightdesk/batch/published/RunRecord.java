package org.nightdesk.batch.published;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.nightdesk.reporting.run.FileDigest;

/**
 * What {@code run.json} of a published night says.
 *
 * @param runId the edition
 * @param settings in force, by name
 * @param counts by name
 * @param inputs the index, the files it lists and the files of names, by path
 * @param outputs the files of the night, run.json left out, by path
 */
public record RunRecord(
    String runId,
    SortedMap<String, String> settings,
    SortedMap<String, Long> counts,
    List<FileDigest> inputs,
    List<FileDigest> outputs) {
  /** The name of the file. */
  static final String FILE = "run.json";

  private static final JsonFactory JSON = new JsonFactory();

  public RunRecord {
    settings = Collections.unmodifiableSortedMap(new TreeMap<>(settings));
    counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
    inputs = List.copyOf(inputs);
    outputs = List.copyOf(outputs);
  }

  /**
   * Reads one; members it does not know are passed over.
   *
   * @throws UncheckedIOException if the file is missing or no such record
   */
  static RunRecord read(Path file) {
    String runId = "";
    Map<String, String> settings = new TreeMap<>();
    SortedMap<String, Long> counts = new TreeMap<>();
    List<FileDigest> inputs = new ArrayList<>();
    List<FileDigest> outputs = new ArrayList<>();
    try (var in = Files.newBufferedReader(file, StandardCharsets.UTF_8);
        JsonParser json = JSON.createParser(in)) {
      json.nextToken();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String member = json.currentName();
        json.nextToken();
        switch (member) {
          case "run_id" -> runId = json.getText();
          case "settings" -> settings.putAll(members(json));
          case "counts" ->
            members(json).forEach((name, count) -> counts.put(name, Long.valueOf(count)));
          case "inputs" -> inputs.addAll(files(json));
          case "outputs" -> outputs.addAll(files(json));
          default -> json.skipChildren();
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new UncheckedIOException(new IOException(
          "%s: expected the record of a run but found: %s".formatted(file, e.getMessage()), e));
    }
    return new RunRecord(runId, new TreeMap<>(settings), counts, inputs, outputs);
  }

  private static List<FileDigest> files(JsonParser json) throws IOException {
    List<FileDigest> files = new ArrayList<>();
    while (json.nextToken() == JsonToken.START_OBJECT) {
      Map<String, String> file = members(json);
      files.add(new FileDigest(
          file.getOrDefault("path", ""),
          Long.parseLong(file.getOrDefault("bytes", "0")),
          file.getOrDefault("sha256", "")));
    }
    return files;
  }

  /** The members of an object of plain values; the parser stands on its opening brace. */
  private static Map<String, String> members(JsonParser json) throws IOException {
    Map<String, String> members = new HashMap<>();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      json.nextToken();
      members.put(name, json.getText());
    }
    return members;
  }
}
