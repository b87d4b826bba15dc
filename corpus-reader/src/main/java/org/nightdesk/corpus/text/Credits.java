package org.nightdesk.corpus.text;

import java.util.List;
import java.util.Locale;
import org.nightdesk.corpus.Block;
import org.nightdesk.corpus.BlockRole;

/**
 * Who wrote and who sent an article, as its own lines say.
 *
 * @param source agency or outlet; empty where none is named
 * @param author as written, without "By"; empty where none is named
 */
public record Credits(String source, String author) {
  private static final List<String> SOURCE_LABELS = List.of("source", "sources", "agency");

  /** The credits in the byline blocks of {@code text}, the dateline of its first paragraph, its footer. */
  public static Credits of(String text, List<Block> blocks) {
    String source = "";
    String author = "";
    boolean bodySeen = false;
    for (Block block : blocks) {
      if (block.role() == BlockRole.BYLINE && block.where().length() <= 200) {
        String line = Characters.oneLine(block.where().in(text));
        source = source.isEmpty() ? sourceOf(line) : source;
        author = author.isEmpty() ? authorOf(line) : author;
      } else if (block.role() == BlockRole.BODY && !bodySeen) {
        bodySeen = true;
        source = source.isEmpty() ? dateline(block.where().in(text)) : source;
      }
    }
    return new Credits(source.isEmpty() ? Footer.source(text, blocks) : source, author);
  }

  private static String sourceOf(String line) {
    int value = LineForms.labelEnd(line);
    if (value > 0 && SOURCE_LABELS.contains(label(line, value))) {
      return line.substring(value).strip();
    }
    return Cues.AGENCIES.are(Words.of(line)) ? stripBrackets(line) : "";
  }

  private static String authorOf(String line) {
    int value = LineForms.labelEnd(line);
    if (value > 0) {
      String label = label(line, value);
      return label.startsWith("author") || label.endsWith(" by") && !label.startsWith("edit")
          ? line.substring(value).strip()
          : "";
    }
    if (!line.regionMatches(true, 0, "by ", 0, 3)) {
      return "";
    }
    int end = line.length();
    for (String mark : List.of(" | ", " - ", " – ", " — ", " · ", ", Updated", ", Published")) {
      int at = line.indexOf(mark);
      end = at > 0 ? Math.min(end, at) : end;
    }
    return line.substring(3, end).strip();
  }

  private static String label(String line, int value) {
    return line.substring(0, value - 1).strip().toLowerCase(Locale.ROOT);
  }

  private static String stripBrackets(String line) {
    return line.startsWith("(") && line.endsWith(")") ? line.substring(1, line.length() - 1) : line;
  }

  /** The agency of "ZAGREB, March 3 (Reuters) - ..."; empty without such an opening. */
  private static String dateline(String body) {
    String opening = body.substring(0, Math.min(80, body.length()));
    int open = opening.indexOf('(');
    int close = opening.indexOf(')', Math.max(open, 0));
    if (open <= 0 || close < 0 || close + 2 >= opening.length()) {
      return "";
    }
    String rest = opening.substring(close + 1).strip();
    boolean dash = !rest.isEmpty() && "-–—".indexOf(rest.charAt(0)) >= 0;
    String agency = opening.substring(open + 1, close);
    return dash && Cues.AGENCIES.are(Words.of(agency)) ? agency : "";
  }
}
