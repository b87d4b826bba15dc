package org.nightdesk.reporting.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ExtractTest {

  /** The contract with everybody who reads the files: nothing here changes without a changelog entry. */
  private static final String CONTRACT = """
      articles.csv: article_id, external_id, file, title, source, author, published, published_basis, published_evidence, language, words, story_id, origin_id, relation, relates_to, similarity, quality, quality_notes, sha256, in_index, url
      storylines.csv: storyline_id, headline, n_stories, first_published, last_published
      stories.csv: story_id, storyline_id, stage, headline, summary, status, n_articles, n_copies, n_origins, n_points, n_differences, first_published, last_published, rank, rank_reason, n_outlets
      strands.csv: strand_id, story_id, label, rank
      points.csv: point_id, story_id, strand_id, text, standing, n_articles, n_origins, n_asserts, n_denies, n_doubts, n_reports, attributed_to, event_date, first_seen, evidence_id
      point_sources.csv: point_id, article_id, source, published, stance, attributed_to, text, evidence_id
      novelty.csv: article_id, kind, point_id, evidence_id
      differences.csv: difference_id, story_id, kind, subject, explanation, status, n_articles, value_low, value_high, unit
      difference_versions.csv: difference_id, version, article_id, source, published, text, evidence_id
      events.csv: event_id, story_id, date, precision, status, text, n_articles, evidence_id
      changes.csv: change_id, story_id, kind, what, before, after, evidence_id
      entities.csv: entity_id, type, used_as, name, n_variants, n_mentions, n_articles, n_stories, first_seen
      variants.csv: entity_id, variant, n_mentions, n_articles, reason
      roles.csv: entity_id, role, article_id, evidence_id
      watchlist.csv: watched, entity_id, name, n_mentions, n_articles, n_stories, note
      figures.csv: figure_id, story_id, article_id, source, published, kind, value, value_to, qualifier, unit, per, measured, change, compared_to, as_of, attributed_to, converted_value, converted_unit, group_id, compare_group, agreement, text, evidence_id, start, end
      quotes.csv: quote_id, utterance_id, story_id, article_id, source, published, speaker_id, speaker, speaker_role, speaker_basis, cue, kind, text, evidence_id, start, end
      origins.csv: origin_id, name, basis, n_articles
      leftovers.csv: article_id, kept_article_id, kind, text, evidence_id
      warnings.csv: article_id, kind, text, evidence_id
      rejected.csv: index_line, entry, reason, detail
      technical/mentions.csv: entity_id, article_id, story_id, evidence_id, type, text, start, end
      technical/dates.csv: article_id, story_id, evidence_id, value, precision, basis, text, start, end
      technical/overlaps.csv: article_a, article_b, relation, jaccard, a_in_b, b_in_a, shared_words, longest_run
      technical/sentences.csv: evidence_id, article_id, role, start, end
      technical/published_candidates.csv: article_id, candidate, value, precision, place, standing, reason, text, evidence_id
      technical/corrections_applied.csv: line, action, name, other, type, outcome, entity_id, n_mentions, note
      """;

  @Test
  void hasTheTablesAndColumnsOfTheContractInTheirOrder() {
    var tables = Arrays.stream(Extract.values())
        .map(extract -> extract.file()
            + ": "
            + extract.columns().stream().map(ExtractColumn::name).collect(Collectors.joining(", "))
            + "\n")
        .collect(Collectors.joining());

    assertThat(tables).isEqualTo(CONTRACT);
  }

  @Test
  void describesEveryColumnAndSortsEveryTableBySomeOfThem() {
    for (var extract : Extract.values()) {
      assertThat(extract.key()).as(extract.file()).isNotEmpty();
      assertThat(extract.columns())
          .allSatisfy(column -> assertThat(column.description()).endsWith("."));
      assertThat(Extract.of(extract.rowClass())).isEqualTo(extract);
    }
  }

  @Test
  void readsNumbersKeptAsTextAsNumberColumns() {
    var numbers = Stream.of(
            Extract.ARTICLES, Extract.DIFFERENCES, Extract.FIGURES, Extract.OVERLAPS)
        .flatMap(extract -> extract.columns().stream())
        .filter(column -> column.type() == ColumnType.DECIMAL)
        .map(ExtractColumn::name);

    assertThat(numbers)
        .containsExactly(
            "similarity",
            "value_low",
            "value_high",
            "value",
            "value_to",
            "converted_value",
            "jaccard",
            "a_in_b",
            "b_in_a");
  }

  @Test
  void sortsNumbersBySizeAndTextsByCodeUnit() {
    Comparator<Record> order = Extract.DIFFERENCE_VERSIONS.order();
    var ten = new DifferenceVersionRow("d1", 10, "a1", "", "", "", "");
    var two = new DifferenceVersionRow("d1", 2, "a1", "", "", "", "");
    var other = new DifferenceVersionRow("d0", 3, "a1", "", "", "", "");

    assertThat(Stream.of(ten, two, other).sorted(order)).containsExactly(other, two, ten);
  }
}
