package org.nightdesk.batch.explain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.nightdesk.corpus.ArticleId;
import org.nightdesk.corpus.Published;
import org.nightdesk.enrichment.story.StoryCandidate;
import org.nightdesk.reporting.row.ArticleRow;
import org.nightdesk.reporting.row.EntityRow;
import org.nightdesk.reporting.row.MentionRow;
import org.nightdesk.reporting.row.SentenceRow;

/**
 * What was grouped into stories on a night: its originals, and those of the nights it remembered, put
 * together again out of the published files.
 */
final class GroupedArticles {
  private static final Set<String> COPIES = Set.of("exact_copy", "near_copy");

  private GroupedArticles() {}

  /**
   * By article id.
   *
   * @param nights the night and those before it, latest first
   * @param days how many days before the night are looked at
   */
  static Map<ArticleId, StoryCandidate> of(List<PublishedNight> nights, int days) {
    Map<ArticleId, StoryCandidate> candidates = new TreeMap<>();
    Map<String, ArticleRow> seen = new HashMap<>();
    for (PublishedNight night : nights) {
      if (!night.night().isBefore(nights.getFirst().night().minusDays(days))) {
        Map<String, ArticleRow> articles = new TreeMap<>();
        for (ArticleRow row : night.rows(ArticleRow.class, row -> true)) {
          if (seen.putIfAbsent(row.articleId(), row) == null && !COPIES.contains(row.relation())) {
            articles.put(row.articleId(), row);
          }
        }
        add(night, articles, candidates);
      }
    }
    return candidates;
  }

  private static void add(
      PublishedNight night,
      Map<String, ArticleRow> articles,
      Map<ArticleId, StoryCandidate> candidates) {
    Map<String, String> texts = night.texts(articles::containsKey);
    Map<String, List<SentenceRow>> sentences =
        night.rows(SentenceRow.class, row -> articles.containsKey(row.articleId())).stream()
            .collect(Collectors.groupingBy(SentenceRow::articleId));
    Map<String, List<StoryCandidate.Named>> names = names(night, articles);
    articles.forEach((id, row) -> {
      String text = texts.getOrDefault(id, "");
      String told = PublishedNight.told(sentences.getOrDefault(id, List.of()), text).stream()
          .map(span -> span.in(text))
          .collect(Collectors.joining("\n"));
      candidates.put(
          new ArticleId(id),
          new StoryCandidate(
              new ArticleId(id),
              published(row),
              row.title(),
              told,
              names.getOrDefault(id, List.of())));
    });
  }

  private static Published published(ArticleRow row) {
    for (Published.Basis basis : Published.Basis.values()) {
      if (basis.label().equals(row.publishedBasis()) && !row.published().isEmpty()) {
        return new Published(row.published(), basis, row.publishedEvidence());
      }
    }
    return Published.unknown();
  }

  private static Map<String, List<StoryCandidate.Named>> names(
      PublishedNight night, Map<String, ArticleRow> articles) {
    Map<String, String> nameOf = new HashMap<>();
    night.rows(EntityRow.class, row -> true).forEach(row -> nameOf.put(row.entityId(), row.name()));
    Map<String, Map<String, Integer>> counts = new HashMap<>();
    night
        .rows(
            MentionRow.class,
            row -> articles.containsKey(row.articleId()) && nameOf.containsKey(row.entityId()))
        .forEach(row -> counts
            .computeIfAbsent(row.articleId(), id -> new TreeMap<>())
            .merge(row.entityId(), 1, Integer::sum));
    Map<String, List<StoryCandidate.Named>> names = new HashMap<>();
    counts.forEach((article, entities) -> {
      List<StoryCandidate.Named> named = new ArrayList<>();
      entities.forEach((id, count) ->
          named.add(new StoryCandidate.Named(id, nameOf.getOrDefault(id, id), count)));
      names.put(article, named);
    });
    return names;
  }
}
