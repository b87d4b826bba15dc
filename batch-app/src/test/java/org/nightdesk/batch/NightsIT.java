package org.nightdesk.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nightdesk.reporting.row.ArticleRow;
import org.nightdesk.reporting.row.ChangeRow;
import org.nightdesk.reporting.row.EntityRow;
import org.nightdesk.reporting.row.PointRow;
import org.nightdesk.reporting.row.StoryRow;

/** Two and three nights with an index of their own each: what is kept of one for the next. */
class NightsIT {
  private static final String SECOND = "--date=2025-03-08";
  private static final String THIRD = "--date=2025-03-09";
  private static final String DAM_HEADLINE = "Crack found in the Hallin dam";

  @TempDir
  private Path folder;

  private Nights nights;

  @BeforeEach
  void writeTheFirstNight() throws IOException {
    nights = new Nights(folder)
        .file("dam.txt", Valley.DAM)
        .file("choir.txt", Valley.CHOIR)
        .file("ferry.txt", Valley.FERRY);
    nights.index("dam.txt", "choir.txt");
    assertThat(nights.run()).isZero();
  }

  @Test
  void saysOnTheFirstNightThatThereIsNothingToCompareWith() {
    assertThat(nights.rows(ChangeRow.class))
        .extracting(ChangeRow::kind)
        .containsExactly("first_night");
  }

  @Test
  void foldsCopiesOfTheSecondNightIntoTheOriginalOfTheFirstThoughTheySayTheyAreOlder()
      throws IOException {
    String story = story(DAM_HEADLINE).storyId();
    nights
        .file("wire/dam.txt", Valley.DAM.replace("2025-03-06 09:00", "2025-03-05 23:00"))
        .file("town/dam.txt", "From our desk\n\n" + Valley.DAM.replace("deep in", "inside"))
        .index("wire/dam.txt", "town/dam.txt", "ferry.txt");

    assertThat(nights.run(SECOND)).isZero();

    String original = article("dam.txt").articleId();
    assertThat(nights.rows(ArticleRow.class))
        .extracting(
            ArticleRow::file, ArticleRow::relation, ArticleRow::relatesTo, ArticleRow::inIndex)
        .containsExactlyInAnyOrder(
            tuple("dam.txt", "original", "", false),
            tuple("wire/dam.txt", "exact_copy", original, true),
            tuple("town/dam.txt", "near_copy", original, true),
            tuple("ferry.txt", "original", "", true));
    assertThat(article("wire/dam.txt").storyId()).isEqualTo(story);
    assertThat(statuses())
        .isEqualTo(Map.of(
            DAM_HEADLINE,
            "unchanged",
            "Ferry to Skerrin sails late",
            "new",
            "Choir of Bellwick sings again",
            "quiet"));
  }

  @Test
  void failsWhenTheTextKeptOfAnEarlierNightIsNotTheOneThatWasPublished() throws Exception {
    String url = "jdbc:h2:file:" + nights.state().resolve("nightdesk");
    try (var connection = DriverManager.getConnection(url, "sa", "");
        var statement = connection.createStatement()) {
      statement.execute("UPDATE PAST_TEXT SET text = REPLACE(text, '300 people', '900 people')");
    }
    nights.file("wire/dam.txt", Valley.DAM).index("wire/dam.txt");

    assertThat(nights.run(SECOND)).isEqualTo(1);

    assertThat(nights.briefs().resolve("2025-03-08")).doesNotExist();
  }

  @Test
  void goesOnWithAStoryUnderItsIdAndTellsWhatIsNewInIt() throws IOException {
    String story = story(DAM_HEADLINE).storyId();
    nights.file("dam2.txt", Valley.DAM_LATER).index("dam2.txt");

    assertThat(nights.run(SECOND)).isZero();

    assertThat(nights.rows(ArticleRow.class))
        .extracting(ArticleRow::file, ArticleRow::storyId, ArticleRow::inIndex)
        .containsExactlyInAnyOrder(tuple("dam.txt", story, false), tuple("dam2.txt", story, true));
    assertThat(told(story))
        .extracting(StoryRow::status, StoryRow::nArticles)
        .containsExactly("updated", 2);
    assertThat(changes("changed_figure"))
        .contains("40 centimetres > 90 centimetres", "two metres > five metres");
    assertThat(changes("new_person")).containsExactly("Petra Sandoval:  > ");
    assertThat(nights.rows(PointRow.class))
        .extracting(PointRow::text, PointRow::firstSeen)
        .contains(
            tuple("The board lowered the Hallin reservoir by two metres.", "2025-03-07"),
            tuple("Some 450 people left their homes in the valley.", "2025-03-08"));
    assertThat(nights.rows(EntityRow.class))
        .extracting(EntityRow::name, EntityRow::firstSeen)
        .contains(tuple("Jonas Weller", "2025-03-07"), tuple("Petra Sandoval", "2025-03-08"));
  }

