package org.nightdesk.batch.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nightdesk.corpus.ArticleId;
import org.nightdesk.corpus.Span;
import org.nightdesk.enrichment.name.Entity;
import org.nightdesk.enrichment.name.EntityType;
import org.nightdesk.enrichment.name.Variant;
import org.springframework.jdbc.core.JdbcTemplate;

class NameEntityWriterTest {
  private static final String ONE = "a0000000000000001";
  private static final String TWO = "a0000000000000002";

  @TempDir
  private Path folder;

  private StateDatabase state;
  private JdbcTemplate jdbc;

  @BeforeEach
  void twoArticlesThatNameSomebody() {
    state = StateDatabase.open(folder, 2);
    jdbc = new JdbcTemplate(state.dataSource());
    for (String article : List.of(ONE, TWO)) {
      jdbc.update("""
          INSERT INTO ARTICLE (article_id, file, external_id, record, index_line, sha256, title, source,
            author, published, published_basis, published_evidence, language, url, section, tags,
            quality, words, blocks, text, text_digest, in_index)
          VALUES (?, 'f', '', '', 1, '', '', '', '', '', 'UNKNOWN', '', '', '', '', '', 'GOOD', 0, '',
            '', '', TRUE)
          """, article);
      jdbc.update(
          "INSERT INTO NAME_FOUND (article_id, part, names) VALUES (?, 0, ?)",
          article,
          "1 1 0 4 0 4 PERSON false Orla\n1 1 9 15 9 15 ORG false Brandt\n");
    }
  }

  @AfterEach
  void close() {
    state.close();
  }

  @Test
  void tellsEveryNameItsEntityAndTheTypeOfThatWhereItIsAnother() {
    write(
        entity("e0000000000000001", EntityType.PERSON, Map.of(ONE, 0, TWO, 0)),
        entity("e0000000000000002", EntityType.PERSON, Map.of(ONE, 9)));

    assertThat(rows())
        .containsExactly(
            ONE + " 2 e0000000000000001 e0000000000000002/PERSON", TWO + " 1 e0000000000000001 -");
    assertThat(new NameTables(jdbc).told(new ArticleId(ONE)))
        .extracting(
            name -> name.mention().text() + " " + name.mention().type() + " " + name.entity())
        .containsExactly("Orla PERSON e0000000000000001", "Brandt PERSON e0000000000000002");
  }

  @Test
  void writesOnlyWhatIsNotThereAlready() {
    write(entity("e0000000000000001", EntityType.PERSON, Map.of(ONE, 0, TWO, 0)));
    jdbc.update("UPDATE NAME_ENTITY SET named = 7"); // tells rows that stay from rows written anew

    write(
        entity("e0000000000000001", EntityType.PERSON, Map.of(ONE, 0)),
        entity("e0000000000000003", EntityType.PERSON, Map.of(TWO, 0)));

    assertThat(rows())
        .containsExactly(ONE + " 7 e0000000000000001 -", TWO + " 1 e0000000000000003 -");
  }

  private void write(Entity... entities) {
    new NameEntityWriter(jdbc, List.of(entities)).write();
  }

  private static Entity entity(String id, EntityType type, Map<String, Integer> starts) {
    TreeMap<ArticleId, List<Span>> mentions = new TreeMap<>();
    starts.forEach((article, start) ->
        mentions.put(new ArticleId(article), List.of(new Span(start, start + 4))));
    return new Entity(
        id,
        type,
        type,
        "Orla",
        List.of(new Variant("Orla", starts.size(), starts.size(), "")),
        mentions);
  }

  private List<String> rows() {
    return jdbc.queryForList(
        "SELECT article_id || ' ' || named || ' ' || entities FROM NAME_ENTITY ORDER BY article_id",
        String.class);
  }
}
