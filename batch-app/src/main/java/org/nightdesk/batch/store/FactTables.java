package org.nightdesk.batch.store;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.nightdesk.corpus.BlockRole;
import org.nightdesk.enrichment.figure.Change;
import org.nightdesk.enrichment.figure.FigureKind;
import org.nightdesk.enrichment.figure.Qualifier;
import org.nightdesk.enrichment.quote.Quote;
import org.nightdesk.enrichment.quote.Speaker;
import org.nightdesk.enrichment.time.TimeReference;
import org.nightdesk.reporting.row.DateRow;
import org.nightdesk.reporting.row.EntityRow;
import org.nightdesk.reporting.row.Extract;
import org.nightdesk.reporting.row.FigureRow;
import org.nightdesk.reporting.row.MentionRow;
import org.nightdesk.reporting.row.QuoteRow;
import org.nightdesk.reporting.row.RoleRow;
import org.nightdesk.reporting.row.SentenceRow;
import org.nightdesk.reporting.row.VariantRow;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;

/** The rows of names, figures, dates and quotations. */
final class FactTables {
  private final JdbcTemplate jdbc;
  private final NameTables names;
  private final JdbcEntityStore entities;
  private final String night;
  private final EarlierNights nights;
  private final ToldArticles told;
  private final Path folder;

  /** @param folder where rows are laid aside while they are sorted */
  FactTables(
      JdbcTemplate jdbc, String night, EarlierNights nights, ToldArticles told, Path folder) {
    this.jdbc = jdbc;
    this.names = new NameTables(jdbc);
    this.entities = new JdbcEntityStore(jdbc);
    this.night = night;
    this.nights = nights;
    this.told = told;
    this.folder = folder;
  }

  /** How often an entity is named; articles come one after the other. */
  private static final class Named {
    private int mentions;
    private int articles;
    private String lastArticle = "";
    private String firstStory = "";
    private Set<String> moreStories = Set.of();

    void add(String article, String story) {
      mentions++;
      if (article.equals(lastArticle)) {
        return;
      }
      lastArticle = article;
      articles++;
      if (story.isEmpty() || story.equals(firstStory)) {
        return;
      }
      if (firstStory.isEmpty()) {
        firstStory = story;
        return;
      }
      if (moreStories.isEmpty()) {
        moreStories = new HashSet<>();
      }
      moreStories.add(story);
    }

    int stories() {
      return firstStory.isEmpty() ? 0 : 1 + moreStories.size();
    }
  }

  private <R> Stream<R> byArticle(String query, RowMapper<R> row) {
    return new IdPages(told.ids()).rows((after, upTo) -> jdbc.query(query, row, after, upTo));
  }

  private <R extends Record> Stream<R> sorted(Extract table, Class<R> rowClass, Stream<R> rows) {
    RowSorter<R> sorter = new RowSorter<>(rowClass, table.order(), folder);
    try (rows) {
      rows.forEach(sorter::add);
    }
    return sorter.sorted();
  }

  Stream<EntityRow> entities() {
    Map<String, Integer> variants = new HashMap<>();
    jdbc.query("SELECT entity_id, COUNT(*) FROM VARIANT GROUP BY entity_id", row -> {
      variants.put(row.getString(1), row.getInt(2));
    });
    Map<String, Named> named = new HashMap<>();
    new IdPages(told.ids())
        .each((after, upTo) -> names
            .entities(after, upTo)
            .forEach((article, ids) -> ids.forEach(id -> named
                .computeIfAbsent(id, key -> new Named())
                .add(article, told.of(article).story()))));
    Map<String, String> firstSeen = new HashMap<>();
    jdbc.query(
        """
        SELECT entity_id, MIN(first_night) FROM PAST_NAME WHERE night >= ? AND night < ?
        GROUP BY entity_id
        """,
        row -> {
          firstSeen.put(row.getString(1), row.getString(2));
        },
        nights.knownFrom(),
        nights.before());
    Named nowhere = new Named();
    String all = "SELECT entity_id, type, used_as, name FROM ENTITY";
    return sorted(Extract.ENTITIES, EntityRow.class, jdbc.queryForStream(all, (row, n) -> {
      String id = row.getString(1);
      Named counts = named.getOrDefault(id, nowhere);
      return new EntityRow(
          id,
          row.getString(2),
          row.getString(3),
          row.getString(4),
          variants.getOrDefault(id, 0),
          counts.mentions,
          counts.articles,
          counts.stories(),
          firstSeen.getOrDefault(id, night));
    }));
  }

