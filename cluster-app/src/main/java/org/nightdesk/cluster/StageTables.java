package org.nightdesk.cluster;

import java.util.List;
import org.nightdesk.reporting.row.Extract;

/** Which tables go where what is told in one place, or of all places, is worked on. */
final class StageTables {
  /** Tables of single articles that the comparison of a story needs. */
  static final List<String> OF_ARTICLES = List.of(
      "ARTICLE",
      "SENTENCE",
      "NAME_FOUND",
      "NAME_ENTITY",
      "ROLE_STATEMENT",
      "FIGURE",
      "TIME_REF",
      "QUOTE",
      "STORY",
      "STORYLINE",
      "STORY_ARTICLE",
      "FOLDED_COPY",
      "ORIGIN_ARTICLE");

  /** What else the rows of a place need. */
  static final List<String> OF_ROWS = List.of(
      "DAMAGE",
      "PUBLISHED_CANDIDATE",
      "OVERLAP",
      "LEFTOVER",
      "STRAND",
      "POINT",
      "DIFFERENCE",
      "EVENT",
      "WORDING");

  /** Sent to every place that names them. */
  static final List<String> OF_ENTITIES = List.of("ENTITY");

  /** Sent to every place that draws on them. */
  static final List<String> OF_ORIGINS = List.of("ORIGIN");

  /** Rows that count over all places or are ranked among all are made in one part, without texts. */
  static final List<Extract> ROWS_OVER_ALL = List.of(
      Extract.STORYLINES,
      Extract.STORIES,
      Extract.ENTITIES,
      Extract.VARIANTS,
      Extract.WATCHLIST,
      Extract.ORIGINS,
      Extract.REJECTED,
      Extract.CHANGES,
      Extract.CORRECTIONS_APPLIED);

  /** What those rows are made of. */
  static final List<String> TABLES_OVER_ALL = List.of(
      "ARTICLE",
      "FOLDED_COPY",
      "STORY",
      "STORY_ARTICLE",
      "STORYLINE",
      "ORIGIN",
      "ORIGIN_ARTICLE",
      "POINT",
      "DIFFERENCE",
      "QUIET_STORY",
      "ENTITY",
      "VARIANT",
      "NAME_ENTITY",
      "PAST_NAME",
      "WATCHED",
      "CORRECTION_EFFECT",
      "REJECTION",
      "CHANGE");

  private StageTables() {}
}
