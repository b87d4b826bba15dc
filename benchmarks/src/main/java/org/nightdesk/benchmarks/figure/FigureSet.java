package org.nightdesk.benchmarks.figure;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.nightdesk.corpus.Span;
import org.nightdesk.corpus.json.Json;

/** A labelled set, one JSON object a line. */
record FigureSet(String name, List<LabelledText> items) {
  private static final int ISO_DATE = 10;
  private static final Pattern NUMBER =
      Pattern.compile("\\s*[-+]?[0-9.,]*[0-9](?:[eE][-+]?[0-9]+)?");

  FigureSet {
    items = List.copyOf(items);
  }

  /**
   * The set in a file: {@code input}, and under {@code expected} the labels with {@code text}, {@code start}, {@code
   * end} in code points, and {@code value}, or {@code resolution} with one inside.
   *
   * @throws IOException where a line is no such object
   */
  static FigureSet read(Path file) throws IOException {
    List<LabelledText> items = new ArrayList<>();
    int number = 0;
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      number++;
      if (line.isBlank()) {
        continue;
      }
      if (!(Json.read(line) instanceof Map<?, ?> object) || !object.containsKey("input")) {
        throw new IOException(
            "%s:%d: expected an object with \"input\" but found %s".formatted(file, number, line));
      }
      items.add(item(object));
    }
    return new FigureSet(file.getFileName().toString(), items);
  }

  /** Whether it has anything to say on figures: sets of dates have other labels. */
  boolean hasFigures() {
    return items.stream()
        .flatMap(item -> item.labels().stream())
        .anyMatch(LabelledFigure::isJudged);
  }

  private static LabelledText item(Map<?, ?> object) {
    String text = string(object.get("input"));
    String day = string(object.get("referenceDateTime"));
    List<LabelledFigure> labels = new ArrayList<>();
    if (object.get("expected") instanceof List<?> expected) {
      for (Object label : expected) {
        if (label instanceof Map<?, ?> fields) {
          labels.add(label(text, fields));
        }
      }
    }
    return new LabelledText(
        string(object.get("id")),
        string(object.get("model")),
        text,
        day.substring(0, Math.min(ISO_DATE, day.length())),
        labels);
  }

  private static LabelledFigure label(String text, Map<?, ?> fields) {
    String sort = string(fields.get("type"));
    Object value = fields.get("value");
    if (value == null && fields.get("resolution") instanceof Map<?, ?> resolution) {
      value = resolution.get("value");
    }
    boolean numbered = !sort.startsWith("ordinal") && !sort.startsWith("numberrange");
    int start = text.offsetByCodePoints(0, Integer.parseInt(string(fields.get("start"))));
    int end = text.offsetByCodePoints(0, Integer.parseInt(string(fields.get("end"))));
    return new LabelledFigure(
        new Span(start, end),
        string(fields.get("text")),
        sort,
        numbered ? number(string(value)) : List.of());
  }

  private static List<Double> number(String written) {
    Matcher number = NUMBER.matcher(written);
    try {
      return number.lookingAt()
          ? List.of(Double.parseDouble(number.group().strip().replace(",", "")))
          : List.of();
    } catch (NumberFormatException several) {
      return List.of(); // "1.2.3"
    }
  }

  private static String string(@Nullable Object value) {
    return value instanceof String || value instanceof Json.Literal ? value.toString() : "";
  }
}
