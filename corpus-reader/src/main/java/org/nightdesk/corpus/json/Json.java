package org.nightdesk.corpus.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** JSON as maps, lists, strings and literals; null as nothing at all. */
public final class Json {
  /** Deepest nesting read; deeper input is refused. */
  private static final int DEEPEST = 100;

  private static final JsonFactory FACTORY = JsonFactory.builder()
      .streamReadConstraints(
          StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
      .build();

  private Json() {}

  /** A number or a truth value, as written. */
  public record Literal(String written) {
    @Override
    public String toString() {
      return written;
    }
  }

  /**
   * The value {@code json} holds: a {@code Map}, a {@code List}, a {@code String} or a {@link Literal};
   * the empty string for null.
   *
   * @throws IOException where it is no JSON, nested deeper than 100, or followed by something else
   */
  public static Object read(String json) throws IOException {
    try (JsonParser parser = FACTORY.createParser(json)) {
      Reading reading = new Reading();
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        reading.take(token, parser);
      }
      return reading.root();
    }
  }

  private static final class Reading {
    private final Deque<Object> open = new ArrayDeque<>();
    private final Deque<String> names = new ArrayDeque<>();
    private final List<Object> roots = new ArrayList<>();

    void take(JsonToken token, JsonParser parser) throws IOException {
      switch (token) {
        case START_OBJECT -> open(new LinkedHashMap<String, Object>());
        case START_ARRAY -> open(new ArrayList<>());
        case END_OBJECT, END_ARRAY -> open.pop();
        case FIELD_NAME -> names.push(parser.currentName());
        case VALUE_NULL -> {
          if (open.peek() instanceof Map) {
            names.pop();
          }
        }
        case VALUE_STRING -> put(parser.getText());
        default -> put(new Literal(parser.getText()));
      }
    }

    private void open(Object container) throws IOException {
      put(container);
      open.push(container);
    }

    @SuppressWarnings("unchecked") // containers are made here and nowhere else
    private void put(Object value) throws IOException {
      Object container = open.peek();
      if (container == null) {
        if (!roots.isEmpty()) {
          throw new IOException("expected one JSON value but found another after it");
        }
        roots.add(value);
      } else if (container instanceof Map) {
        ((Map<String, Object>) container).put(names.pop(), value);
      } else {
        ((List<Object>) container).add(value);
      }
    }

    Object root() {
      return roots.isEmpty() ? "" : roots.get(0);
    }
  }
}
