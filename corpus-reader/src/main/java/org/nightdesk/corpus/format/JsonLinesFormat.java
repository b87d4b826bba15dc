package org.nightdesk.corpus.format;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nightdesk.corpus.Block;
import org.nightdesk.corpus.BlockRole;
import org.nightdesk.corpus.Metadata;
import org.nightdesk.corpus.Published;
import org.nightdesk.corpus.ReadOutcome.Reason;
import org.nightdesk.corpus.date.DateScanner;
import org.nightdesk.corpus.json.Json;
import org.nightdesk.corpus.text.Characters;
import org.nightdesk.corpus.text.Paragraphs;
import org.nightdesk.corpus.text.RoleTagger;

/** One line of a JSON Lines file: an object with {@code text} and what else is known. */
final class JsonLinesFormat implements DraftReader {
  @Override
  public Draft read(byte[] line) throws RejectedException {
    Map<?, ?> fields = object(line);
    Object stated = fields.get("text");
    if (!(stated instanceof String text)) {
      String found = switch (stated) {
        case Json.Literal literal -> literal.written();
        case List<?> list -> "a list";
        case Map<?, ?> map -> "an object";
        case null, default -> "none";
      };
      throw new RejectedException(
          Reason.BAD_RECORD, "expected a string in \"text\" but found " + found);
    }
    int nul = text.indexOf('\0');
    if (nul >= 0) {
      throw new RejectedException(
          Reason.NOT_TEXT, "expected text but found a NUL character at " + nul);
    }
    Metadata about = new Metadata(
        field(fields, "title"),
        field(fields, "source"),
        field(fields, "author"),
        published(field(fields, "published")),
        field(fields, "language"),
        field(fields, "url"),
        field(fields, "section"),
        field(fields, "tags"));
    return new Draft(text, blocks(text, about.title()), about, field(fields, "id"));
  }

  /** A record says itself what its text is: one short paragraph is told, whatever it looks like. */
  private static List<Block> blocks(String text, String title) {
    List<Block> blocks = RoleTagger.tag(text, Paragraphs.of(text), title);
    boolean single = blocks.size() == 1 && blocks.getFirst().role() != BlockRole.TABLE;
    return single ? List.of(new Block(BlockRole.BODY, blocks.getFirst().where())) : blocks;
  }

  private static Map<?, ?> object(byte[] line) throws RejectedException {
    try {
      if (Json.read(Decoding.strictly(line)) instanceof Map<?, ?> fields) {
        return fields;
      }
    } catch (IOException e) {
      throw new RejectedException(
          Reason.BAD_RECORD, "expected a JSON object but found: " + firstLine(e));
    }
    throw new RejectedException(
        Reason.BAD_RECORD, "expected a JSON object but found another value");
  }

  private static String firstLine(IOException e) {
    String message = String.valueOf(e.getMessage());
    int end = message.indexOf('\n');
    return Characters.oneLine(end < 0 ? message : message.substring(0, end));
  }

  /** A string, a number as written, or a list of either joined by ", ". */
  private static String field(Map<?, ?> fields, String name) throws RejectedException {
    Object value = fields.get(name);
    if (value instanceof List<?> list) {
      StringBuilder joined = new StringBuilder();
      for (Object item : list) {
        joined.append(joined.isEmpty() ? "" : ", ").append(scalar(item));
      }
      value = joined.toString();
    }
    return whole(name, Characters.oneLine(scalar(value)));
  }

  private static String scalar(@Nullable Object value) {
    return value instanceof String || value instanceof Json.Literal ? value.toString() : "";
  }

  private static String whole(String name, String value) throws RejectedException {
    for (int i = 0; i < value.length(); i++) {
      if (Character.isSurrogate(value.charAt(i))) {
        if (i + 1 >= value.length()
            || !Character.isSurrogatePair(value.charAt(i), value.charAt(i + 1))) {
          throw new RejectedException(
              Reason.BAD_RECORD,
              "expected whole characters in \"%s\" but found half of a surrogate pair"
                  .formatted(name));
        }
        i++;
      }
    }
    return value;
  }

  private static Published published(String stated) throws RejectedException {
    if (stated.isEmpty()) {
      return Published.unknown();
    }
    return DateScanner.first(stated)
        .map(date -> new Published(date.value(), Published.Basis.STATED, stated))
        .orElseThrow(() -> new RejectedException(
            Reason.BAD_RECORD,
            "expected an ISO date in \"published\" but found \"%s\"".formatted(stated)));
  }
}
