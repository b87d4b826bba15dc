package org.nightdesk.batch.explain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.nightdesk.batch.published.PublishedNight;
import org.nightdesk.corpus.ArticleId;
import org.nightdesk.corpus.Published;
import org.nightdesk.enrichment.story.StoryCandidate;
import org.nightdesk.enrichment.story.TermCounts;
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
   * By article id. An article of an earlier night is as its last night told of it, and left out where
   * one of the night itself revises it.
   *
   * @param nights the night and those before it, latest first
   * @param days how many days before the night are looked at
   */
  static Map<ArticleId, StoryCandidate> of(List<PublishedNight> nights, int days) {
    Map<ArticleId, StoryCandidate> candidates = new TreeMap<>();
    PublishedNight tonight = nights.getFirst();
    List<ArticleRow> rows = tonight.rows(ArticleRow.class, row -> true);
    List<ArticleRow> listed = rows.stream().filter(ArticleRow::inIndex).toList();
    Set<String> seen = new HashSet<>();
    listed.forEach(row -> seen.add(row.articleId()));
    add(tonight, originals(listed, row -> true), candidates);
    Map<PublishedNight, List<ArticleRow>> before = new LinkedHashMap<>();
    Set<String> remembered = new HashSet<>();
    for (PublishedNight night : nights.subList(1, nights.size())) {
      if (!night.night().isBefore(tonight.night().minusDays(days))) {
        List<ArticleRow> told = night.rows(ArticleRow.class, row -> true);
        told.forEach(row -> remember(row, remembered));
        before.put(night, told.stream().filter(row -> seen.add(row.articleId())).toList());
      }
    }
    before.replaceAll((night, told) ->
        told.stream().filter(row -> remembered.contains(row.articleId())).toList());
    Set<String> revised = revised(listed, before);
    before.forEach((night, told) ->
        add(night, originals(told, row -> !revised.contains(row.articleId())), candidates));
    // What tonight refers to though the night that told of it is no longer kept.
    add(tonight, originals(rows, row -> seen.add(row.articleId())), candidates);
    return candidates;
  }

  /** What a night listed is remembered, and the original of a copy it listed. */
  private static void remember(ArticleRow row, Set<String> remembered) {
    if (row.inIndex()) {
      remembered.add(row.articleId());
      if (COPIES.contains(row.relation())) {
        remembered.add(row.relatesTo());
      }
    }
  }

  /**
   * What was known of the terms of earlier articles.
   *
   * @param nights the night and those before it, latest first
   */
  static TermCounts terms(List<PublishedNight> nights, NightSettingsThen settings) {
    LocalDate tonight = nights.getFirst().night();
    LocalDate first = tonight.minusDays(settings.knownDays());
    LocalDate end = tonight.minusDays(settings.daysRemembered());
    List<TermCounts> counts = new ArrayList<>();
    for (int i = 1; i < nights.size(); i++) {
      PublishedNight night = nights.get(i);
      if (night.night().isBefore(end) && !night.night().isBefore(first)) {
        counts.add(terms(night, nights.subList(i + 1, nights.size()), settings.daysRemembered()));
      }
    }
    return TermCounts.together(counts, settings.termArticles());
  }

  /** The terms of the originals a night was the first to tell of. */
  private static TermCounts terms(
      PublishedNight night, List<PublishedNight> before, int daysRemembered) {
    Set<String> told = new HashSet<>();
    before.stream()
        .filter(each -> !each.night().isBefore(night.night().minusDays(daysRemembered)))
        .forEach(each ->
            each.rows(ArticleRow.class, row -> true).forEach(row -> told.add(row.articleId())));
    Map<ArticleId, StoryCandidate> first = new TreeMap<>();
    List<ArticleRow> rows = night.rows(ArticleRow.class, ArticleRow::inIndex);
    add(night, originals(rows, row -> !told.contains(row.articleId())), first);
    TermCounts.Counter counter = new TermCounts.Counter();
    first.values().forEach(counter::add);
    return counter.counted();
  }

  private static Map<String, ArticleRow> originals(
      List<ArticleRow> rows, Predicate<ArticleRow> wanted) {
    Map<String, ArticleRow> originals = new TreeMap<>();
    rows.stream()
        .filter(row -> !COPIES.contains(row.relation()))
        .filter(wanted)
        .forEach(row -> originals.put(row.articleId(), row));
    return originals;
  }

  /** The earlier originals that alone had the address of one new article of the night. */
  private static Set<String> revised(
      List<ArticleRow> listed, Map<PublishedNight, List<ArticleRow>> before) {
    Set<String> now = byAddress(listed).keySet();
    Map<String, ArticleRow> earlier = byAddress(before.values().stream()
        .flatMap(List::stream)
        .filter(row -> !COPIES.contains(row.relation()))
        .toList());
    Set<String> revised = new HashSet<>();
    earlier.forEach((url, row) -> {
      if (now.contains(url)) {
        revised.add(row.articleId());
      }
    });
    return revised;
  }

  private static Map<String, ArticleRow> byAddress(List<ArticleRow> rows) {
    Map<String, ArticleRow> byAddress = new HashMap<>();
    Set<String> shared = new HashSet<>();
    for (ArticleRow row : rows) {
      if (!row.url().isEmpty() && byAddress.putIfAbsent(row.url(), row) != null) {
        shared.add(row.url());
      }
    }
    byAddress.keySet().removeAll(shared);
    return byAddress;
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
