package org.nightdesk.batch.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nightdesk.corpus.ArticleId;
import org.nightdesk.corpus.Span;
import org.nightdesk.enrichment.compare.StoryMaterial.Named;
import org.nightdesk.enrichment.name.EntityType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A story of two articles, of which the first has its facts from a key, and of a copy of the second. */
class StoryStampsTest {
  private static final ArticleId ONE = new ArticleId("a0000000000000001");
  private static final ArticleId TWO = new ArticleId("a0000000000000002");
  private static final ArticleId COPY = new ArticleId("a0000000000000003");
  private static final String STORY = "s0000000000000001";
  private static final Named TOWN = new Named("e1", EntityType.PLACE, "Ilmstead");
  private static final Map<ArticleId, Map<Span, Named>> NAMED =
      Map.of(ONE, Map.of(new Span(5, 13), TOWN), TWO, Map.of(new Span(7, 15), TOWN));
  private static final Map<ArticleId, String> ORIGINS = Map.of(ONE, "o1", TWO, "o2", COPY, "o2");

  @TempDir
  private static Path folder;

  private static StateDatabase state;
  private static JdbcTemplate jdbc;

  @BeforeAll
  static void writeTheStory() {
    state = StateDatabase.open(folder, 1);
    jdbc = new JdbcTemplate(state.dataSource());
    for (ArticleId article : List.of(ONE, TWO, COPY)) {
      jdbc.update("""
          INSERT INTO ARTICLE (article_id, file, external_id, record, index_line, sha256, title,
            source, author, published, published_basis, published_evidence, language, url,
            section, tags, quality, words, blocks, text, text_digest)
          VALUES (?, 'f.txt', '', '', 3, '', 'Flood', 'Herald', 'A. Hale', '2031-05-06', 'STATED',
            '', 'en', '', 'news', '', 'FULL', 4, 'BODY 0 20', 'Two homes flooded.', '')
          """, article.value());
      insert(
          "SENTENCE",
          "paragraph, sentence, role, start_at, end_at, code_start, code_end",
          """
          1, 1, 'BODY', 0, 18, 0, 18""",
          article);
      insert("NAME_FOUND", "part, names", "0, '1 1 5 13 5 13 PLACE false Ilmstead'", article);
      insert(
          "ROLE_STATEMENT",
          "ordinal, paragraph, sentence, start_at, end_at, role",
          "0, 1, 1, 0, 3, 'mayor'",
          article);
      insert("FIGURE", """
          ordinal, figure_id, start_at, end_at, code_start, code_end, paragraph, sentence, text,
          kind, amount_from, amount_to, qualifier, unit, per, measured, change, compared_to, as_of,
          attributed_to, converted_value, converted_unit, tally""", """
          0, 'f1', 0, 3, 0, 3, 1, 1, 'Two', 'COUNT', '2', '', 'EXACT', '', '', 'homes', 'NONE', '',
          '', '', '', '', ''""", article);
      insert("TIME_REF", """
          ordinal, start_at, end_at, code_start, code_end, paragraph, sentence, text, content,
          fineness, basis""", """
          0, 0, 3, 0, 3, 1, 1, 'Monday', '2031-05-05', 'DAY', 'STATED'""", article);
      insert("QUOTE", """
          ordinal, quote_id, start_at, end_at, code_start, code_end, paragraph, sentence, text,
          kind, speaker_form, speaker_start, speaker_end, speaker_basis, speaker_words, cue""", """
          0, 'q1', 0, 3, 0, 3, 1, 1, 'Two', 'DIRECT', 'UNKNOWN', 0, 0, '', '', 'said'""", article);
    }
    jdbc.update("INSERT INTO FACTS_READ VALUES (?, 'k1')", ONE.value());
    jdbc.update("INSERT INTO STORY_ARTICLE VALUES (?, ?, 0)", ONE.value(), STORY);
    jdbc.update("INSERT INTO STORY_ARTICLE VALUES (?, ?, 1)", TWO.value(), STORY);
    jdbc.update("INSERT INTO FOLDED_COPY VALUES (?, ?, 'COPY', 1)", COPY.value(), TWO.value());
  }

  private static void insert(String table, String columns, String values, ArticleId article) {
    jdbc.update("INSERT INTO %s (article_id, %s) VALUES ('%s', %s)"
        .formatted(table, columns, article.value(), values));
  }

  @AfterAll
  static void close() {
    state.close();
  }

  private static String stamp() {
    return new StoryStamps(jdbc, "program").ofStory(STORY, NAMED, ORIGINS, "");
  }

  private static String stampOfStage() {
    return new StoryStamps(jdbc, "program").ofStage(STORY, List.of(ONE, TWO), NAMED);
  }