  Stream<VariantRow> variants() {
    String all = "SELECT entity_id, text, n_mentions, n_articles, reason FROM VARIANT";
    return sorted(
        Extract.VARIANTS,
        VariantRow.class,
        jdbc.queryForStream(
            all,
            (row, n) -> new VariantRow(
                row.getString(1),
                row.getString(2),
                row.getInt(3),
                row.getInt(4),
                row.getString(5))));
  }

  Stream<RoleRow> roles() {
    Stream<RoleRow> rows = new IdPages(told.ids()).rows((after, upTo) -> {
      List<RoleRow> page = new ArrayList<>();
      new Speakers(after, upTo).roles().values().forEach(page::addAll);
      return page;
    });
    return sorted(Extract.ROLES, RoleRow.class, rows);
  }

  /** Whom the names of a page of articles name, and what offices the articles give them. */
  private final class Speakers {
    private final Map<String, Map<Integer, String>> entityAt = new HashMap<>();
    private final SortedMap<String, List<RoleRow>> roles = new TreeMap<>();

    Speakers(String after, String upTo) {
      names.told(after, upTo, new HashMap<>()).forEach((article, mentions) -> {
        Map<Integer, String> here = new HashMap<>();
        mentions.forEach(name -> here.put(name.mention().where().start(), name.entity()));
        entityAt.put(article.value(), here);
      });
      jdbc.query(
          """
          SELECT * FROM ROLE_STATEMENT WHERE article_id > ? AND article_id <= ?
          ORDER BY article_id, ordinal
          """,
          row -> {
            String article = row.getString("article_id");
            String entity = entity(article, row.getInt("start_at"));
            if (!entity.isEmpty()) {
              roles
                  .computeIfAbsent(article, id -> new ArrayList<>())
                  .add(new RoleRow(entity, row.getString("role"), article, evidence(row)));
            }
          },
          after,
          upTo);
    }

    /** Who is named there; empty where nobody is. */
    String entity(String article, int start) {
      return entityAt.getOrDefault(article, Map.of()).getOrDefault(start, "");
    }

    /** The offices of articles, in text order. */
    SortedMap<String, List<RoleRow>> roles() {
      return roles;
    }

    /** The first office an article gives somebody; empty for none. */
    String role(String article, String entity) {
      return roles.getOrDefault(article, List.of()).stream()
          .filter(row -> row.entityId().equals(entity))
          .map(RoleRow::role)
          .findFirst()
          .orElse("");
    }
  }

  Stream<FigureRow> figures() {
    Stream<FigureRow> rows = byArticle(
        "SELECT * FROM FIGURE WHERE article_id > ? AND article_id <= ?", (row, n) -> figure(row));
    return sorted(Extract.FIGURES, FigureRow.class, rows);
  }

  private FigureRow figure(ResultSet row) throws SQLException {
    String article = row.getString("article_id");
    ToldArticles.Told of = told.of(article);
    return new FigureRow(
        row.getString("figure_id"),
        of.story(),
        article,
        of.source(),
        of.published(),
        FigureKind.valueOf(row.getString("kind")).label(),
        row.getString("amount_from"),
        row.getString("amount_to"),
        Qualifier.valueOf(row.getString("qualifier")).label(),
        row.getString("unit"),
        row.getString("per"),
        row.getString("measured"),
        Change.valueOf(row.getString("change")).label(),
        row.getString("compared_to"),
        row.getString("as_of"),
        row.getString("attributed_to"),
        row.getString("converted_value"),
        row.getString("converted_unit"),
        row.getString("tally"),
        row.getString("compare_group"),
        row.getString("agreement"),
        row.getString("text"),
        evidence(row),
        row.getInt("code_start"),
        row.getInt("code_end"));
  }

