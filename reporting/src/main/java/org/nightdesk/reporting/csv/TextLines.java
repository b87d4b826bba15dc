package org.nightdesk.reporting.csv;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.nightdesk.reporting.row.NightExtracts;
import org.nightdesk.reporting.row.TextRow;

/** {@code texts.jsonl}: an object a line with article_id and text, line feeds between. */
final class TextLines {
  static final String FILE = "technical/texts.jsonl";
  static final String DESCRIPTION =
      "The text of each article, one JSON object a line: article_id, and text, exactly what start and end index.";

  /** Surrogates are written as escapes, so that even a lone one comes back. */
  private static final int LAST_PLAIN_CHARACTER = 0xD7FF;

  private static final JsonFactory JSON = JsonFactory.builder()
      .streamReadConstraints(
          StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
      .build();

  private TextLines() {}

  /** Returns the number of lines. */
  static long write(NightExtracts extracts, Path file) throws IOException {
    long lines = 0;
    try (Stream<TextRow> texts = extracts.texts();
        var out = Files.newBufferedWriter(file, UTF_8);
        var json = JSON.createGenerator(out)) {
      json.setHighestNonEscapedChar(LAST_PLAIN_CHARACTER);
      json.setRootValueSeparator(null);
      for (var rows = texts.iterator(); rows.hasNext(); lines++) {
        var row = rows.next();
        json.writeStartObject();
        json.writeStringField("article_id", row.articleId());
        json.writeStringField("text", row.text());
        json.writeEndObject();
        json.writeRaw('\n');
      }
    }
    return lines;
  }

  static Stream<TextRow> read(Path file) throws IOException {
    var lines = Files.newBufferedReader(file, UTF_8);
    return lines.lines().map(line -> row(file, line)).onClose(() -> {
      try {
        lines.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    });
  }

  private static TextRow row(Path file, String line) {
    List<String> fields = new ArrayList<>();
    try (JsonParser json = JSON.createParser(line)) {
      for (var token = json.nextToken(); token != null; token = json.nextToken()) {
        if (token == JsonToken.VALUE_STRING) {
          fields.add(json.getText());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("%s: not a line of JSON".formatted(file), e);
    }
    if (fields.size() != 2) {
      throw new UncheckedIOException(
          new IOException("%s: expected article_id and text but found %s".formatted(file, fields)));
    }
    return new TextRow(fields.get(0), fields.get(1));
  }
}
