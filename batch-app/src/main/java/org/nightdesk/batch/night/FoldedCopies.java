package org.nightdesk.batch.night;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.nightdesk.corpus.BlockRole;
import org.nightdesk.corpus.CodePoints;
import org.nightdesk.corpus.Span;
import org.nightdesk.enrichment.overlap.KeptText;
import org.nightdesk.enrichment.overlap.Relation;
import org.nightdesk.reporting.row.ArticleRow;
import org.nightdesk.reporting.row.FigureRow;
import org.nightdesk.reporting.row.LeftoverRow;
import org.nightdesk.reporting.row.NightExtracts;
import org.nightdesk.reporting.row.QuoteRow;
import org.nightdesk.reporting.row.SentenceRow;

/**
 * Derives anew, from the tables as they were written, that folding lost nothing: each sentence,
 * figure and quotation of a folded copy is found in the article it is folded into or is listed in
 * leftovers.csv. Only the texts of copies and their originals are held.
 */
final class FoldedCopies {
  private static final String TABLE = "leftovers.csv";

  private final NightExtracts extracts;
  private final Map<String, String> keptOf = new HashMap<>();
  private final Map<String, String> texts = new HashMap<>();
  private final Map<String, List<Said>> sentences = new HashMap<>();
  private final Map<String, List<Said>> figures = new HashMap<>();
  private final Map<String, List<Said>> quotes = new HashMap<>();
  private final Set<Listed> listed = new HashSet<>();
  private long checked;

  /**
   * Something an article says.
   *
   * @param value what it comes to, for comparing; a sentence's and a quotation's own words
   * @param start code points into the text, for putting sentences in order
   */
  private record Said(String evidence, String text, String value, int start, int end) {}

  private record Listed(String kind, String kept, String evidence, String text) {}

  FoldedCopies(NightExtracts extracts) {
    this.extracts = extracts;
  }

  /** How many sentences, figures and quotations of copies were looked for. */
  long checked() {
    return checked;
  }

  /** What was lost, a line each, by copy. */
  List<String> lost() {
    read();
    Map<String, List<String>> copiesOf = new HashMap<>();
    keptOf.forEach(
        (copy, kept) -> copiesOf.computeIfAbsent(kept, k -> new ArrayList<>()).add(copy));
    List<String> lost = new ArrayList<>();
    copiesOf.forEach((kept, copies) -> {
      KeptText text = new KeptText(texts.getOrDefault(kept, ""), told(kept));
      Set<String> values = new HashSet<>();
      figures.getOrDefault(kept, List.of()).forEach(figure -> values.add(figure.value));
      for (String copy : copies) {
        look(copy, "sentence", sentences, lost, said -> text.tells(said.text));
        look(copy, "figure", figures, lost, said -> values.contains(said.value));
        look(copy, "quote", quotes, lost, said -> text.quotes(said.text));
      }
    });
    lost.sort(Comparator.naturalOrder());
    return lost;
  }

  private void look(
      String copy,
      String kind,
      Map<String, List<Said>> said,
      List<String> lost,
      Predicate<Said> isKept) {
    String kept = keptOf.getOrDefault(copy, "");
    for (Said one : said.getOrDefault(copy, List.of())) {
      checked++;
      if (!isKept.test(one) && !listed.contains(new Listed(kind, kept, one.evidence, one.text))) {
        lost.add("%s: the %s \"%s\" of %s is neither in %s nor listed"
            .formatted(TABLE, kind, one.text, one.evidence, kept));
      }
    }
  }

  private void read() {
    Set<String> needed = new HashSet<>();
    each(extracts.rows(ArticleRow.class), row -> {
      if (folds(row.relation())) {
        keptOf.put(row.articleId(), row.relatesTo());
        needed.add(row.articleId());
        needed.add(row.relatesTo());
      }
    });
    each(
        extracts.texts().filter(row -> needed.contains(row.articleId())),
        row -> texts.put(row.articleId(), row.text()));
    each(
        extracts
            .rows(SentenceRow.class)
            .filter(row -> needed.contains(row.articleId()) && isTold(row.role())),
        row -> add(
            sentences,
            row.articleId(),
            new Said(row.evidenceId(), "", "", row.start(), row.end())));
    sentences.forEach((article, said) -> {
      String text = texts.getOrDefault(article, "");
      CodePoints points = new CodePoints(text);
      said.replaceAll(one -> in(text, points, one));
      said.sort(Comparator.comparingInt(Said::start));
    });
    each(
        extracts.rows(FigureRow.class).filter(row -> needed.contains(row.articleId())),
        row -> add(
            figures, row.articleId(), new Said(row.evidenceId(), row.text(), value(row), 0, 0)));
    each(
        extracts.rows(QuoteRow.class).filter(row -> keptOf.containsKey(row.articleId())),
        row -> add(quotes, row.articleId(), new Said(row.evidenceId(), row.text(), "", 0, 0)));
    each(
        extracts.rows(LeftoverRow.class),
        row ->
            listed.add(new Listed(row.kind(), row.keptArticleId(), row.evidenceId(), row.text())));
  }

  private static Said in(String text, CodePoints points, Said one) {
    int start = Math.min(text.length(), points.position(one.start));
    int end = Math.min(text.length(), points.position(one.end));
    return new Said(one.evidence, text.substring(start, end), "", start, end);
  }

  private List<Span> told(String article) {
    return sentences.getOrDefault(article, List.of()).stream()
        .map(said -> new Span(said.start, said.end))
        .toList();
  }

  /** Whether a relation, as tables name it, is that of a folded copy. */
  static boolean folds(String relation) {
    return Stream.of(Relation.values()).anyMatch(r -> r.folds() && r.label().equals(relation));
  }

  private static boolean isTold(String role) {
    return Stream.of(BlockRole.values()).anyMatch(r -> r.isTold() && r.label().equals(role));
  }

  /** What a figure says apart from its wording; a vague amount only its words tell. */
  private static String value(FigureRow row) {
    String amount = row.value().isEmpty()
        ? row.text().toLowerCase(Locale.ROOT)
        : row.value() + ' ' + row.valueTo();
    return amount + ' ' + row.unit() + ' ' + row.per();
  }

  private static void add(Map<String, List<Said>> said, String article, Said one) {
    said.computeIfAbsent(article, id -> new ArrayList<>()).add(one);
  }

  private static <R> void each(Stream<R> rows, Consumer<R> action) {
    try (rows) {
      rows.forEach(action);
    }
  }
}