  @Test
  void listsAStoryAsQuietForAsManyNightsAsAreSetAndThenNoMore() throws IOException {
    nights.index("ferry.txt");

    assertThat(nights.run(SECOND, "--nightdesk.memory.quiet-nights=2")).isZero();
    assertThat(statuses()).containsEntry("Choir of Bellwick sings again", "quiet");
    assertThat(changes("story_quiet")).hasSize(2);
    assertThat(Files.readString(nights.briefs().resolve("latest/brief.md")))
        .contains("story quiet: Choir of Bellwick sings again");
    assertThat(nights.run(THIRD, "--nightdesk.memory.quiet-nights=2")).isZero();
    assertThat(statuses()).containsEntry("Choir of Bellwick sings again", "quiet");
    assertThat(changes("story_quiet")).isEmpty();
    assertThat(nights.run("--date=2025-03-10", "--nightdesk.memory.quiet-nights=2"))
        .isZero();

    assertThat(statuses()).isEqualTo(Map.of("Ferry to Skerrin sails late", "unchanged"));
  }

  @Test
  void remembersAnArticleForAsManyDaysAsAreSet() throws IOException {
    nights.file("wire/dam.txt", Valley.DAM).index("wire/dam.txt");

    assertThat(nights.run(THIRD, "--nightdesk.memory.days=1")).isZero();
    assertThat(nights.rows(ArticleRow.class)).hasSize(1);

    assertThat(nights.run(THIRD, "--nightdesk.memory.days=2")).isZero();
    assertThat(nights.rows(ArticleRow.class)).hasSize(2);
  }

  @Test
  void writesTheSameBytesOfALaterNightWheneverItIsComputedAnew() throws IOException {
    nights
        .file("dam2.txt", Valley.DAM_LATER)
        .file("dam3.txt", Valley.DAM)
        .index("dam2.txt", "dam3.txt");
    nights.run(SECOND);
    Map<String, String> first = NightProcess.files(nights.briefs());
    nights.run(THIRD);
    Map<String, String> third = NightProcess.files(nights.briefs());

    assertThat(nights.run(SECOND, "--fresh")).isZero();
    assertThat(nights.run(THIRD, "--fresh")).isZero();

    assertThat(NightProcess.files(nights.briefs())).isEqualTo(third);
    Files.delete(nights.briefs().resolve("2025-03-09"));
    assertThat(nights.run(SECOND, "--fresh")).isZero();
    assertThat(NightProcess.files(nights.briefs())).isEqualTo(first);
  }

  @Test
  void showsWhatARevisedFileSaysOtherwise() throws IOException {
    nights
        .file(
            "dam.txt",
            Valley.DAM
                    .replace("40 centimetres", "70 centimetres")
                    .replace(" Some 300 people were told to be ready to leave their homes.", "")
                + "\nThe road to Arven is closed from tonight.\n")
        .index("dam.txt", "choir.txt");

    assertThat(nights.run(SECOND)).isZero();

    assertThat(changes("figure_revised")).containsExactly("40 centimetres > 70 centimetres");
    assertThat(changes("sentence_changed"))
        .containsExactly(
            "Inspector Jonas Weller said the crack was 40 centimetres long and no danger to"
                + " the valley. > Inspector Jonas Weller said the crack was 70 centimetres long and no"
                + " danger to the valley.");
    assertThat(changes("sentence_removed"))
        .containsExactly("Some 300 people were told to be ready to leave their homes. > ");
    assertThat(changes("sentence_added"))
        .containsExactly(" > The road to Arven is closed from tonight.");
    assertThat(statuses())
        .isEqualTo(Map.of(DAM_HEADLINE, "updated", "Choir of Bellwick sings again", "unchanged"));
  }

