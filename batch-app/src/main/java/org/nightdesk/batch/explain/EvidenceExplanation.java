package org.nightdesk.batch.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nightdesk.batch.published.PublishedNight;
import org.nightdesk.corpus.CodePoints;
import org.nightdesk.reporting.row.ArticleRow;
import org.nightdesk.reporting.row.Extract;
import org.nightdesk.reporting.row.ExtractColumn;
import org.nightdesk.reporting.row.SentenceRow;

/** Where a sentence stands, and every line of the brief that rests on it. */
final class EvidenceExplanation {
  /** The column of a row that says what it tells, the first of these it has. */
  private static final List<String> TELLING = List.of("text", "role", "what", "explanation");

  /** Tables that list what stands in a text rather than what the brief says of it. */
  private static final Set<Extract> NOT_CITING = Set.of(Extract.SENTENCES);

  private EvidenceExplanation() {}

  static Optional<String> of(PublishedNight night, String evidence) {
    List<SentenceRow> sentences =
        night.rows(SentenceRow.class, row -> row.evidenceId().equals(evidence));
    if (sentences.isEmpty()) {
      return Optional.empty();
    }
    SentenceRow sentence = sentences.getFirst();
    ArticleRow article = night.article(sentence.articleId()).orElseThrow();
    String text = night.texts(article.articleId()::equals).getOrDefault(article.articleId(), "");
    CodePoints points = new CodePoints(text);
    String[] place = evidence.split("\\.");
    Lines lines = new Lines()
        .add(0, "evidence %s, night %s".formatted(evidence, night.night()))
        .add(1, "article   " + Lines.of(article))
        .add(1, "title     " + article.title())
        .add(1, "file      %s, sha-256 %s".formatted(article.file(), article.sha256()))
        .add(
            1,
            "place     paragraph %s (%s), sentence %s, characters %s to %s"
                .formatted(place[1], sentence.role(), place[2], sentence.start(), sentence.end()))
        .add(
            1,
            "sentence  "
                + text.substring(
                    points.position(sentence.start()), points.position(sentence.end())))
        .gap()
        .add(0, "cited by");
    List<String> citing = citing(night, evidence);
    citing.forEach(line -> lines.add(1, line));
    if (citing.isEmpty()) {
      lines.add(1, "no line of the brief");
    }
    return Optional.of(lines.toString());
  }

  private static List<String> citing(PublishedNight night, String evidence) {
    List<String> citing = new ArrayList<>();
    for (Extract table : Extract.values()) {
      List<ExtractColumn> columns = table.columns();
      Optional<ExtractColumn> cites = column(columns, "evidence_id");
      if (cites.isPresent() && !NOT_CITING.contains(table)) {
        for (Record row :
            night.rows(table.rowClass(), r -> cites.get().valueOf(r).equals(evidence))) {
          citing.add("%-24s  %s  %s"
              .formatted(table.file(), columns.getFirst().valueOf(row), told(columns, row)));
        }
      }
    }
    return citing;
  }

  private static String told(List<ExtractColumn> columns, Record row) {
    return TELLING.stream()
        .flatMap(name -> column(columns, name).stream())
        .map(column -> Lines.oneLine(column.valueOf(row).toString()))
        .min(Comparator.comparing(String::isEmpty))
        .orElse("");
  }

  private static Optional<ExtractColumn> column(List<ExtractColumn> columns, String name) {
    return columns.stream().filter(column -> column.name().equals(name)).findFirst();
  }
}
