package org.nightdesk.batch.forget;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.nightdesk.corpus.ReadOutcome;
import org.nightdesk.reporting.row.ArticleRow;
import org.nightdesk.reporting.row.ChangeRow;
import org.nightdesk.reporting.row.ColumnType;
import org.nightdesk.reporting.row.CorrectionRow;
import org.nightdesk.reporting.row.DifferenceRow;
import org.nightdesk.reporting.row.DifferenceVersionRow;
import org.nightdesk.reporting.row.EntityRow;
import org.nightdesk.reporting.row.EventRow;
import org.nightdesk.reporting.row.Extract;
import org.nightdesk.reporting.row.ExtractColumn;
import org.nightdesk.reporting.row.FigureRow;
import org.nightdesk.reporting.row.LeftoverRow;
import org.nightdesk.reporting.row.NightExtracts;
import org.nightdesk.reporting.row.NoveltyRow;
import org.nightdesk.reporting.row.OriginRow;
import org.nightdesk.reporting.row.PointRow;
import org.nightdesk.reporting.row.PublishedCandidateRow;
import org.nightdesk.reporting.row.QuoteRow;
import org.nightdesk.reporting.row.RejectedRow;
import org.nightdesk.reporting.row.StoryRow;
import org.nightdesk.reporting.row.StorylineRow;
import org.nightdesk.reporting.row.StrandRow;
import org.nightdesk.reporting.row.TextRow;
import org.nightdesk.reporting.row.VariantRow;
import org.nightdesk.reporting.row.WatchRow;

/**
 * The tables of a night without some articles: their rows are left out, what was made of several
 * articles is told and counted by those that stay, and a last look takes any of their words out of
 * every other cell.
 */
final class RedactedExtracts implements NightExtracts {
  private final NightExtracts night;
  private final RedactedArticles articles;
  private final RedactedPoints points;
  private final RedactedDifferences differences;
  private final RedactedNames names;
  private final RedactedStories stories;
  private final RedactedEvents events;
  private final RedactedFigures figures;
  private final TakenWords taken;
  private final Map<String, Integer> ofOrigin = new HashMap<>();
  private final Set<String> strands = new HashSet<>();

  /**
   * @param articles of the night
   * @param taken words of the articles taken down that no article that stays has
   * @param earlier stories as nights before tell them now, by id
   */
  RedactedExtracts(
      NightExtracts night,
      RedactedArticles articles,
      TakenWords taken,
      Map<String, StoryRow> earlier) {
    this.night = night;
    this.articles = articles;
    this.taken = taken;
    points = new RedactedPoints(night, articles);
    differences = new RedactedDifferences(night, articles);
    names = new RedactedNames(night, articles);
    stories = new RedactedStories(night, articles, points, differences, taken, earlier);
    events = new RedactedEvents(night, articles);
    figures = new RedactedFigures(night, articles);
    articles.gone().values().forEach(row -> ofOrigin.put(row.originId(), 0));
    articles.kept().values().forEach(row -> ofOrigin.merge(row.originId(), 1, Integer::sum));
    articles
        .stories()
        .forEach(story -> points.of(story).forEach(point -> strands.add(point.strandId())));
  }

  RedactedStories stories() {
    return stories;
  }

  RedactedPoints points() {
    return points;
  }

  RedactedDifferences differences() {
    return differences;
  }

  RedactedNames names() {
    return names;
  }

  @Override
  public <R extends Record> Stream<R> rows(Class<R> rowClass) {
    Extract table = Extract.of(rowClass);
    Stream<? extends Record> rows = switch (table) {
      case ARTICLES -> articles.kept().values().stream();
      case STORIES -> stories.all().values().stream();
      case REJECTED -> sorted(table, rejected());
      case NOVELTY -> sorted(table, novelty());
      default -> night.rows(rowClass).flatMap(this::now);
    };
    List<ExtractColumn> free = table.columns().stream()
        .filter(
            column -> column.type() == ColumnType.TEXT && column.references().isEmpty())
        .toList();
    return rows.map(row -> withoutTaken(row, free)).map(rowClass::cast);
  }

  private static Stream<? extends Record> sorted(Extract table, List<? extends Record> rows) {
    List<Record> all = new ArrayList<>(rows);
    all.sort(table.order());
    return all.stream();
  }

  @Override
  public Stream<TextRow> texts() {
    return night.texts().filter(row -> !articles.isGone(row.articleId()));
  }

