package org.nightdesk.batch.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringTokenizer;
import org.nightdesk.corpus.Article;
import org.nightdesk.corpus.ArticleId;
import org.nightdesk.corpus.Block;
import org.nightdesk.corpus.Damage;
import org.nightdesk.corpus.Metadata;
import org.nightdesk.corpus.Provenance;
import org.nightdesk.corpus.Published;
import org.nightdesk.corpus.Quality;
import org.nightdesk.corpus.ReadOutcome;
import org.nightdesk.corpus.date.PublishedCandidate;
import org.nightdesk.corpus.date.WeighedDate;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The articles of the night and the entries that gave none.
 *
 * <p>Articles read back come without their damage and without the dates passed over: no later stage
 * looks at them, only the tables of warnings and of candidates do.
 */
public final class JdbcArticleStore {
  private static final int BATCH = 500;

  private final JdbcTemplate jdbc;

  public JdbcArticleStore(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Writes articles of tonight's index; one that is there already is replaced, so a repeated chunk
   * changes nothing.
   */
  public void save(Collection<Article> articles) {
    save(articles, true);
  }

  /** Writes articles of earlier nights that tonight's refer to. */
  public void recall(Collection<Article> articles) {
    save(articles, false);
  }

  /** Takes the articles of earlier nights out again. */
  public void forgetRecalled() {
    jdbc.update("DELETE FROM ARTICLE WHERE NOT in_index");
  }

  private void save(Collection<Article> articles, boolean inIndex) {
    List<Object[]> ids =
        articles.stream().map(a -> new Object[] {a.id().value()}).toList();
    jdbc.batchUpdate("DELETE FROM ARTICLE WHERE article_id = ?", ids);
    jdbc.batchUpdate("DELETE FROM DAMAGE WHERE article_id = ?", ids);
    jdbc.batchUpdate("DELETE FROM PUBLISHED_CANDIDATE WHERE article_id = ?", ids);
    jdbc.batchUpdate("""
        INSERT INTO ARTICLE (article_id, file, external_id, record, index_line, sha256, title,
          source, author, published, published_basis, published_evidence, language, url, section,
          tags, quality, words, blocks, text, text_digest, in_index)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """, articles, BATCH, (row, article) -> bind(row, article, inIndex));
    for (Article article : articles) {
      saveDamage(article);
    }
    saveDates(articles);
  }

  private static void bind(PreparedStatement row, Article article, boolean inIndex)
      throws SQLException {
    Provenance from = article.from();
    Metadata about = article.about();
    int i = 1;
    row.setString(i++, article.id().value());
    row.setString(i++, from.file());
    row.setString(i++, from.externalId());
    row.setString(i++, from.record());
    row.setInt(i++, from.indexLine());
    row.setString(i++, from.sha256());
    row.setString(i++, about.title());
    row.setString(i++, about.source());
    row.setString(i++, about.author());
    row.setString(i++, about.published().value());
    row.setString(i++, about.published().basis().name());
    row.setString(i++, about.published().evidence());
    row.setString(i++, about.language());
    row.setString(i++, about.url());
    row.setString(i++, about.section());
    row.setString(i++, about.tags());
    row.setString(i++, article.quality().name());
    row.setInt(i++, words(article.text(), article.blocks()));
    row.setString(i++, BlockList.write(article.blocks()));
    row.setString(i++, article.text());
    row.setString(i++, TextDigest.of(article.text()));
    row.setBoolean(i, inIndex);
  }

  private void saveDamage(Article article) {
    List<Object[]> rows = new ArrayList<>();
    for (Damage damage : article.damage()) {
      rows.add(new Object[] {
        article.id().value(),
        rows.size(),
        damage.kind().name(),
        damage.where().start(),
        damage.where().end(),
        damage.note()
      });
    }
    jdbc.batchUpdate("""
        INSERT INTO DAMAGE (article_id, ordinal, kind, start_at, end_at, note)
        VALUES (?, ?, ?, ?, ?, ?)
        """, rows);
  }

  private void saveDates(Collection<Article> articles) {
    List<Object[]> rows = new ArrayList<>();
    for (Article article : articles) {
      int ordinal = 0;
      for (WeighedDate weighed : article.dates()) {
        PublishedCandidate date = weighed.date();
        rows.add(new Object[] {
          article.id().value(),
          ++ordinal,
          date.value(),
          date.precision(),
          date.place().label(),
          weighed.standing().label(),
          weighed.reason(),
          date.words(),
          date.where().start(),
          date.where().end()
        });
      }
    }
    jdbc.batchUpdate("""
        INSERT INTO PUBLISHED_CANDIDATE (article_id, ordinal, content, fineness, place, standing,
          reason, words, start_at, end_at)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """, rows);
  }

  /**
   * Writes why an entry gave no article.
   *
   * @param ordinal position of the outcome among all of the night; a repeated one is replaced
   */
  public void reject(long ordinal, ReadOutcome.Rejected rejected) {
    jdbc.update("DELETE FROM REJECTION WHERE ordinal = ?", ordinal);
    jdbc.update(
        """
        INSERT INTO REJECTION (ordinal, index_line, entry, reason, detail) VALUES (?, ?, ?, ?, ?)
        """,
        ordinal,
        rejected.indexLine(),
        rejected.entry(),
        rejected.reason().name(),
        rejected.detail());
  }

  /** Writes the links of the index that lead to no file; repeated, they are replaced. */
  public void refuse(List<ReadOutcome.Rejected> refusals) {
    long ordinal = -refusals.size();
    for (ReadOutcome.Rejected refusal : refusals) {
      reject(ordinal++, refusal);
    }
  }

  /** All rejections, in the order of the index. */
  public List<ReadOutcome.Rejected> rejections() {
    return jdbc.query(
        "SELECT index_line, entry, reason, detail FROM REJECTION ORDER BY ordinal",
        (row, n) -> new ReadOutcome.Rejected(
            row.getInt(1),
            row.getString(2),
            ReadOutcome.Reason.valueOf(row.getString(3)),
            row.getString(4)));
  }

  /** All articles there are to work on, those of earlier nights included. */
  public int count() {
    return number("SELECT COUNT(*) FROM ARTICLE");
  }

  /** The articles of tonight's index. */
  public int countListed() {
    return number("SELECT COUNT(*) FROM ARTICLE WHERE in_index");
  }

  private int number(String sql) {
    Integer count = jdbc.queryForObject(sql, Integer.class);
    return count == null ? 0 : count;
  }

  /** All ids, those of earlier nights included, in order. */
  public List<ArticleId> ids() {
    return jdbc.query(
        "SELECT article_id FROM ARTICLE ORDER BY article_id",
        (row, n) -> new ArticleId(row.getString(1)));
  }

  /** The id before position {@code position} in id order; empty before the first. */
  public String idBefore(int position) {
    if (position == 0) {
      return "";
    }
    return jdbc.queryForList("""
            SELECT article_id FROM ARTICLE ORDER BY article_id OFFSET ? ROWS FETCH FIRST 1 ROW ONLY
            """, String.class, position - 1).getFirst();
  }

  /**
   * The articles with ids after {@code after}, in id order.
   *
   * @param after an article id, or the empty string to start with the first
   * @param most how many at most
   */
  public List<Article> pageAfter(String after, int most) {
    return jdbc.query(
        "SELECT * FROM ARTICLE WHERE article_id > ? ORDER BY article_id FETCH FIRST ? ROWS ONLY",
        (row, n) -> read(row),
        after,
        most);
  }

  /**
   * The articles of a range of ids, in id order.
   *
   * @param after the id before the first of them
   * @param upTo the last of them
   */
  public List<Article> page(String after, String upTo) {
    return jdbc.query(
        "SELECT * FROM ARTICLE WHERE article_id > ? AND article_id <= ? ORDER BY article_id",
        (row, n) -> read(row),
        after,
        upTo);
  }

  /** The article with this id. */
  public Optional<Article> find(ArticleId id) {
    return jdbc
        .query("SELECT * FROM ARTICLE WHERE article_id = ?", (row, n) -> read(row), id.value())
        .stream()
        .findFirst();
  }

  /** The story of each article; a folded copy's is that of its original. */
  public Map<ArticleId, String> storyOf() {
    Map<ArticleId, String> stories = new HashMap<>();
    jdbc.query("SELECT article_id, story_id FROM TOLD_IN WHERE story_id <> ''", row -> {
      stories.put(new ArticleId(row.getString(1)), row.getString(2));
    });
    return stories;
  }

  /** The articles of a story in its order. */
  public List<Article> ofStory(String storyId) {
    return jdbc.query("""
        SELECT a.* FROM ARTICLE a JOIN STORY_ARTICLE s ON s.article_id = a.article_id
        WHERE s.story_id = ? ORDER BY s.ordinal
        """, (row, n) -> read(row), storyId);
  }

  /** Gives an article's blocks other roles. */
  public void setBlocks(Article article, List<Block> blocks) {
    jdbc.update(
        "UPDATE ARTICLE SET blocks = ?, words = ? WHERE article_id = ?",
        BlockList.write(blocks),
        words(article.text(), blocks),
        article.id().value());
  }

  /** Gives an article another date of publication. */
  public void setPublished(ArticleId id, Published published) {
    jdbc.update("""
        UPDATE ARTICLE SET published = ?, published_basis = ?, published_evidence = ?
        WHERE article_id = ?
        """, published.value(), published.basis().name(), published.evidence(), id.value());
  }

  /** Words of the main text: deck, headings and body, parted by white space. */
  private static int words(String text, List<Block> blocks) {
    int words = 0;
    for (Block block : blocks) {
      switch (block.role()) {
        case DECK, HEADING, BODY ->
          words += new StringTokenizer(block.where().in(text)).countTokens();
        case HEADLINE,
            BYLINE,
            CAPTION,
            TABLE,
            BOILERPLATE,
            DISCLAIMER,
            COMMENT_FORM,
            RELATED_LINKS,
            PHOTO_CREDIT -> {
          // Not main text.
        }
      }
    }
    return words;
  }

  static Article read(ResultSet row) throws SQLException {
    Published published = new Published(
        row.getString("published"),
        Published.Basis.valueOf(row.getString("published_basis")),
        row.getString("published_evidence"));
    return new Article(
        new ArticleId(row.getString("article_id")),
        new Provenance(
            row.getString("file"),
            row.getString("external_id"),
            row.getString("record"),
            row.getInt("index_line"),
            row.getString("sha256")),
        new Metadata(
            row.getString("title"),
            row.getString("source"),
            row.getString("author"),
            published,
            row.getString("language"),
            row.getString("url"),
            row.getString("section"),
            row.getString("tags")),
        row.getString("text"),
        BlockList.read(row.getString("blocks")),
        Quality.valueOf(row.getString("quality")),
        List.of());
  }
}
