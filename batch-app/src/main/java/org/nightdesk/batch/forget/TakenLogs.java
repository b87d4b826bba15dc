package org.nightdesk.batch.forget;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.nightdesk.batch.disk.WholeFile;
import org.nightdesk.batch.night.FileAccess;

/**
 * The logs of nights and the list of runs, without what they say of articles taken down. Time, night, run
 * and outcome of a line stay, its words give way to a note.
 *
 * @param logs the folder, with one for each night
 * @param taken whether words of a line are of such an article
 */
record TakenLogs(Path logs, Predicate<String> taken) {
  private static final String NOTE = "(named an article that was taken down)";
  private static final JsonFactory JSON = new JsonFactory();

  /** What a plain line says of its run; the rest is words. */
  private static final Pattern HEAD =
      Pattern.compile("\\S+ night=\\S+( run=\\S+)?( outcome=\\S+ exit_code=\\S+)?");

  /** How many lines name such an article; nothing is changed. */
  int count() throws IOException {
    int count = 0;
    for (Path file : files()) {
      count += (int) lines(file).stream().filter(this::isTaken).count();
    }
    return count;
  }

  /**
   * Takes them out; each file is swapped by rename.
   *
   * @param access who may read the new files
   */
  void clear(FileAccess access) throws IOException {
    for (Path file : files()) {
      List<String> lines = lines(file);
      if (lines.stream().anyMatch(this::isTaken)) {
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(isTaken(line) ? without(line) : line).append('\n'));
        WholeFile.write(file, text.toString(), access::settle);
      }
    }
  }

  private List<Path> files() throws IOException {
    if (!Files.isDirectory(logs)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(logs)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static List<String> lines(Path file) throws IOException {
    // What a kill cut off may end in half a character.
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines().toList();
  }

  private boolean isTaken(String line) {
    return words(line).stream().anyMatch(taken);
  }

  /** A line as it is, or the words in an object of JSON. */
  private static List<String> words(String line) {
    List<String> words = new ArrayList<>();
    words.add(line);
    if (line.startsWith("{")) {
      try (JsonParser json = JSON.createParser(line)) {
        for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
          if (token == JsonToken.VALUE_STRING) {
            words.add(json.getText());
          }
        }
      } catch (IOException e) {
        return List.of(line); // cut off
      }
    }
    return words;
  }

  private String without(String line) {
    if (line.startsWith("{")) {
      try {
        return withoutInJson(line);
      } catch (IOException e) {
        return NOTE;
      }
    }
    Matcher head = HEAD.matcher(line);
    return head.lookingAt() ? head.group() + " " + NOTE : NOTE;
  }

  private String withoutInJson(String line) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonParser json = JSON.createParser(line);
        JsonGenerator now = JSON.createGenerator(text)) {
      for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
        if (token == JsonToken.VALUE_STRING && taken.test(json.getText())) {
          now.writeString(NOTE);
        } else {
          now.copyCurrentEvent(json);
        }
      }
    }
    return text.toString();
  }
}