  private Stream<? extends Record> now(Record row) {
    if (isOfGone(row)) {
      return row instanceof WatchRow watch ? Stream.of(names.now(watch)) : Stream.empty();
    }
    return switch (row) {
      case PointRow point ->
        points.isGone(point.pointId()) ? Stream.empty() : Stream.of(points.now(point));
      case DifferenceRow difference ->
        differences.isGone(difference.differenceId())
            ? Stream.empty()
            : Stream.of(differences.now(difference));
      case DifferenceVersionRow version -> Stream.of(differences.now(version));
      case EventRow event -> events.now(event);
      case StorylineRow line -> stories.line(line);
      case StrandRow strand ->
        articles.stories().contains(strand.storyId()) && !strands.contains(strand.strandId())
            ? Stream.empty()
            : Stream.of(strand);
      case ChangeRow change ->
        Stream.of(ChangedRow.of(change, Map.of("what", stories.headline(change.what()))));
      case EntityRow entity ->
        names.isGone(entity.entityId()) ? Stream.empty() : Stream.of(names.now(entity));
      case VariantRow variant ->
        names.isGone(variant) ? Stream.empty() : Stream.of(names.now(variant));
      case WatchRow watch -> Stream.of(names.now(watch));
      case QuoteRow quote ->
        Stream.of(ChangedRow.of(
            quote, Map.of("speaker", names.name(quote.speakerId(), quote.speaker()))));
      case FigureRow figure -> Stream.of(figures.now(figure));
      case OriginRow origin -> origin(origin);
      case LeftoverRow leftover ->
        Stream.of(ChangedRow.of(
            leftover, Map.of("keptArticleId", articles.successor(leftover.keptArticleId()))));
      case CorrectionRow correction ->
        Stream.of(
            names.isGone(correction.entityId())
                ? ChangedRow.of(correction, Map.of("entityId", ""))
                : correction);
      default -> Stream.of(row);
    };
  }

  private Stream<OriginRow> origin(OriginRow row) {
    Integer left = ofOrigin.get(row.originId());
    boolean concerned = articles.gone().values().stream()
        .anyMatch(article -> article.originId().equals(row.originId()));
    if (!concerned || left == null) {
      return Stream.of(row);
    }
    return left == 0 ? Stream.empty() : Stream.of(ChangedRow.of(row, Map.of("nArticles", left)));
  }

  /** Whether a row leads to something that is taken down; points and events find other words first. */
  private boolean isOfGone(Record row) {
    if (row instanceof PointRow || row instanceof EventRow) {
      return false;
    }
    if (row instanceof ChangeRow change) {
      return articles.isInGone(change.evidenceId())
          || stories.isGone(change.storyId())
          || taken.isIn(change.before())
          || taken.isIn(change.after())
          || taken.isIn(stories.headline(change.what()));
    }
    if (row instanceof PublishedCandidateRow candidate) {
      return articles.isGone(candidate.articleId());
    }
    if (row instanceof LeftoverRow leftover) {
      String kept = articles.successor(leftover.keptArticleId());
      return articles.isGone(leftover.articleId())
          || kept.isEmpty()
          || kept.equals(leftover.articleId());
    }
    for (ExtractColumn column : Extract.of(row.getClass()).columns()) {
      if (isGone(column.references(), ChangedRow.text(column, row), row)) {
        return true;
      }
    }
    return false;
  }

  private boolean isGone(String references, String id, Record row) {
    return switch (references) {
      case "articles" -> articles.isGone(id);
      case "sentences" -> articles.isInGone(id);
      case "points" -> points.isGone(id);
      case "differences" -> differences.isGone(id);
      case "stories" -> stories.isGone(id);
      case "entities" ->
        names.isGone(id) && !(row instanceof QuoteRow) && !(row instanceof CorrectionRow);
      default -> false;
    };
  }

  private List<RejectedRow> rejected() {
    List<RejectedRow> all = new ArrayList<>();
    try (Stream<RejectedRow> rows = night.rows(RejectedRow.class)) {
      rows.forEach(all::add);
    }
    int number = 0;
    for (ArticleRow row : articles.gone().values()) {
      if (row.inIndex()) {
        // Not by name, for names of files tell what was in them.
        all.add(new RejectedRow(
            0,
            "(taken down, %s)".formatted(++number),
            ReadOutcome.Reason.FORGOTTEN.label(),
            "taken out after it was told"));
      }
    }
    return all;
  }

  private List<NoveltyRow> novelty() {
    Set<String> concerned = new HashSet<>();
    articles.stories().forEach(story -> {
      articles.of(story).forEach(article -> concerned.add(article.articleId()));
      points.of(story).forEach(point -> concerned.add(point.pointId()));
    });
    List<NoveltyRow> all = new ArrayList<>();
    try (Stream<NoveltyRow> rows = night.rows(NoveltyRow.class)) {
      rows.filter(row -> !concerned.contains(row.articleId()) && !concerned.contains(row.pointId()))
          .filter(row -> !isOfGone(row))
          .forEach(all::add);
    }
    articles.stories().stream().sorted().forEach(story -> all.addAll(points.novelty(story)));
    return all;
  }

  /** Cells with words that are taken are emptied; where there are such, no rule above knew of them. */
  private <R extends Record> R withoutTaken(R row, List<ExtractColumn> free) {
    Map<String, Object> emptied = new HashMap<>();
    for (ExtractColumn column : free) {
      if (taken.isIn(ChangedRow.text(column, row))) {
        emptied.put(column.component(), "");
      }
    }
    return emptied.isEmpty() ? row : ChangedRow.of(row, emptied);
  }

  /** How many rows of a table are left out, for people. */
  <R extends Record> long lost(Class<R> table) {
    ToIntFunction<NightExtracts> count = from -> {
      try (Stream<R> rows = from.rows(table)) {
        return (int) rows.count();
      }
    };
    return (long) count.applyAsInt(night) - count.applyAsInt(this);
  }
}
