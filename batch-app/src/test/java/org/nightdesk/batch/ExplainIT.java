package org.nightdesk.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nightdesk.batch.store.StateDatabase;
import org.nightdesk.reporting.row.ArticleRow;
import org.nightdesk.reporting.row.EntityRow;
import org.nightdesk.reporting.row.PointRow;
import org.nightdesk.reporting.row.StoryRow;

/** What {@code explain} says of two published nights, read from their files alone. */
class ExplainIT {
  @TempDir
  private static Path folder;

  private static Nights nights;

  @BeforeAll
  static void runTwoNights() throws Exception {
    nights = new Nights(folder)
        .file("dam.txt", Valley.DAM)
        .file("choir.txt", Valley.CHOIR)
        .index("dam.txt", "choir.txt");
    assertThat(nights.run()).isZero();
    nights
        .file("dam2.txt", Valley.DAM_LATER)
        .file("wire/dam.txt", "From our desk\n\n" + Valley.DAM)
        .index("dam2.txt", "wire/dam.txt");
    assertThat(nights.run("--date=2025-03-08")).isZero();
  }

  @Test
  void leadsFromEvidenceToItsSentenceAndToEveryLineThatCitesIt() throws Exception {
    PointRow point = point("Governor Petra Sandoval came to Arven");

    String said = explain(point.evidenceId());

    assertThat(said)
        .contains("dam2.txt")
        .contains("sentence  Governor Petra Sandoval came to Arven and thanked the engineers.")
        .contains("points.csv                " + point.pointId())
        .contains("point_sources.csv")
        .contains("changes.csv")
        .contains("technical/mentions.csv");
    assertThat(explain(point.pointId())).isEqualTo(said);
  }

  @Test
  void saysOfACopyWhatItIsACopyOfAndWhatItShares() throws Exception {
    String said = explain("wire/dam.txt", "dam.txt");

    assertThat(said)
        .contains("of an earlier night")
        .containsPattern("(exact|near)_copy: jaccard [01]\\.\\d{3}")
        .containsPattern("\\d+ words shared in runs, the longest of \\d+")
        .containsPattern("wire/dam.txt is a (exact|near)_copy of dam.txt, similarity [01]\\.\\d+")
        .containsPattern("\\d+ words: \"Crack found in the Hallin dam")
        .contains("a folded copy is in the story of its original");
  }

  @Test
  void saysWhyTwoArticlesAreInOneStoryWithTheNumbers() throws Exception {
    assertThat(explain("dam.txt", "dam2.txt"))
        .contains("joined: ")
        .containsPattern(
            "likeness 0\\.\\d{3}.*average inside the event 0\\.\\d{3}, one event from 0\\.")
        .containsPattern("words +weight 0\\.\\d{3}, cosine 0\\.\\d{3}: ")
        .containsPattern("names +weight 0\\.\\d{3}, cosine 0\\.\\d{3}: .*hallin");
  }

  @Test
  void tellsAStorysArticlesWithTheirNearestAndItsNights() throws Exception {
    String story = nights.rows(StoryRow.class).stream()
        .filter(s -> s.status().equals("updated"))
        .findFirst()
        .orElseThrow()
        .storyId();

    assertThat(explain(story))
        .containsPattern("dam2.txt .*\n    nearest a[0-9a-f]{16}: likeness 0\\.")
        .containsPattern("wire/dam.txt .*\n    (exact|near)_copy of a[0-9a-f]{16}")
        .contains("2025-03-08  updated, 2 articles")
        .contains("2025-03-07  new, 1 article,");
  }