  @Test
  void takesANewFileUnderAnOldAddressForARevision() throws IOException {
    nights.file("one.jsonl", line("one", Valley.FERRY)).index("one.jsonl");
    nights.run(SECOND);
    nights
        .file("two.jsonl", line("two", Valley.FERRY.replace("80 passengers", "95 passengers")))
        .index("two.jsonl");

    assertThat(nights.run(THIRD)).isZero();

    assertThat(nights.rows(ArticleRow.class))
        .extracting(ArticleRow::externalId, ArticleRow::relation)
        .containsExactly(tuple("two", "original"));
    assertThat(changes("figure_revised")).containsExactly("80 passengers > 95 passengers");
  }

  @Test
  void recordsASplitWithTheOldIdAndKeepsItForTheLargerPart() throws IOException {
    nights
        .file("dam2.txt", Valley.DAM_LATER)
        .file("dam3.txt", Valley.DAM_AT_NIGHT)
        .index("dam.txt", "dam2.txt", "dam3.txt");
    nights.run("--nightdesk.stories.same-story=0.05", "--nightdesk.stories.straggler=0.05");
    String before = nights.rows(StoryRow.class).getFirst().storyId();
    assertThat(nights.rows(StoryRow.class)).hasSize(1);

    assertThat(nights.run(SECOND, "--nightdesk.stories.same-story=0.95")).isZero();

    List<StoryRow> after = nights.rows(StoryRow.class);
    assertThat(after).hasSizeGreaterThan(1).extracting(StoryRow::storyId).contains(before);
    assertThat(nights.rows(ChangeRow.class).stream()
            .filter(c -> c.kind().equals("story_split"))
            .map(c -> List.of(c.before().contains(before), c.after().equals(c.storyId()))))
        .hasSize(after.size() - 1)
        .containsOnly(List.of(true, true));
  }

  @Test
  void recordsAMergeWithTheOldIds() throws IOException {
    nights
        .file("dam2.txt", Valley.DAM_LATER)
        .file("dam3.txt", Valley.DAM_AT_NIGHT)
        .index("dam.txt", "dam2.txt", "dam3.txt");
    nights.run("--nightdesk.stories.same-story=0.95");
    List<String> before =
        nights.rows(StoryRow.class).stream().map(StoryRow::storyId).toList();
    assertThat(before).hasSizeGreaterThan(1);

    assertThat(nights.run(
            SECOND, "--nightdesk.stories.same-story=0.05", "--nightdesk.stories.straggler=0.05"))
        .isZero();

    assertThat(nights.rows(StoryRow.class))
        .extracting(StoryRow::storyId)
        .containsExactly(before.getFirst());
    assertThat(nights.rows(ChangeRow.class).stream()
            .filter(c -> c.kind().equals("story_merged"))
            .map(c -> c.before().replaceAll(".*\\((s[0-9a-f]{16})\\)", "$1") + " > " + c.after()))
        .containsExactlyInAnyOrderElementsOf(
            before.stream().skip(1).map(id -> id + " > " + before.getFirst()).toList());
  }

  private static String line(String id, String text) {
    String body =
        text.substring(text.indexOf("\n\n") + 2).replace("\"", "\\\"").replace("\n", "\\n");
    return """
        {"id": "%s", "title": "%s", "url": "https://valley.example/ferry", "published": "2025-03-06", \
        "text": "%s"}
        """.formatted(id, "Ferry to Skerrin sails late", body);
  }

  private StoryRow story(String headline) {
    return nights.rows(StoryRow.class).stream()
        .filter(s -> s.headline().equals(headline))
        .findFirst()
        .orElseThrow();
  }

  private StoryRow told(String id) {
    return nights.rows(StoryRow.class).stream()
        .filter(s -> s.storyId().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private ArticleRow article(String file) {
    return nights.rows(ArticleRow.class).stream()
        .filter(a -> a.file().equals(file))
        .findFirst()
        .orElseThrow();
  }

  private Map<String, String> statuses() {
    return nights.rows(StoryRow.class).stream()
        .collect(Collectors.toMap(StoryRow::headline, StoryRow::status));
  }

  /** Of each change of a kind, before and after; of one without both, what changed too. */
  private List<String> changes(String kind) {
    return nights.rows(ChangeRow.class).stream()
        .filter(c -> c.kind().equals(kind))
        .map(c -> (c.before() + c.after()).isEmpty()
            ? c.what() + ":  > "
            : c.before() + " > " + c.after())
        .toList();
  }
}
