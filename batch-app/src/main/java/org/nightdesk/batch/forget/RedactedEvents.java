package org.nightdesk.batch.forget;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.nightdesk.corpus.CodePoints;
import org.nightdesk.reporting.row.DateRow;
import org.nightdesk.reporting.row.EventRow;
import org.nightdesk.reporting.row.NightExtracts;
import org.nightdesk.reporting.row.SentenceRow;
import org.nightdesk.reporting.row.TextRow;

/** Events told in the words of an article that stays and names the same date; one that no other does vanishes. */
final class RedactedEvents {
  private final RedactedArticles articles;
  private final Map<Dated, TreeMap<String, String>> places = new HashMap<>();
  private final Map<Dated, Set<String>> taken = new HashMap<>();
  private final Map<String, String> sentences = new HashMap<>();

  private record Dated(String story, String date) {}

  RedactedEvents(NightExtracts night, RedactedArticles articles) {
    this.articles = articles;
    Set<String> stories = articles.stories();
    try (Stream<DateRow> rows = night.rows(DateRow.class)) {
      rows.filter(row -> stories.contains(row.storyId()) && !row.value().isEmpty())
          .forEach(row -> {
            Dated dated = new Dated(row.storyId(), row.value());
            if (articles.isGone(row.articleId())) {
              taken.computeIfAbsent(dated, d -> new HashSet<>()).add(row.articleId());
            } else {
              places
                  .computeIfAbsent(dated, d -> new TreeMap<>())
                  .putIfAbsent(row.articleId(), row.evidenceId());
            }
          });
    }
    Set<String> wanted = new HashSet<>();
    try (Stream<EventRow> rows = night.rows(EventRow.class)) {
      rows.filter(row -> articles.isInGone(row.evidenceId()))
          .forEach(row -> place(row).ifPresent(wanted::add));
    }
    read(night, wanted);
  }

  /** The words of sentences. */
  private void read(NightExtracts night, Set<String> wanted) {
    Map<String, List<SentenceRow>> byArticle = new HashMap<>();
    try (Stream<SentenceRow> rows = night.rows(SentenceRow.class)) {
      rows.filter(row -> wanted.contains(row.evidenceId()))
          .forEach(row -> byArticle.merge(
              row.articleId(),
              List.of(row),
              (one, other) -> Stream.concat(one.stream(), other.stream()).toList()));
    }
    try (Stream<TextRow> texts = night.texts()) {
      texts.filter(row -> byArticle.containsKey(row.articleId())).forEach(row -> {
        CodePoints points = new CodePoints(row.text());
        for (SentenceRow each : byArticle.getOrDefault(row.articleId(), List.of())) {
          sentences.put(
              each.evidenceId(),
              row.text()
                  .substring(points.position(each.start()), points.position(each.end()))
                  .strip());
        }
      });
    }
  }

  private Optional<String> place(EventRow row) {
    return Optional.ofNullable(places.get(new Dated(row.storyId(), row.date())))
        .map(byArticle -> byArticle.firstEntry().getValue());
  }

  /** The event as it is told now; nothing where nobody tells of it. */
  Stream<EventRow> now(EventRow row) {
    Dated dated = new Dated(row.storyId(), row.date());
    int left = Math.max(1, row.nArticles() - taken.getOrDefault(dated, Set.of()).size());
    if (!articles.isInGone(row.evidenceId())) {
      return Stream.of(
          taken.containsKey(dated) ? ChangedRow.of(row, Map.of("nArticles", left)) : row);
    }
    String evidence = place(row).orElse("");
    String words = sentences.getOrDefault(evidence, "");
    return words.isEmpty()
        ? Stream.empty()
        : Stream.of(
            ChangedRow.of(row, Map.of("text", words, "evidenceId", evidence, "nArticles", left)));
  }
}
