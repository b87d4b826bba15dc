package org.nightdesk.batch.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nightdesk.corpus.ArticleId;
import org.nightdesk.corpus.CodePoints;
import org.nightdesk.corpus.Span;
import org.nightdesk.enrichment.name.EntityType;
import org.nightdesk.enrichment.name.Mention;
import org.nightdesk.enrichment.text.EvidenceId;

/**
 * The names found in an article as they are kept, a line each: {@code 2 1 45 52 45 52 PLACE true Harwick},
 * which is paragraph, sentence, start and end, both in code points, type, whether it acts, and the words.
 */
final class NameLines {
  /** Lines of one row: a column holds no more than a million units. */
  private static final int LINES = 500;

  private NameLines() {}

  /**
   * A name as it was found.
   *
   * @param codeStart where it begins, in code points
   * @param codeEnd where it ends
   */
  record Found(Mention mention, int codeStart, int codeEnd) {}

  /** The names of an article in rows; none where it names nothing. */
  static List<String> write(List<Mention> mentions, CodePoints points) {
    List<String> rows = new ArrayList<>();
    for (int from = 0; from < mentions.size(); from += LINES) {
      StringBuilder lines = new StringBuilder();
      for (Mention mention : mentions.subList(from, Math.min(mentions.size(), from + LINES))) {
        write(mention, points, lines);
      }
      rows.add(lines.toString());
    }
    return rows;
  }

  private static void write(Mention mention, CodePoints points, StringBuilder lines) {
    Span where = mention.where();
    lines
        .append(mention.evidence().paragraph())
        .append(' ')
        .append(mention.evidence().sentence())
        .append(' ')
        .append(where.start())
        .append(' ')
        .append(where.end())
        .append(' ')
        .append(points.before(where.start()))
        .append(' ')
        .append(points.before(where.end()))
        .append(' ')
        .append(mention.type().name())
        .append(' ')
        .append(mention.acts())
        .append(' ');
    String text = mention.text();
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      switch (unit) {
        case '\\' -> lines.append("\\\\");
        case '\n' -> lines.append("\\n");
        default -> lines.append(unit);
      }
    }
    lines.append('\n');
  }

  /**
   * The names of a row.
   *
   * @param texts words met before, each held once
   */
  static List<Found> read(ArticleId article, String row, Map<String, String> texts) {
    List<Found> found = new ArrayList<>();
    Reading reading = new Reading(row);
    @Nullable EvidenceId evidence = null; // one for all names of a sentence
    while (reading.at < row.length()) {
      int paragraph = reading.number();
      int sentence = reading.number();
      if (evidence == null
          || paragraph != evidence.paragraph()
          || sentence != evidence.sentence()) {
        evidence = new EvidenceId(article, paragraph, sentence);
      }
      Span where = new Span(reading.number(), reading.number());
      int codeStart = reading.number();
      int codeEnd = reading.number();
      EntityType type = EntityType.valueOf(reading.word());
      boolean acts = reading.word().equals("true");
      String text = reading.restOfLine();
      found.add(new Found(
          new Mention(evidence, where, texts.computeIfAbsent(text, t -> t), type, acts),
          codeStart,
          codeEnd));
    }
    return found;
  }

  /** Goes through a row from its beginning. */
  private static final class Reading {
    private final String row;
    private int at;

    Reading(String row) {
      this.row = row;
    }

    String word() {
      int end = row.indexOf(' ', at);
      String word = row.substring(at, end);
      at = end + 1;
      return word;
    }

    int number() {
      int end = row.indexOf(' ', at);
      int number = Integer.parseInt(row, at, end, 10);
      at = end + 1;
      return number;
    }

    String restOfLine() {
      int end = row.indexOf('\n', at);
      String line = row.substring(at, end);
      at = end + 1;
      if (line.indexOf('\\') < 0) {
        return line;
      }
      StringBuilder text = new StringBuilder(line.length());
      for (int i = 0; i < line.length(); i++) {
        char unit = line.charAt(i);
        if (unit == '\\') {
          unit = line.charAt(++i) == 'n' ? '\n' : '\\';
        }
        text.append(unit);
      }
      return text.toString();
    }
  }
}
