package org.nightdesk.batch.night;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.nightdesk.corpus.Article;
import org.nightdesk.corpus.CodePoints;
import org.nightdesk.corpus.ReadOutcome;
import org.nightdesk.corpus.index.IndexEntry;
import org.nightdesk.corpus.reading.ArticleReader;
import org.nightdesk.corpus.reading.ReadOutcomes;
import org.nightdesk.enrichment.Ids;
import org.nightdesk.enrichment.memory.News;
import org.nightdesk.reporting.row.ArticleRow;
import org.nightdesk.reporting.row.ChangeRow;
import org.nightdesk.reporting.row.DateRow;
import org.nightdesk.reporting.row.DifferenceVersionRow;
import org.nightdesk.reporting.row.FigureRow;
import org.nightdesk.reporting.row.LeftoverRow;
import org.nightdesk.reporting.row.MentionRow;
import org.nightdesk.reporting.row.NightExtracts;
import org.nightdesk.reporting.row.PointSourceRow;
import org.nightdesk.reporting.row.QuoteRow;
import org.nightdesk.reporting.row.RejectedRow;
import org.nightdesk.reporting.row.SentenceRow;
import org.nightdesk.reporting.row.TextRow;

/**
 * Reads every source file again and holds the written tables against it: each text must stand where
 * the table says, each record of the index must be an article or a rejection, each folded copy's
 * original must be there, with each sentence, figure and quotation of the copy that leftovers.csv does not
 * list. An article of an earlier night is held against the text that was published.
 */
public final class BriefVerifier {
  /** More are counted but not listed. */
  private static final int MOST_LISTED = 20;

  /** Changes that say in a source's words what is new. */
  private static final Set<String> QUOTING = Set.of(
      News.Kind.NEW_POINT.label(),
      News.Kind.CHANGED_FIGURE.label(),
      News.Kind.FIGURE_REVISED.label(),
      News.Kind.SENTENCE_ADDED.label(),
      News.Kind.SENTENCE_CHANGED.label());

  private final Sources sources;
  private final ArticleReader reader;
  private final ForgottenArticles forgotten;
  private final Function<String, Optional<ToldArticle>> published;
  private final NightExtracts extracts;
  private final List<String> findings = new ArrayList<>();
  private long checked;
  private long wrong;

  /**
   * @param forgotten articles that are read and were not to be told of
   * @param published an article by its id, as an earlier night published it
   * @param extracts the tables as they were written, read back
   */
  public BriefVerifier(
      Sources sources,
      ArticleReader reader,
      ForgottenArticles forgotten,
      Function<String, Optional<ToldArticle>> published,
      NightExtracts extracts) {
    this.sources = sources;
    this.reader = reader;
    this.forgotten = forgotten;
    this.published = published;
    this.extracts = extracts;
  }

  /**
   * What was found.
   *
   * @param checked lines held against a source
   * @param wrong lines that do not match, and counts that do not balance
   * @param findings the first of them, one line each
   */
  public record Result(long checked, long wrong, List<String> findings) {
    public Result {
      findings = List.copyOf(findings);
    }
  }

  /**
   * The files to read again.
   *
   * @param refused links of the index that lead to no file; empty where the index is no longer the
   *     one of the night, so that its rejections cannot be counted again
   */
  public record Sources(List<IndexEntry> entries, OptionalLong refused) {
    public Sources {
      entries = List.copyOf(entries);
    }

    /** All that an index leads to. */
    public static Sources of(NightCorpus corpus) {
      return new Sources(
          corpus.index().entries(), OptionalLong.of(corpus.refusals().size()));
    }
  }

  /**
   * An article as it was told.
   *
   * @param file where its text comes from, for messages
   */
  public record ToldArticle(String id, String file, String text) {
    public static ToldArticle of(Article article) {
      return new ToldArticle(article.id().value(), article.from().file(), article.text());
    }
  }

  /** A text that must stand at a place, in code points; the place is unknown for -1. */
  private record Claim(String table, String evidence, String text, int start, int end) {}

  /** Checks everything once. */
  public Result verify() {
    Map<String, List<Claim>> claims = claims();
    Map<String, String> places = places();
    Set<String> articles = new HashSet<>();
    Set<String> earlier = new TreeSet<>();
    Set<String> originals = new TreeSet<>();
    each(extracts.rows(ArticleRow.class), row -> {
      (row.inIndex() ? articles : earlier).add(row.articleId());
      if (!row.relatesTo().isEmpty()) {
        originals.add(row.relatesTo());
      }
    });
    originals.removeAll(articles);
    originals.removeAll(earlier);
    originals.forEach(
        id -> expect(false, "articles.csv relates to %s, which it lacks".formatted(id)));
    Map<String, String> texts = new HashMap<>();
    each(extracts.texts(), row -> texts.put(row.articleId(), digest(row)));
    long rejected = sources.refused().orElse(0);
    for (IndexEntry entry : sources.entries()) {
      try (ReadOutcomes outcomes = reader.read(entry)) {
        while (outcomes.hasNext()) {
          switch (forgotten.of(outcomes.next())) {
            case ReadOutcome.Accepted one -> {
              String id = one.article().id().value();
              expect(articles.remove(id), "articles.csv has no row for " + entry.relativePath());
              check(ToldArticle.of(one.article()), entry.relativePath(), texts, claims, places);
            }
            case ReadOutcome.Rejected none -> rejected++;
          }
        }
      }
    }
    for (String id : earlier) {
      Optional<ToldArticle> known = published.apply(id);
      expect(known.isPresent(), "articles.csv lists %s, which no night has told of".formatted(id));
      known.ifPresent(article ->
          check(article, "what was published of " + article.file(), texts, claims, places));
    }
    articles.forEach(
        id -> expect(false, "articles.csv lists %s, which no file holds".formatted(id)));
    claims.keySet().stream()
        .sorted()
        .forEach(id -> expect(false, "lines lead to %s, which no file holds".formatted(id)));
    if (sources.refused().isPresent()) {
      balance(rejected);
    }
    FoldedCopies copies = new FoldedCopies(extracts);
    copies.lost().forEach(lost -> expect(false, lost));
    checked += copies.checked();
    return new Result(checked, wrong, findings);
  }

  private void balance(long rejectedByReading) {
    long[] listed = {0};
    each(extracts.rows(RejectedRow.class), row -> listed[0]++);
    expect(
        listed[0] == rejectedByReading,
        "rejected.csv has %d rows but reading the index again rejects %d"
            .formatted(listed[0], rejectedByReading));
  }

  private void check(
      ToldArticle article,
      String from,
      Map<String, String> texts,
      Map<String, List<Claim>> claims,
      Map<String, String> places) {
    String id = article.id();
    expect(
        digest(new TextRow(id, article.text())).equals(texts.get(id)),
        "texts.jsonl differs from " + from);
    check(article, claims.getOrDefault(id, List.of()), places);
    claims.remove(id);
  }

  private void check(ToldArticle article, List<Claim> claims, Map<String, String> places) {
    String text = article.text();
    CodePoints points = new CodePoints(text);
    for (Claim claim : claims) {
      checked++;
      if (claim.start() >= 0) {
        int start = points.position(claim.start());
        int end = points.position(claim.end());
        boolean stands = end <= text.length() && text.substring(start, end).equals(claim.text());
        expect(
            stands,
            "%s: \"%s\" does not stand at %d-%d of %s"
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
        expect(
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

  private void expect(boolean holds, String finding) {
    if (!holds) {
      wrong++;
      if (findings.size() < MOST_LISTED) {
        findings.add(finding);
      }
    }
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
