package org.nightdesk.batch.night;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * A file of one JSON object a line that grows. A line that a kill cut off is passed over, and the
 * next one begins on a line of its own.
 */
record HistoryLines(Path file) {
  private static final JsonFactory JSON = new JsonFactory();

  /**
   * One line.
   *
   * @param fields plain members, as text
   * @param counts the members of the object {@code counts}; empty where there is none
   */
  record Line(Map<String, String> fields, SortedMap<String, Long> counts) {
    String text(String name) {
      return fields.getOrDefault(name, "");
    }

    long number(String name, long otherwise) {
      return fields.containsKey(name) ? Long.parseLong(text(name)) : otherwise;
    }
  }

  void append(String line) throws IOException {
    Files.createDirectories(file.getParent());
    String before = endsInALine() ? "" : "\n";
    Files.writeString(
        file,
        before + line + "\n",
        StandardCharsets.UTF_8,
        StandardOpenOption.CREATE,
        StandardOpenOption.APPEND);
  }

  private boolean endsInALine() throws IOException {
    if (!Files.exists(file)) {
      return true;
    }
    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
      if (bytes.length() == 0) {
        return true;
      }
      bytes.seek(bytes.length() - 1);
      return bytes.read() == '\n';
    }
  }

  /** Those that are whole, in order. */
  List<Line> read() throws IOException {
    List<Line> lines = new ArrayList<>();
    if (Files.exists(file)) {
      String all = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      for (String line : all.lines().toList()) {
        try {
          lines.add(parse(line));
        } catch (IOException | NumberFormatException e) {
          System.getLogger(HistoryLines.class.getName())
              .log(System.Logger.Level.DEBUG, "a line that was cut off", e);
        }
      }
    }
    return lines;
  }

  /** Forgets all other lines; the file is swapped by rename. */
  void keep(Predicate<Line> wanted) throws IOException {
    if (!Files.exists(file)) {
      return;
    }
    List<String> all = Files.readAllLines(file, StandardCharsets.UTF_8);
    List<String> kept = new ArrayList<>();
    for (String line : all) {
      try {
        if (wanted.test(parse(line))) {
          kept.add(line);
        }
      } catch (IOException | NumberFormatException e) {
        System.getLogger(HistoryLines.class.getName())
            .log(System.Logger.Level.DEBUG, "a line that was cut off is dropped", e);
      }
    }
    if (kept.size() < all.size()) {
      Path beside = file.resolveSibling(file.getFileName() + ".new");
      Files.write(beside, kept, StandardCharsets.UTF_8);
      Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static Line parse(String line) throws IOException {
    Map<String, String> fields = new HashMap<>();
    SortedMap<String, Long> counts = new TreeMap<>();
    boolean inCounts = false;
    try (JsonParser json = JSON.createParser(line)) {
      for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
        if (token == JsonToken.END_OBJECT) {
          inCounts = false;
        } else if (token == JsonToken.FIELD_NAME) {
          String name = json.currentName();
          JsonToken value = json.nextToken();
          if (value == JsonToken.START_OBJECT) {
            inCounts = name.equals("counts");
          } else if (inCounts) {
            counts.put(name, Long.valueOf(json.getText()));
          } else {
            fields.put(name, json.getText());
          }
        }
      }
    }
    return new Line(fields, counts);
  }
}