  @Test
  void tellsEverySpellingOfAnEntityWithItsReasonSourcesAndRoles() throws Exception {
    String entity = nights.rows(EntityRow.class).stream()
        .filter(e -> e.name().equals("Jonas Weller"))
        .findFirst()
        .orElseThrow()
        .entityId();
    Map<String, String> ids = new HashMap<>();
    nights.rows(ArticleRow.class).forEach(row -> ids.put(row.file(), row.articleId()));

    assertThat(explain(entity)).isEqualTo("""
            entity ENTITY, night 2025-03-08
              name        Jonas Weller
              type        PERSON
              mentions    5 in 3 articles of 1 story
              first seen  2025-03-07

            spellings
              Jonas Weller  (3 mentions, 3 articles): the name shown
                FIRST  dam.txt  (source not stated, 2025-03-06T09:00:00, of an earlier night): 1, first in FIRST.4.1
                LATER  dam2.txt  (source not stated, 2025-03-07T10:00:00): 1, first in LATER.4.1
                COPY  wire/dam.txt  (source not stated, 2025-03-06T09:00:00): 1, first in COPY.5.1
              Weller  (2 mentions, 2 articles): surname of Jonas Weller
                FIRST  dam.txt  (source not stated, 2025-03-06T09:00:00, of an earlier night): 1, first in FIRST.5.3
                COPY  wire/dam.txt  (source not stated, 2025-03-06T09:00:00): 1, first in COPY.6.3

            roles, as stated
              Inspector  (FIRST.4.1, dam.txt)
              Inspector  (LATER.4.1, dam2.txt)
              Inspector  (COPY.5.1, wire/dam.txt)
            """.replace("ENTITY", entity)
        .replace("FIRST", ids.get("dam.txt"))
        .replace("LATER", ids.get("dam2.txt"))
        .replace("COPY", ids.get("wire/dam.txt")));
  }

  @Test
  void tellsOfAnArticleByItsFile() throws Exception {
    String id = nights.rows(ArticleRow.class).stream()
        .filter(a -> a.file().equals("dam.txt"))
        .findFirst()
        .orElseThrow()
        .articleId();

    assertThat(explain("dam.txt"))
        .isEqualTo(explain(id))
        .contains("by an earlier night; tonight's refer to it")
        .contains("relation   original")
        .contains("shares text with");
  }

  @Test
  void looksAtTheNightAskedForWhileARunHoldsTheState() throws Exception {
    try (StateDatabase held = StateDatabase.open(nights.state(), 1)) {
      assertThat(held.dataSource()).isNotNull();
      NightProcess.Ended ended = run("--night=2025-03-07", "dam.txt");

      assertThat(ended.exitCode()).isZero();
      assertThat(ended.said()).contains("night 2025-03-07", "by the night's index");
    }
  }

  @Test
  void endsWithTwoForWhatTheNightDoesNotHave() throws Exception {
    assertThat(run("s0000000000000000").exitCode()).isEqualTo(2);
    assertThat(run("a0000000000000000.1.1").exitCode()).isEqualTo(2);
    assertThat(run("dam.txt", "nothing.txt").exitCode()).isEqualTo(2);
    assertThat(run("dam.txt", "--night=2025-03-01").said())
        .contains("the nights there are 2025-03-08");
    assertThat(run("choir.txt").said()).contains("that of 2025-03-07 has: add --night=2025-03-07");
    assertThat(run().exitCode()).isEqualTo(2);
  }

  @Test
  void listsTheArticlesOfAFileOfManyAndTellsOneByItsIdThere(@TempDir Path elsewhere)
      throws Exception {
    Nights many = new Nights(elsewhere).file("day.jsonl", """
            {"id": "n1", "title": "Choir sings in Arven", "text": "The choir of Arven sang on the square."}
            {"id": "n2", "title": "Ferry stays in Hom", "text": "The ferry to Hom did not leave on Friday."}
            """).index("day.jsonl");
    assertThat(many.run("--formats=csv")).isZero();
    String briefs = "--out=" + many.briefs();

    Said two = Said.by("explain", "day.jsonl", briefs);
    Said one = Said.by("explain", "day.jsonl:n2", briefs);

    assertThat(two.exitCode()).isEqualTo(2);
    assertThat(two.text())
        .contains("day.jsonl holds 2 articles; name one:")
        .contains("  day.jsonl:n1  Choir sings in Arven")
        .contains("  day.jsonl:n2  Ferry stays in Hom");
    assertThat(one.exitCode()).as(one.text()).isZero();
    assertThat(one.text()).startsWith("article a").contains("title      Ferry stays in Hom");
  }

  private static PointRow point(String start) {
    return nights.rows(PointRow.class).stream()
        .filter(p -> p.text().startsWith(start))
        .findFirst()
        .orElseThrow();
  }

  private static String explain(String... ids) throws Exception {
    NightProcess.Ended ended = run(ids);
    assertThat(ended.exitCode()).as(ended.said()).isZero();
    return ended.said();
  }

  private static NightProcess.Ended run(String... ids) throws Exception {
    List<String> arguments = new ArrayList<>(List.of("explain", "--out=" + nights.briefs()));
    arguments.addAll(List.of(ids));
    return new NightProcess().run(arguments.toArray(String[]::new));
  }
}
