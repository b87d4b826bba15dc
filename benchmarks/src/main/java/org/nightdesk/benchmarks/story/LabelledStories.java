package org.nightdesk.benchmarks.story;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nightdesk.corpus.json.Json;

/**
 * A set of articles of which people said what belongs together.
 *
 * @param gold for each article, by its id in the set, the story it belongs to
 * @param records the articles as a corpus has them, one JSON object each
 */
record LabelledStories(String name, Map<String, String> gold, List<String> records) {
  private static final int ISO_DATE = 10;

  LabelledStories {
    gold = Map.copyOf(gold);
    records = List.copyOf(records);
  }

  /** Reads a set: one JSON object a line with {@code id}, {@code text} and the story's label. */
  static LabelledStories of(Path file) throws IOException {
    Map<String, String> gold = new LinkedHashMap<>();
    List<String> records = new ArrayList<>();
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      if (!line.isBlank() && Json.read(line) instanceof Map<?, ?> labelled) {
        String id = text(labelled.get("id"));
        String subtopic = text(labelled.get("subtopic"));
        gold.put(id, subtopic.isEmpty() ? text(labelled.get("event")) : subtopic);
        records.add(record(id, labelled));
      }
    }
    return new LabelledStories(file.getFileName().toString(), gold, records);
  }

  private static String record(String id, Map<?, ?> labelled) {
    String date = text(labelled.get("date"));
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("id", id);
    fields.put("title", text(labelled.get("title")));
    fields.put("text", text(labelled.get("text")));
    fields.put("published", isIso(date) ? date : "");
    fields.put("source", text(labelled.get("source")));
    fields.put("url", text(labelled.get("url")));
    StringBuilder json = new StringBuilder("{");
    fields.forEach((name, value) -> {
      if (!value.isEmpty()) {
        json.append(json.length() == 1 ? "" : ",").append(quoted(name)).append(':');
        json.append(quoted(value));
      }
    });
    return json.append('}').toString();
  }

  private static boolean isIso(String date) {
    return date.length() >= ISO_DATE
        && date.substring(0, ISO_DATE).replaceAll("\\d", "9").equals("9999-99-99");
  }

  private static String text(@Nullable Object value) {
    return value instanceof String || value instanceof Json.Literal ? value.toString() : "";
  }

  private static String quoted(String value) {
    StringBuilder json = new StringBuilder("\"");
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '"' || c == '\\') {
        json.append('\\').append(c);
      } else if (c < ' ') {
        json.append("\\u00").append(Character.forDigit(c >> 4, 16));
        json.append(Character.forDigit(c & 15, 16));
      } else {
        json.append(c);
      }
    }
    return json.append('"').toString();
  }
}
