package org.nightdesk.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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

  private static final String DAM = """
      Crack found in the Hallin dam
      2025-03-06 09:00:00

      Engineers have found a crack in the Hallin dam above Ostermark, the water board said on Thursday.
      Inspector Jonas Weller said the crack was 40 centimetres long and no danger to the valley.

      The board lowered the Hallin reservoir by two metres. Some 300 people in Ostermark were told to be
      ready to leave their homes. Weller will examine the dam again on Friday.
      """;

  private static final String DAM_LATER = """
      Hallin dam crack has grown, Ostermark empties homes
      2025-03-07 10:00:00

      The crack in the Hallin dam above Ostermark has grown, the water board said on Friday.
      Inspector Jonas Weller said the crack was now 90 centimetres long.

      Some 450 people in Ostermark left their homes. Governor Petra Sandoval called the Hallin reservoir
      "a worry for the whole valley". The board lowered the reservoir by another three metres.
      """;

  private static final String CHOIR = """
      Choir of Bellwick sings again
      2025-03-06 12:00:00

      After two years without a hall the choir of Bellwick has sung in Saint Anselm's church. Three hundred
      people came to the concert, the parish said. Conductor Mathilde Orrin thanked the masons of Bellwick
      for the new roof. The choir sings again at Easter.
      """;

  private static final String FERRY = """
      Ferry to Skerrin sails late
      2025-03-07 08:00:00

      The ferry to Skerrin will sail an hour late until April while divers look at its propeller, the port
      of Lunde says. Captain Olaf Brekke said 80 passengers had to wait on the pier on Thursday.
      """;

  @TempDir
  private Path folder;

  private Nights nights;

  @BeforeEach
  void writeTheFirstNight() throws IOException {
    nights = new Nights(folder).file("dam.txt", DAM).file("choir.txt", CHOIR);
    nights.index("dam.txt", "choir.txt");
  }

  @Test
  void foldsACopyOfTheSecondNightIntoTheOriginalOfTheFirst() throws IOException {
    assertThat(nights.run()).isZero();
    String story = story("Crack found in the Hallin dam").storyId();
    nights
        .file("wire/dam-copy.txt", DAM.replace("2025-03-06 09:00", "2025-03-05 23:00"))
        .file("ferry.txt", FERRY)
        .index("wire/dam-copy.txt", "ferry.txt");

    assertThat(nights.run(SECOND)).isZero();

    assertThat(nights.rows(ArticleRow.class))
        .extracting(ArticleRow::file, ArticleRow::relation, ArticleRow::inIndex)
        .containsExactlyInAnyOrder(
            tuple("dam.txt", "original", false),
            tuple("wire/dam-copy.txt", "near_copy", true),
            tuple("ferry.txt", "original", true));
    assertThat(article("wire/dam-copy.txt").relatesTo()).isEqualTo(article("dam.txt").articleId());
    assertThat(article("wire/dam-copy.txt").storyId()).isEqualTo(story);
    assertThat(statuses())
        .containsOnly(
            Map.entry("Crack found in the Hallin dam", "unchanged"),
            Map.entry("Ferry to Skerrin sails late", "new"),
            Map.entry("Choir of Bellwick sings again", "quiet"));
  }

  @Test
  void goesOnWithAStoryAndTellsWhatIsNewInIt() throws IOException {
    nights.run();
    String story = story("Crack found in the Hallin dam").storyId();
    nights.file("dam2.txt", DAM_LATER).index("dam2.txt");

    assertThat(nights.run(SECOND)).isZero();

    assertThat(nights.rows(ArticleRow.class))
        .extracting(ArticleRow::file, ArticleRow::storyId, ArticleRow::inIndex)
        .containsExactlyInAnyOrder(tuple("dam.txt", story, false), tuple("dam2.txt", story, true));
    assertThat(nights.rows(StoryRow.class))
        .extracting(StoryRow::storyId, StoryRow::status, StoryRow::nArticles)
        .contains(tuple(story, "updated", 2));
    nights.rows(ChangeRow.class).forEach(System.out::println);
    nights.rows(PointRow.class).forEach(System.out::println);
    nights.rows(EntityRow.class).forEach(System.out::println);
  }

  private StoryRow story(String headline) {
    return nights.rows(StoryRow.class).stream()
        .filter(s -> s.headline().equals(headline))
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
        .collect(java.util.stream.Collectors.toMap(StoryRow::headline, StoryRow::status));
  }
}
