package org.nightdesk.batch.night;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.nightdesk.corpus.CodePoints;
import org.nightdesk.enrichment.Ids;
import org.nightdesk.enrichment.memory.News;
import org.nightdesk.reporting.row.ChangeRow;
import org.nightdesk.reporting.row.DateRow;
import org.nightdesk.reporting.row.DifferenceVersionRow;
import org.nightdesk.reporting.row.FigureRow;
import org.nightdesk.reporting.row.LeftoverRow;
import org.nightdesk.reporting.row.MentionRow;
import org.nightdesk.reporting.row.NightExtracts;
import org.nightdesk.reporting.row.PointSourceRow;
import org.nightdesk.reporting.row.QuoteRow;
import org.nightdesk.reporting.row.SentenceRow;
import org.nightdesk.reporting.row.TextRow;

/** Holds one part of the tables against the texts of its articles; that part is held in memory. */
final class PartVerifier {
  /** Changes that say in a source's words what is new. */
  private static final Set<String> QUOTING = Set.of(
      News.Kind.NEW_POINT.label(),
      News.Kind.CHANGED_FIGURE.label(),
      News.Kind.FIGURE_REVISED.label(),
      News.Kind.SENTENCE_ADDED.label(),
      News.Kind.SENTENCE_CHANGED.label());

  private final NightExtracts extracts;
  private final VerifierFindings findings = new VerifierFindings();

  /** @param extracts the rows of the part */
  PartVerifier(NightExtracts extracts) {
    this.extracts = extracts;
  }

  /** A text that must stand at a place, in code points; the place is unknown for -1. */
  private record Claim(String table, String evidence, String text, int start, int end) {}

  /** Checks everything once. */
  VerifierFindings verify(Stream<SourceText> texts) {
    Map<String, List<Claim>> claims = claims();
    Map<String, String> places = places();
    Map<String, String> digests = new HashMap<>();
    each(extracts.texts(), row -> digests.put(row.articleId(), digest(row)));
    each(texts, text -> {
      String id = text.id();
      findings.expect(
          digest(new TextRow(id, text.text())).equals(digests.get(id)),
          "texts.jsonl differs from " + text.from());
      check(text, claims.getOrDefault(id, List.of()), places);
      claims.remove(id);
    });
    claims.keySet().stream()
        .sorted()
        .forEach(
            id -> findings.expect(false, "lines lead to %s, which no file holds".formatted(id)));
    FoldedCopies copies = new FoldedCopies(extracts);
    copies.lost().forEach(lost -> findings.expect(false, lost));
    findings.checked(copies.checked());
    return findings;
  }

  private void check(SourceText article, List<Claim> claims, Map<String, String> places) {
    String text = article.text();
    CodePoints points = new CodePoints(text);
    for (Claim claim : claims) {
      findings.checked(1);
      if (claim.start() >= 0) {
        int start = points.position(claim.start());
        int end = points.position(claim.end());
        boolean stands = end <= text.length() && text.substring(start, end).equals(claim.text());
        findings.expect(
            stands,
            "%s: \"%s\" does not stand at %s-%s of %s"
                .formatted(
                    claim.table(), claim.text(), claim.start(), claim.end(), article.file()));
      } else {
        String place = places.get(claim.evidence());
        boolean stands = false;
        if (place != null) {
          int from = points.position(Integer.parseInt(place.substring(0, place.indexOf('-'))));
          int to = points.position(Integer.parseInt(place.substring(place.indexOf('-') + 1)));
          int at = text.indexOf(claim.text(), from);
          stands = at >= from && at < Math.max(to, from + 1);
        }
        findings.expect(
            stands,
            "%s: \"%s\" does not stand in %s"
                .formatted(claim.table(), claim.text(), claim.evidence()));
      }
    }
  }

  private Map<String, List<Claim>> claims() {
    Map<String, List<Claim>> claims = new HashMap<>();
    each(
        extracts.rows(FigureRow.class),
        row -> add(claims, "figures.csv", row.evidenceId(), row.text(), row.start(), row.end()));
    each(
        extracts.rows(QuoteRow.class),
        row -> add(claims, "quotes.csv", row.evidenceId(), row.text(), row.start(), row.end()));
    each(
        extracts.rows(MentionRow.class),
        row -> add(claims, "mentions.csv", row.evidenceId(), row.text(), row.start(), row.end()));
    each(
        extracts.rows(DateRow.class),
        row -> add(claims, "dates.csv", row.evidenceId(), row.text(), row.start(), row.end()));
    each(
        extracts.rows(PointSourceRow.class),
        row -> add(claims, "point_sources.csv", row.evidenceId(), row.text(), -1, -1));
    each(
        extracts.rows(DifferenceVersionRow.class),
        row -> add(claims, "difference_versions.csv", row.evidenceId(), row.text(), -1, -1));
    each(
        extracts.rows(LeftoverRow.class),
        row -> add(claims, "leftovers.csv", row.evidenceId(), row.text(), -1, -1));
    each(extracts.rows(ChangeRow.class).filter(row -> QUOTING.contains(row.kind())), row -> {
      String text = row.after().isEmpty() ? row.what() : row.after();
      add(claims, "changes.csv", row.evidenceId(), text, -1, -1);
    });
    return claims;
  }

  private static void add(
      Map<String, List<Claim>> claims,
      String table,
      String evidence,
      String text,
      int start,
      int end) {
    String article = evidence.substring(0, evidence.indexOf('.'));
    claims
        .computeIfAbsent(article, id -> new ArrayList<>())
        .add(new Claim(table, evidence, text, start, end));
  }

  /** Where each sentence stands, as {@code start-end}, by evidence id. */
  private Map<String, String> places() {
    Map<String, String> places = new HashMap<>();
    each(
        extracts.rows(SentenceRow.class),
        row -> places.put(row.evidenceId(), row.start() + "-" + row.end()));
    return places;
  }

  private static String digest(TextRow row) {
    return Ids.mint('x', row.text());
  }

  private static <R> void each(Stream<R> rows, Consumer<R> action) {
    try (rows) {
      rows.forEach(action);
    }
  }
}
