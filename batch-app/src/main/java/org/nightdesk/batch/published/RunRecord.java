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
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.nightdesk.reporting.run.FileDigest;

/**
 * What {@code run.json} of a published night says.
 *
 * @param runId the edition
 * @param firstNight whether there was no earlier night to compare with
 * @param version of the program that made it
 * @param kept what is kept of the night: {@code full}, or {@code csv} for its tables alone
 * @param forgotten ids of the articles that were not to be told of
 * @param settings in force, by name
 * @param counts by name
 * @param inputs the index, the files it lists and the files of names, by path
 * @param outputs the files of the night, run.json left out, by path
 */
public record RunRecord(
    String runId,
    boolean firstNight,
    String version,
    String kept,
    Set<String> forgotten,
    SortedMap<String, String> settings,
    SortedMap<String, Long> counts,
    List<FileDigest> inputs,
    List<FileDigest> outputs) {
  /** The name of the file. */
  static final String FILE = "run.json";

  static final String KEPT = "kept";

  static final String ONLY_CSV = "csv";

  private static final JsonFactory JSON = new JsonFactory();

  public RunRecord {
    forgotten = Collections.unmodifiableSet(new TreeSet<>(forgotten));
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
  public static RunRecord read(Path file) {
    String runId = "";
    boolean firstNight = false;
    String version = "";
    String kept = "full";
    Set<String> forgotten = new TreeSet<>();
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
          case "first_night" -> firstNight = json.getBooleanValue();
          case "versions" -> version = members(json).getOrDefault("nightdesk", "");
          case KEPT -> kept = json.getText();
          case "forgotten" -> forgotten.addAll(texts(json));
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
    return new RunRecord(
        runId,
        firstNight,
        version,
        kept,
        forgotten,
        new TreeMap<>(settings),
        counts,
        inputs,
        outputs);
  }

  /** Whether all its files are kept, and not its tables alone. */
  public boolean isWhole() {
    return !kept.equals(ONLY_CSV);
  }

  private static List<String> texts(JsonParser json) throws IOException {
    List<String> texts = new ArrayList<>();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      texts.add(json.getText());
    }
    return texts;
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
