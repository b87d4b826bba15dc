package org.nightdesk.reporting.row;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** The tables of a night, in the order they are written and listed. */
public enum Extract {
  ARTICLES(
      "articles",
      ArticleRow.class,
      false,
      "One article: where it came from, when, and what it is a copy of.",
      "articleId"),
  STORYLINES("storylines", StorylineRow.class, false, "The stages of one affair.", "storylineId"),
  STORIES("stories", StoryRow.class, false, "One event as reported by its articles.", "storyId"),
  STRANDS(
      "strands",
      StrandRow.class,
      false,
      "A group of a story's points that turn on the same thing.",
      "strandId"),
  POINTS(
      "points",
      PointRow.class,
      false,
      "One statement of fact, with how well it is supported.",
      "pointId"),
  POINT_SOURCES(
      "point_sources",
      PointSourceRow.class,
      false,
      "One article's wording of a point.",
      "pointId",
      "articleId",
      "evidenceId",
      "text"),
  NOVELTY(
      "novelty",
      NoveltyRow.class,
      false,
      "What an article alone adds to its story, or leaves out of it.",
      "articleId",
      "kind",
      "pointId"),
  DIFFERENCES(
      "differences",
      DifferenceRow.class,
      false,
      "Versions that cannot all be right, or that put a thing differently.",
      "differenceId"),
  DIFFERENCE_VERSIONS(
      "difference_versions",
      DifferenceVersionRow.class,
      false,
      "One way a difference is told by one article.",
      "differenceId",
      "version",
      "articleId",
      "evidenceId",
      "text"),
  EVENTS(
      "events", EventRow.class, false, "Something dated that happened or is to happen.", "eventId"),
  CHANGES("changes", ChangeRow.class, false, "What is different since the last night.", "changeId"),
  ENTITIES(
      "entities",
      EntityRow.class,
      false,
      "A person, organisation, place or other named thing.",
      "entityId"),
  VARIANTS(
      "variants", VariantRow.class, false, "One spelling of an entity.", "entityId", "variant"),
  ROLES(
      "roles",
      RoleRow.class,
      false,
      "What a source says an entity is.",
      "entityId",
      "role",
      "articleId",
      "evidenceId"),
  WATCHLIST(
      "watchlist",
      WatchRow.class,
      false,
      "A watched name and an entity that bears it tonight.",
      "watched",
      "entityId"),
  FIGURES("figures", FigureRow.class, false, "One number an article states.", "figureId"),
  QUOTES("quotes", QuoteRow.class, false, "Words somebody is said to have used.", "quoteId"),
  ORIGINS("origins", OriginRow.class, false, "One independent origin of accounts.", "originId"),
  LEFTOVERS(
      "leftovers",
      LeftoverRow.class,
      false,
      "What a folded copy says beyond the kept article.",
      "articleId",
      "evidenceId",
      "kind",
      "text"),
  WARNINGS(
      "warnings",
      WarningRow.class,
      false,
      "Something noticed about an article.",
      "articleId",
      "evidenceId",
      "kind",
      "text"),
  REJECTED(
      "rejected",
      RejectedRow.class,
      false,
      "An entry of the index that gave no article.",
      "indexLine",
      "entry",
      "reason",
      "detail"),
  MENTIONS(
      "mentions",
      MentionRow.class,
      true,
      "One place where an entity is named.",
      "articleId",
      "start",
      "end",
      "type",
      "entityId"),
  DATES(
      "dates",
      DateRow.class,
      true,
      "One reference to a time.",
      "articleId",
      "start",
      "end",
      "value"),
  OVERLAPS(
      "overlaps", OverlapRow.class, true, "Two articles that share text.", "articleA", "articleB"),
  SENTENCES(
      "sentences",
      SentenceRow.class,
      true,
      "One sentence and its place.",
      "articleId",
      "start",
      "evidenceId"),
  PUBLISHED_CANDIDATES(
      "published_candidates",
      PublishedCandidateRow.class,
      true,
      "One date an article may have been published on, and what became of it.",
      "articleId",
      "candidate"),
  CORRECTIONS_APPLIED(
      "corrections_applied",
      CorrectionRow.class,
      true,
      "One line of the corrections of names and what it did tonight.",
      "line");

  private final String tableName;
  private final Class<? extends Record> rowClass;
  private final boolean technical;
  private final String description;
  private final List<String> key;
  private final List<ExtractColumn> columns;

  Extract(
      String tableName,
      Class<? extends Record> rowClass,
      boolean technical,
      String description,
      String... keyComponents) {
    this.tableName = tableName;
    this.rowClass = rowClass;
    this.technical = technical;
    this.description = description;
    this.key = List.of(keyComponents);
    this.columns =
        Arrays.stream(rowClass.getRecordComponents()).map(ExtractColumn::of).toList();
  }

  /** Name of the table, snake case; the file is named after it. */
  public String tableName() {
    return tableName;
  }

  /** File name under {@code csv/} with forward slashes: {@code points.csv}, {@code technical/dates.csv}. */
  public String file() {
    return (technical ? "technical/" : "") + tableName + ".csv";
  }

  public Class<? extends Record> rowClass() {
    return rowClass;
  }

  /** Whether it is for programs rather than for people. */
  public boolean technical() {
    return technical;
  }

  /** What a row is, one sentence. */
  public String description() {
    return description;
  }

  /** The columns, {@code night} left out. */
  public List<ExtractColumn> columns() {
    return columns;
  }

  /**
   * Where a column stands, from 0.
   *
   * @throws IllegalArgumentException if the table has no such column
   */
  public int position(String column) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).name().equals(column)) {
        return i;
      }
    }
    throw new IllegalArgumentException("%s has no column %s".formatted(tableName, column));
  }

  /** The columns the rows are sorted by, in order of weight. */
  public List<ExtractColumn> key() {
    return key.stream()
        .map(name -> columns.stream()
            .filter(column -> column.component().equals(name))
            .findFirst()
            .orElseThrow())
        .toList();
  }

  /**
   * The columns that no two rows have alike and that are never empty; none where the key is only an
   * order.
   */
  public List<ExtractColumn> uniqueKey() {
    return switch (this) {
      case POINT_SOURCES, DIFFERENCE_VERSIONS, LEFTOVERS, WARNINGS, REJECTED, DATES, WATCHLIST ->
        List.of();
      case SENTENCES -> columns().subList(0, 1);
      default -> key();
    };
  }

  /**
   * The order of the rows: by the key, texts by UTF-16 code unit, numbers by size. Two rows alike in
   * the key keep the order they come in.
   */
  public Comparator<Record> order() {
    Comparator<Record> order = (one, other) -> 0;
    for (var column : key()) {
      order = order.thenComparing(column.order());
    }
    return order;
  }

  /**
   * The table of this name.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Extract named(String tableName) {
    return Arrays.stream(values())
        .filter(extract -> extract.tableName.equals(tableName))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no table is named " + tableName));
  }

  /**
   * The table of a row class.
   *
   * @throws IllegalArgumentException if no table has it
   */
  public static Extract of(Class<? extends Record> rowClass) {
    return Arrays.stream(values())
        .filter(extract -> extract.rowClass == rowClass)
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("no table has rows of " + rowClass.getName()));
  }
}
