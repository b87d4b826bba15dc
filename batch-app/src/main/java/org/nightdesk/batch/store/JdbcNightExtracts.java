package org.nightdesk.batch.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.nightdesk.reporting.row.Extract;
import org.nightdesk.reporting.row.NightExtracts;
import org.nightdesk.reporting.row.TextRow;
import org.springframework.jdbc.core.JdbcTemplate;

/** The tables of the night, row by row as files show them, in the order of their keys. */
public final class JdbcNightExtracts implements NightExtracts {
  private final JdbcTemplate jdbc;
  private final ToldArticles told;
  private final ArticleTables articles;
  private final StoryTables stories;
  private final PointTables points;
  private final FactTables facts;
  private final JdbcNewsStore news;
  private final JdbcNameDeskStore names;

  private JdbcNightExtracts(JdbcTemplate jdbc, String night, JdbcNewsStore news, Path folder) {
    this.jdbc = jdbc;
    this.news = news;
    told = ToldArticles.of(jdbc);
    articles = new ArticleTables(jdbc, told);
    stories = new StoryTables(jdbc);
    points = new PointTables(jdbc, night, told, folder);
    facts = new FactTables(jdbc, night, news.nights(), told, folder);
    names = new JdbcNameDeskStore(jdbc);
  }

  /**
   * The tables as they are now; nothing may be written while they are read.
   *
   * @param night ISO date of the night the rows are for
   * @param news what that night tells that earlier ones did not
   * @param folder where rows are laid aside while they are sorted
   */
  public static JdbcNightExtracts of(
      JdbcTemplate jdbc, String night, JdbcNewsStore news, Path folder) {
    RowSorter.clear(folder);
    return new JdbcNightExtracts(jdbc, night, news, folder);
  }

  @Override
  public <R extends Record> Stream<R> rows(Class<R> rowClass) {
    Stream<? extends Record> rows = switch (Extract.of(rowClass)) {
      case ARTICLES -> articles.articles();
      case ORIGINS -> sorted(Extract.ORIGINS, articles.origins());
      case LEFTOVERS -> sorted(Extract.LEFTOVERS, articles.leftovers());
      case WARNINGS -> sorted(Extract.WARNINGS, articles.warnings());
      case REJECTED -> sorted(Extract.REJECTED, articles.rejected());
      case OVERLAPS -> sorted(Extract.OVERLAPS, articles.overlaps());
      case STORYLINES -> sorted(Extract.STORYLINES, stories.storylines());
      case STORIES -> sorted(Extract.STORIES, stories.stories());
      case STRANDS -> sorted(Extract.STRANDS, stories.strands());
      case POINTS -> points.points();
      case POINT_SOURCES -> points.pointSources();
      case NOVELTY -> points.novelty();
      case DIFFERENCES -> points.differences();
      case DIFFERENCE_VERSIONS -> points.differenceVersions();
      case EVENTS -> points.events();
      case CHANGES -> sorted(Extract.CHANGES, news.changes());
      case ENTITIES -> facts.entities();
      case VARIANTS -> facts.variants();
      case WATCHLIST -> sorted(Extract.WATCHLIST, names.watched());
      case CORRECTIONS_APPLIED -> sorted(Extract.CORRECTIONS_APPLIED, names.corrections());
      case ROLES -> facts.roles();
      // Large ones come sorted and are never held as a whole.
      case FIGURES -> facts.figures();
      case QUOTES -> facts.quotes();
      case MENTIONS -> facts.mentions();
      case DATES -> facts.dates();
      case SENTENCES -> facts.sentences();
      case PUBLISHED_CANDIDATES -> articles.publishedCandidates();
    };
    return rows.map(rowClass::cast);
  }

  @Override
  public Stream<TextRow> texts() {
    return new IdPages(told.ids())
        .rows((after, upTo) -> jdbc.query(
            """
            SELECT article_id, text FROM ARTICLE WHERE article_id > ? AND article_id <= ?
            ORDER BY article_id
            """, (row, n) -> new TextRow(row.getString(1), row.getString(2)), after, upTo));
  }

  private static <R extends Record> Stream<R> sorted(Extract table, List<R> rows) {
    List<R> sorted = new ArrayList<>(rows);
    sorted.sort(table.order());
    return sorted.stream();
  }
}
