package org.nightdesk.batch.forget;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.nightdesk.reporting.row.EntityRow;
import org.nightdesk.reporting.row.MentionRow;
import org.nightdesk.reporting.row.NightExtracts;
import org.nightdesk.reporting.row.VariantRow;
import org.nightdesk.reporting.row.WatchRow;

/** Names counted again; an entity that only articles taken down name vanishes. */
final class RedactedNames {
  private final Map<String, EntityRow> now = new HashMap<>();
  private final Map<String, VariantRow> variants = new HashMap<>();
  private final Set<String> gone = new HashSet<>();
  private final Set<Spelling> goneSpellings = new HashSet<>();

  /** A spelling of an entity. */
  record Spelling(String entity, String text) {}

  private static final class Count {
    private int mentions;
    private final Set<String> articles = new HashSet<>();
    private final Set<String> stories = new HashSet<>();

    void add(MentionRow row) {
      mentions++;
      articles.add(row.articleId());
      if (!row.storyId().isEmpty()) {
        stories.add(row.storyId());
      }
    }
  }

  RedactedNames(NightExtracts night, RedactedArticles articles) {
    Map<String, Count> taken = new HashMap<>();
    Map<Spelling, Count> spelt = new HashMap<>();
    try (Stream<MentionRow> rows = night.rows(MentionRow.class)) {
      rows.filter(row -> articles.isGone(row.articleId())).forEach(row -> {
        taken.computeIfAbsent(row.entityId(), id -> new Count()).add(row);
        spelt
            .computeIfAbsent(new Spelling(row.entityId(), row.text()), s -> new Count())
            .add(row);
      });
    }
    Map<String, Count> left = new HashMap<>();
    try (Stream<MentionRow> rows = night.rows(MentionRow.class)) {
      rows.filter(row -> taken.containsKey(row.entityId()) && !articles.isGone(row.articleId()))
          .forEach(
              row -> left.computeIfAbsent(row.entityId(), id -> new Count()).add(row));
    }
    Map<String, List<VariantRow>> leftVariants = new HashMap<>();
    try (Stream<VariantRow> rows = night.rows(VariantRow.class)) {
      rows.filter(row -> taken.containsKey(row.entityId()))
          .forEach(row -> variant(row, spelt, left, leftVariants));
    }
    try (Stream<EntityRow> rows = night.rows(EntityRow.class)) {
      rows.filter(row -> taken.containsKey(row.entityId()))
          .forEach(row -> entity(
              row,
              left.getOrDefault(row.entityId(), new Count()),
              leftVariants.getOrDefault(row.entityId(), List.of())));
    }
  }

  private void variant(
      VariantRow row,
      Map<Spelling, Count> spelt,
      Map<String, Count> left,
      Map<String, List<VariantRow>> leftVariants) {
    Spelling spelling = new Spelling(row.entityId(), row.variant());
    Count taken = spelt.getOrDefault(spelling, new Count());
    int mentions = row.nMentions() - taken.mentions;
    if (mentions <= 0 || !left.containsKey(row.entityId())) {
      goneSpellings.add(spelling);
      return;
    }
    VariantRow kept = ChangedRow.of(
        row,
        Map.of(
            "nMentions",
            mentions,
            "nArticles",
            Math.max(1, row.nArticles() - taken.articles.size())));
    variants.put(row.entityId() + "\t" + row.variant(), kept);
    leftVariants.computeIfAbsent(row.entityId(), id -> new ArrayList<>()).add(kept);
  }

  private void entity(EntityRow row, Count left, List<VariantRow> spellings) {
    if (left.mentions == 0 || spellings.isEmpty()) {
      gone.add(row.entityId());
      return;
    }
    String name = spellings.stream().anyMatch(each -> each.variant().equals(row.name()))
        ? row.name()
        : spellings.stream()
            .min(Comparator.comparingInt((VariantRow each) -> -each.nMentions())
                .thenComparing(VariantRow::variant))
            .orElseThrow()
            .variant();
    now.put(
        row.entityId(),
        ChangedRow.of(
            row,
            Map.of(
                "name", name,
                "nVariants", spellings.size(),
                "nMentions", left.mentions,
                "nArticles", left.articles.size(),
                "nStories", left.stories.size())));
  }

  boolean isGone(String entity) {
    return gone.contains(entity);
  }

  /** The spellings that nobody uses any more. */
  Set<Spelling> goneSpellings() {
    return goneSpellings;
  }

  EntityRow now(EntityRow row) {
    return now.getOrDefault(row.entityId(), row);
  }

  /** The name shown for an entity. */
  String name(String entity, String otherwise) {
    EntityRow row = now.get(entity);
    return row == null ? otherwise : row.name();
  }

  boolean isGone(VariantRow row) {
    return goneSpellings.contains(new Spelling(row.entityId(), row.variant()));
  }

  VariantRow now(VariantRow row) {
    return variants.getOrDefault(row.entityId() + "\t" + row.variant(), row);
  }

  WatchRow now(WatchRow row) {
    if (gone.contains(row.entityId())) {
      return ChangedRow.of(
          row, Map.of("entityId", "", "name", "", "nMentions", 0, "nArticles", 0, "nStories", 0));
    }
    EntityRow entity = now.get(row.entityId());
    return entity == null
        ? row
        : ChangedRow.of(
            row,
            Map.of(
                "name", entity.name(),
                "nMentions", entity.nMentions(),
                "nArticles", entity.nArticles(),
                "nStories", entity.nStories()));
  }
}
