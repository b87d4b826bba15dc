package org.nightdesk.batch.night;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.nightdesk.enrichment.Ids;
import org.nightdesk.reporting.row.ArticleRow;
import org.nightdesk.reporting.row.NightExtracts;
import org.nightdesk.reporting.row.SentenceRow;
import org.nightdesk.reporting.row.TextRow;

/**
 * A digest of all that the check looks at of an article: its text, its sentences, what is claimed of it, and
 * what it is a copy of. Two sums of 64 bits an article, which do not depend on the order of the rows.
 */
final class RowDigests {
  /** The columns looked at of sentences.csv, the article first. */
  static final List<String> SENTENCES =
      List.of("article_id", "evidence_id", "role", "start", "end");

  /** The columns looked at of articles.csv, the article first. */
  static final List<String> ARTICLES = List.of("article_id", "relation", "relates_to", "in_index");

  private static final long ONE = 0x9E3779B97F4A7C15L;
  private static final long OTHER = 0xC2B2AE3D27D4EB4FL;

  private final Map<String, long[]> sums = new HashMap<>();
  private final Map<String, String> texts = new HashMap<>();

  /** Reads all tables once, some side by side. */
  static RowDigests of(NightExtracts extracts) {
    RowDigests all = new RowDigests();
    Arrays.stream(Claim.Table.values()).parallel().forEach(table -> {
      RowDigests digests = new RowDigests();
      try (Stream<String[]> rows = extracts.cells(table.rowClass(), table.columns())) {
        rows.forEach(cells -> digests.add(table, cells));
      }
      all.add(digests);
    });
    try (Stream<String[]> rows = extracts.cells(SentenceRow.class, SENTENCES)) {
      rows.forEach(all::addSentence);
    }
    try (Stream<String[]> rows = extracts.cells(ArticleRow.class, ARTICLES)) {
      rows.forEach(all::addArticle);
    }
    try (var rows = extracts.texts()) {
      rows.forEach(all::add);
    }
    return all;
  }

  void add(Claim.Table table, String[] cells) {
    add(table.name(), Claim.article(cells[0]), cells);
  }

  /** @param cells of {@link #SENTENCES} */
  void addSentence(String[] cells) {
    add("sentences", cells[0], cells);
  }

  /** @param cells of {@link #ARTICLES} */
  void addArticle(String[] cells) {
    add("articles", cells[0], cells);
  }

  void add(TextRow row) {
    texts.put(row.articleId(), text(row.text()));
  }

  /** Takes in what another thread has read. */
  synchronized void add(RowDigests others) {
    others.sums.forEach((article, sum) -> add(article, sum[0], sum[1]));
  }

  /** The digest of a text alone. */
  static String text(String text) {
    return Ids.mint('x', text);
  }

  /** The digest of an article's text as the tables hold it; empty where they do not. */
  String textOf(String article) {
    return texts.getOrDefault(article, "");
  }

  /**
   * The digest of an article.
   *
   * @param program what checks it
   */
  String of(String article, String program) {
    long[] sum = sums.getOrDefault(article, new long[2]);
    return Ids.mint(
        'v', program, textOf(article), Long.toHexString(sum[0]), Long.toHexString(sum[1]));
  }

  private void add(String table, String article, String[] cells) {
    long one = ONE;
    long other = OTHER;
    for (int i = -1; i < cells.length; i++) {
      String cell = i < 0 ? table : cells[i];
      for (int at = 0; at < cell.length(); at++) {
        one = (one ^ cell.charAt(at)) * ONE;
        other = Long.rotateLeft(other, 5) * OTHER + cell.charAt(at);
      }
      one = mixed(one + cell.length());
      other = mixed(other - cell.length());
    }
    add(article, one, other);
  }

  private void add(String article, long one, long other) {
    long[] sum = sums.computeIfAbsent(article, id -> new long[2]);
    sum[0] += one;
    sum[1] += other;
  }

  private static long mixed(long hash) {
    long half = (hash ^ hash >>> 32) * ONE;
    return half ^ half >>> 29;
  }
}
