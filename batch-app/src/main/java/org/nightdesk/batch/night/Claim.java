package org.nightdesk.batch.night;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.nightdesk.enrichment.memory.News;
import org.nightdesk.reporting.row.ChangeRow;
import org.nightdesk.reporting.row.DateRow;
import org.nightdesk.reporting.row.DifferenceVersionRow;
import org.nightdesk.reporting.row.FigureRow;
import org.nightdesk.reporting.row.LeftoverRow;
import org.nightdesk.reporting.row.MentionRow;
import org.nightdesk.reporting.row.PointSourceRow;
import org.nightdesk.reporting.row.QuoteRow;

/**
 * A text of a table that must stand at a place of an article, in code points; the place is its sentence where
 * start is -1.
 */
record Claim(String table, String evidence, String text, int start, int end) {

  /** The article it is about. */
  String article() {
    return article(evidence);
  }

  static String article(String evidence) {
    int point = evidence.indexOf('.');
    return point < 0 ? evidence : evidence.substring(0, point);
  }

  /** The tables that hold claims, with the cells the check looks at: evidence and text first. */
  enum Table {
    POINT_SOURCES(PointSourceRow.class, "evidence_id", "text"),
    FIGURES(
        FigureRow.class, "evidence_id", "text", "start", "end", "value", "value_to", "unit", "per"),
    MENTIONS(MentionRow.class, "evidence_id", "text", "start", "end"),
    QUOTES(QuoteRow.class, "evidence_id", "text", "start", "end"),
    DATES(DateRow.class, "evidence_id", "text", "start", "end"),
    LEFTOVERS(LeftoverRow.class, "evidence_id", "text", "kind", "kept_article_id"),
    DIFFERENCE_VERSIONS(DifferenceVersionRow.class, "evidence_id", "text"),
    CHANGES(ChangeRow.class, "evidence_id", "after", "what", "kind");

    /** Changes that say in a source's words what is new. */
    private static final Set<String> QUOTING = Set.of(
        News.Kind.NEW_POINT.label(),
        News.Kind.CHANGED_FIGURE.label(),
        News.Kind.FIGURE_REVISED.label(),
        News.Kind.SENTENCE_ADDED.label(),
        News.Kind.SENTENCE_CHANGED.label());

    private final Class<? extends Record> rowClass;
    private final List<String> columns;
    private final String file;

    Table(Class<? extends Record> rowClass, String... columns) {
      this.rowClass = rowClass;
      this.columns = List.of(columns);
      String name = name().toLowerCase(Locale.ROOT);
      this.file = name + ".csv";
    }

    Class<? extends Record> rowClass() {
      return rowClass;
    }

    /** The cells of a row that are asked for. */
    List<String> columns() {
      return columns;
    }

    /** What a row says that must stand in a source, out of those cells; a change need not quote. */
    Optional<Claim> claim(String[] cells) {
      if (this == CHANGES) {
        String text = cells[1].isEmpty() ? cells[2] : cells[1];
        return QUOTING.contains(cells[3])
            ? Optional.of(new Claim(file, cells[0], text, -1, -1))
            : Optional.empty();
      }
      boolean placed = columns.contains("start");
      int start = placed ? Integer.parseInt(cells[2]) : -1;
      int end = placed ? Integer.parseInt(cells[3]) : -1;
      return Optional.of(new Claim(file, cells[0], cells[1], start, end));
    }
  }
}