  /** A speaker's role is the first one the article states of the entity. */
  Stream<QuoteRow> quotes() {
    Stream<QuoteRow> rows = new IdPages(told.ids()).rows((after, upTo) -> {
      Speakers speakers = new Speakers(after, upTo);
      Map<String, String> nameOf = new HashMap<>();
      entities
          .of(jdbc.query(
              """
              SELECT article_id, speaker_start FROM QUOTE
              WHERE article_id > ? AND article_id <= ? AND speaker_form = 'NAMED'
              """, (row, n) -> speakers.entity(row.getString(1), row.getInt(2)), after, upTo))
          .forEach((id, entity) -> nameOf.put(id, entity.name()));
      return jdbc.query(
          "SELECT * FROM QUOTE WHERE article_id > ? AND article_id <= ?",
          (row, n) -> quote(row, speakers, nameOf),
          after,
          upTo);
    });
    return sorted(Extract.QUOTES, QuoteRow.class, rows);
  }

  private QuoteRow quote(ResultSet row, Speakers speakers, Map<String, String> nameOf)
      throws SQLException {
    String article = row.getString("article_id");
    ToldArticles.Told of = told.of(article);
    String named = row.getString("speaker_form").equals("NAMED")
        ? speakers.entity(article, row.getInt("speaker_start"))
        : "";
    String speaker = nameOf.containsKey(named) ? named : "";
    return new QuoteRow(
        row.getString("quote_id"),
        row.getString("utterance_id"),
        of.story(),
        article,
        of.source(),
        of.published(),
        speaker,
        nameOf.getOrDefault(speaker, row.getString("speaker_words")),
        speaker.isEmpty() ? "" : speakers.role(article, speaker),
        basis(row.getString("speaker_basis")),
        row.getString("cue"),
        Quote.Kind.valueOf(row.getString("kind")).label(),
        row.getString("text"),
        evidence(row),
        row.getInt("code_start"),
        row.getInt("code_end"));
  }

  private static String basis(String basis) {
    return basis.isEmpty() ? "unknown" : Speaker.Basis.valueOf(basis).label();
  }

  Stream<MentionRow> mentions() {
    return new IdPages(told.ids()).rows((after, upTo) -> {
      List<MentionRow> page = new ArrayList<>();
      names
          .told(after, upTo, new HashMap<>())
          .forEach((article, mentions) -> mentions.stream()
              .filter(name -> !name.entity().isEmpty())
              .forEach(name -> page.add(new MentionRow(
                  name.entity(),
                  article.value(),
                  told.of(article.value()).story(),
                  name.mention().evidence().toString(),
                  name.mention().type().name(),
                  name.mention().text(),
                  name.codeStart(),
                  name.codeEnd()))));
      return page;
    });
  }

  Stream<DateRow> dates() {
    return byArticle(
        """
        SELECT * FROM TIME_REF WHERE article_id > ? AND article_id <= ?
        ORDER BY article_id, start_at, end_at, content
        """,
        (row, n) -> new DateRow(
            row.getString("article_id"),
            told.of(row.getString("article_id")).story(),
            evidence(row),
            row.getString("content"),
            TimeReference.Precision.valueOf(row.getString("fineness")).label(),
            TimeReference.Basis.valueOf(row.getString("basis")).label(),
            row.getString("text"),
            row.getInt("code_start"),
            row.getInt("code_end")));
  }

  Stream<SentenceRow> sentences() {
    return byArticle(
        """
        SELECT * FROM SENTENCE WHERE article_id > ? AND article_id <= ?
        ORDER BY article_id, start_at
        """,
        (row, n) -> new SentenceRow(
            evidence(row),
            row.getString("article_id"),
            BlockRole.valueOf(row.getString("role")).label(),
            row.getInt("code_start"),
            row.getInt("code_end")));
  }

  static String evidence(ResultSet row) throws SQLException {
    return row.getString("article_id")
        + "."
        + row.getInt("paragraph")
        + "."
        + row.getInt("sentence");
  }
}
