package org.nightdesk.batch.night;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nightdesk.corpus.CodePoints;
import org.nightdesk.reporting.row.SentenceRow;

/** Holds one part of the tables against the texts of its articles; that part is held in memory. */
final class PartVerifier {
  private final ExtractParts.Part part;
  private final VerifierFindings findings = new VerifierFindings();

  PartVerifier(ExtractParts.Part part) {
    this.part = part;
  }

  /** Where a sentence stands, in code points. */
  private record Place(int start, int end) {}

  /** Checks everything once. */
  VerifierFindings verify() {
    Map<String, List<Claim>> claims = new HashMap<>();
    each(
        part.claims(),
        claim ->
            claims.computeIfAbsent(claim.article(), id -> new ArrayList<>()).add(claim));
    Map<String, Place> places = new HashMap<>();
    each(
        part.rows(SentenceRow.class),
        row -> places.put(row.evidenceId(), new Place(row.start(), row.end())));
    each(part.sources(), text -> {
      check(text, claims.getOrDefault(text.id(), List.of()), places);
      claims.remove(text.id());
    });
    claims.keySet().stream()
        .sorted()
        .forEach(
            id -> findings.expect(false, "lines lead to %s, which no file holds".formatted(id)));
    FoldedCopies copies = new FoldedCopies(part);
    copies.lost().forEach(lost -> findings.expect(false, lost));
    findings.checked(copies.checked());
    return findings;
  }

  private void check(SourceText article, List<Claim> claims, Map<String, Place> places) {
    String text = article.text();
    CodePoints points = new CodePoints(text);
    for (Claim claim : claims) {
      findings.checked(1);
      if (claim.start() >= 0) {
        int start = points.position(claim.start());
        int end = points.position(claim.end());
        // Words are put together only where something is wrong: nearly nothing ever is.
        if (end > text.length() || !text.substring(start, end).equals(claim.text())) {
          findings.expect(
              false,
              "%s: \"%s\" does not stand at %s-%s of %s"
                  .formatted(
                      claim.table(), claim.text(), claim.start(), claim.end(), article.file()));
        }
      } else if (!stands(claim, text, points, places.get(claim.evidence()))) {
        findings.expect(
            false,
            "%s: \"%s\" does not stand in %s"
                .formatted(claim.table(), claim.text(), claim.evidence()));
      }
    }
  }

  private static boolean stands(
      Claim claim, String text, CodePoints points, @Nullable Place sentence) {
    if (sentence == null) {
      return false;
    }
    int from = points.position(sentence.start());
    int to = points.position(sentence.end());
    int at = text.indexOf(claim.text(), from);
    return at >= from && at < Math.max(to, from + 1);
  }

  private static <R> void each(Stream<R> rows, Consumer<R> action) {
    try (rows) {
      rows.forEach(action);
    }
  }
}
