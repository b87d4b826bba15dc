package org.nightdesk.benchmarks.sentence;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nightdesk.corpus.Span;
import org.nightdesk.corpus.json.Json;

/** Reads labelled items, one JSON object a line. */
final class LabelReader {
  private LabelReader() {}

  /** The items of a file, in its order. */
  static List<LabelledItem> read(Path file) throws IOException {
    List<LabelledItem> items = new ArrayList<>();
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      items.add(item(line));
    }
    return List.copyOf(items);
  }

  /**
   * One item.
   *
   * @throws IOException where a label's words do not stand in the text or a field is not known
   */
  static LabelledItem item(String line) throws IOException {
    if (!(Json.read(line) instanceof Map<?, ?> object)) {
      throw new IOException("expected a labelled item but found " + line);
    }
    String id = string(object.get("id"));
    String text = string(object.get("text"));
    Map<Sort, List<Label>> labels = new EnumMap<>(Sort.class);
    for (Sort sort : Sort.values()) {
      if (object.get(sort.name().toLowerCase(Locale.ROOT)) instanceof List<?> list) {
        List<Label> read = new ArrayList<>();
        for (Object label : list) {
          read.add(label(id, text, sort, label));
        }
        read.sort(Comparator.comparing(Label::where));
        labels.put(sort, List.copyOf(read));
      }
    }
    return new LabelledItem(id, text, labels);
  }

  private static Label label(String id, String text, Sort sort, Object label) throws IOException {
    String words = "";
    int occurrence = 1;
    boolean optional = false;
    Map<String, List<String>> fields = new HashMap<>();
    for (Map.Entry<?, ?> field : ((Map<?, ?>) label).entrySet()) {
      String name = string(field.getKey());
      switch (name) {
        case "text" -> words = string(field.getValue());
        case "occurrence" -> occurrence = Integer.parseInt(string(field.getValue()));
        case "optional" -> optional = Boolean.parseBoolean(string(field.getValue()));
        default -> {
          if (!sort.rules().containsKey(name)) {
            throw new IOException("%s: no field of %s is named %s".formatted(id, sort, name));
          }
          fields.put(name, answers(field.getValue()));
        }
      }
    }
    int start = -1;
    for (int i = 0; i < occurrence; i++) {
      start = text.indexOf(words, start + 1);
      if (words.isEmpty() || start < 0) {
        throw new IOException("%s: \"%s\" does not stand in its text".formatted(id, words));
      }
    }
    return new Label(new Span(start, start + words.length()), words, fields, optional);
  }

  private static List<String> answers(@Nullable Object value) {
    return value instanceof List<?> list
        ? list.stream().map(LabelReader::string).toList()
        : List.of(string(value));
  }

  private static String string(@Nullable Object value) {
    return value instanceof String || value instanceof Json.Literal ? value.toString() : "";
  }
}