  /** The stamps of the story and of the stage after a statement that is taken back. */
  private static List<String> after(String statement) {
    AtomicReference<List<String>> stamps = new AtomicReference<>(List.of());
    new TransactionTemplate(new JdbcTransactionManager(state.dataSource()))
        .executeWithoutResult(transaction -> {
          assertThat(jdbc.update(statement)).as("rows changed").isPositive();
          stamps.set(List.of(stamp(), stampOfStage()));
          transaction.setRollbackOnly();
        });
    return stamps.get();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE ARTICLE SET text = 'Six homes flooded.' WHERE article_id LIKE '%2'",
        "UPDATE ARTICLE SET title = 'Storm' WHERE article_id LIKE '%2'",
        "UPDATE ARTICLE SET source = 'Post' WHERE article_id LIKE '%2'",
        "UPDATE ARTICLE SET author = '' WHERE article_id LIKE '%2'",
        "UPDATE ARTICLE SET published = '2031-05-07' WHERE article_id LIKE '%2'",
        "UPDATE ARTICLE SET published_basis = 'INFERRED' WHERE article_id LIKE '%2'",
        "UPDATE ARTICLE SET language = '' WHERE article_id LIKE '%2'",
        "UPDATE ARTICLE SET url = 'x' WHERE article_id LIKE '%2'",
        "UPDATE ARTICLE SET section = '' WHERE article_id LIKE '%2'",
        "UPDATE ARTICLE SET tags = 'x' WHERE article_id LIKE '%2'",
        "UPDATE ARTICLE SET blocks = 'DECK 0 20' WHERE article_id LIKE '%2'",
        "UPDATE SENTENCE SET role = 'CAPTION' WHERE article_id LIKE '%2'",
        "UPDATE NAME_FOUND SET names = '1 1 5 9 5 9 PLACE false Ilms' WHERE article_id LIKE '%2'",
        "UPDATE ROLE_STATEMENT SET role = 'judge' WHERE article_id LIKE '%2'",
        "UPDATE FIGURE SET amount_from = '3' WHERE article_id LIKE '%2'",
        "UPDATE FIGURE SET as_of = '2031-05-05' WHERE article_id LIKE '%2'",
        "UPDATE TIME_REF SET content = '2031-05-12' WHERE article_id LIKE '%2'",
        "UPDATE QUOTE SET cue = 'warned' WHERE article_id LIKE '%2'",
        "DELETE FROM QUOTE WHERE article_id LIKE '%2'",
        "UPDATE FACTS_READ SET facts_key = 'k2'",
        "DELETE FROM FACTS_READ"
      })
  void anotherArticleOrAnotherFactMakesAnotherStory(String statement) {
    assertThat(after(statement)).doesNotContain(stamp(), stampOfStage());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE STORY_ARTICLE SET ordinal = 2 WHERE ordinal = 0",
        "DELETE FROM STORY_ARTICLE WHERE ordinal = 1",
        "DELETE FROM FOLDED_COPY",
        "UPDATE FOLDED_COPY SET kept_id = 'a0000000000000001'",
        "INSERT INTO FOLDED_COPY VALUES ('a0000000000000004', 'a0000000000000001', 'COPY', 1)",
        "INSERT INTO FACTS_READ VALUES ('a0000000000000003', 'k3')",
        "UPDATE ARTICLE SET text = 'Six homes flooded.' WHERE article_id LIKE '%3'",
        "UPDATE SENTENCE SET role = 'CAPTION' WHERE article_id LIKE '%3'"
      })
  void otherArticlesOrCopiesMakeAnotherStory(String statement) {
    assertThat(after(statement).getFirst()).isNotEqualTo(stamp());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE FIGURE SET compare_group = 'g1', agreement = 'agrees'",
        "UPDATE QUOTE SET utterance_id = 'u1'",
        "UPDATE ROLE_STATEMENT SET ordinal = ordinal + 7",
        "UPDATE ARTICLE SET index_line = 9, file = 'g.txt', in_index = FALSE, quality = 'TRUNCATED'"
      })
  void whatComparingWritesAndWhereAnArticleComesFromMakesNoOther(String statement) {
    assertThat(after(statement)).containsExactly(stamp(), stampOfStage());
  }

  @Test
  void otherNamesOriginsStagesOrProgramsMakeAnotherStory() {
    StoryStamps stamps = new StoryStamps(jdbc, "program");
    Named renamed = new Named("e1", EntityType.PLACE, "Ilmstead on Alde");
    Named retyped = new Named("e1", EntityType.ORG, "Ilmstead");
    Named other = new Named("e2", EntityType.PLACE, "Ilmstead");

    assertThat(List.of(renamed, retyped, other))
        .extracting(entity -> stamps.ofStory(STORY, naming(entity), ORIGINS, ""))
        .doesNotContain(stamp())
        .doesNotHaveDuplicates();
    assertThat(List.of(renamed, retyped, other))
        .extracting(entity -> stamps.ofStage(STORY, List.of(ONE, TWO), naming(entity)))
        .doesNotContain(stampOfStage())
        .doesNotHaveDuplicates();
    assertThat(List.of(
            stamps.ofStory(STORY, NAMED, Map.of(ONE, "o2", TWO, "o2", COPY, "o2"), ""),
            stamps.ofStory(STORY, NAMED, Map.of(ONE, "o1", TWO, "o2"), ""),
            stamps.ofStory(STORY, NAMED, ORIGINS, "affair"),
            stamps.ofStory("s0000000000000002", NAMED, ORIGINS, ""),
            new StoryStamps(jdbc, "program built anew").ofStory(STORY, NAMED, ORIGINS, "")))
        .doesNotContain(stamp())
        .doesNotHaveDuplicates();
    assertThat(stamps.ofStage(STORY, List.of(TWO, ONE), NAMED)).isNotEqualTo(stampOfStage());
    assertThat(StoryStamps.ofAll(List.of("one", "two")))
        .isNotEqualTo(StoryStamps.ofAll(List.of("two", "one")))
        .isNotEqualTo(StoryStamps.ofAll(List.of("onetwo")));
  }

  private static Map<ArticleId, Map<Span, Named>> naming(Named entity) {
    return Map.of(ONE, Map.of(new Span(5, 13), entity), TWO, Map.of(new Span(7, 15), entity));
  }
}
