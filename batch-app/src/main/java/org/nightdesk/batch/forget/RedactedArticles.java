package org.nightdesk.batch.forget;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.nightdesk.reporting.row.ArticleRow;
import org.nightdesk.reporting.row.NightExtracts;

/**
 * The articles of a night without those taken down. Where an original goes, an exact copy takes its
 * place; with none, its near copies and its parts stand for themselves.
 */
final class RedactedArticles {
  private static final Comparator<ArticleRow> FIRST = Comparator.comparing(
          (ArticleRow row) -> row.published().isEmpty())
      .thenComparing(ArticleRow::published)
      .thenComparing(ArticleRow::articleId);

  private final SortedMap<String, ArticleRow> kept = new TreeMap<>();
  private final SortedMap<String, ArticleRow> gone = new TreeMap<>();
  private final Map<String, String> successors = new HashMap<>();

  RedactedArticles(NightExtracts night, Set<String> forgotten) {
    try (Stream<ArticleRow> rows = night.rows(ArticleRow.class)) {
      rows.forEach(
          row -> (forgotten.contains(row.articleId()) ? gone : kept).put(row.articleId(), row));
    }
    for (String original : gone.keySet()) {
      standFor(original);
    }
  }

  private void standFor(String original) {
    List<ArticleRow> related = new ArrayList<>(kept.values());
    related.removeIf(row -> !row.relatesTo().equals(original));
    String successor = related.stream()
        .filter(row -> row.relation().equals("exact_copy"))
        .min(FIRST)
        .map(ArticleRow::articleId)
        .orElse("");
    successors.put(original, successor);
    for (ArticleRow row : related) {
      boolean alone = successor.isEmpty() || row.articleId().equals(successor);
      kept.put(
          row.articleId(),
          ChangedRow.of(
              row,
              alone
                  ? Map.of("relation", "original", "relatesTo", "", "similarity", "")
                  : Map.of("relatesTo", successor)));
    }
  }

  /** By id. */
  SortedMap<String, ArticleRow> kept() {
    return kept;
  }

  /** By id. */
  SortedMap<String, ArticleRow> gone() {
    return gone;
  }

  boolean isGone(String article) {
    return gone.containsKey(article);
  }

  /** Whether a place in an article taken down is meant: article, paragraph and sentence. */
  boolean isInGone(String evidence) {
    int end = evidence.indexOf('.');
    return end > 0 && isGone(evidence.substring(0, end));
  }

  /** Who takes the place of an original; the article itself where it stays, empty where nobody does. */
  String successor(String article) {
    return successors.getOrDefault(article, article);
  }

  boolean isFolded(String article) {
    ArticleRow row = kept.get(article);
    return row != null && isFolded(row);
  }

  private static boolean isFolded(ArticleRow row) {
    return row.relation().equals("exact_copy") || row.relation().equals("near_copy");
  }

  /** The stories that lose an article. */
  Set<String> stories() {
    Set<String> stories = new HashSet<>();
    gone.values().forEach(row -> stories.add(row.storyId()));
    stories.remove("");
    return stories;
  }

  /** The articles of a story that are no copies, by id. */
  List<ArticleRow> originals(String story) {
    return of(story).filter(row -> !isFolded(row)).toList();
  }

  /** All articles of a story, by id. */
  Stream<ArticleRow> of(String story) {
    return kept.values().stream().filter(row -> row.storyId().equals(story));
  }
}
