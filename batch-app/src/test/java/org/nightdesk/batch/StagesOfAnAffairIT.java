package org.nightdesk.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nightdesk.reporting.row.ArticleRow;
import org.nightdesk.reporting.row.DifferenceRow;
import org.nightdesk.reporting.row.DifferenceVersionRow;
import org.nightdesk.reporting.row.StoryRow;

/** An invented meeting, announced by two articles and told of by two others. */
class StagesOfAnAffairIT {
  static final String ANNOUNCED = """
      Envoys of Tarland and Vell to meet in Olmstad on Wednesday
      2031-05-05 09:00:00

      Premier Ludo Hark will meet President Ines Corvo in Olmstad on Wednesday. The two are expected to discuss the border town of Sarnik, the premier's office said.

      The army of Tarland said on Sunday that it had captured the town of Sarnik. The army of Vell denied that Sarnik had been captured.

      Special envoy Tomas Brandel will travel with Hark to Olmstad. Former foreign minister Greta Solheim will take part in the talks on Sarnik.
      """;

  static final String AWAITED = """
      Hark and Corvo prepare for the Olmstad talks
      2031-05-06 08:00:00

      President Ines Corvo is expected to meet Premier Ludo Hark in Olmstad on Wednesday for talks about Sarnik. Corvo will bring special envoy Tomas Brandel's draft with her, her office said.

      The talks in Olmstad will last two days. Diplomats expect no agreement on Sarnik.
      """;

  static final String MET = """
      Hark and Corvo met without agreement on Sarnik
      2031-05-09 10:00:00

      Premier Ludo Hark met President Ines Corvo in Breidal on Thursday. The two discussed the border town of Sarnik for five hours and reached no agreement, the premier's office said.

      The army of Tarland said again that it had captured the town of Sarnik. The army of Vell denied that the town of Sarnik had been captured.

      Special envoy Thomas Brandel took part in the talks. Foreign minister Greta Solheim left Breidal in the evening.
      """;

  static final String ENDED = """
      No agreement after five hours between Hark and Corvo
      2031-05-09 14:00:00

      President Ines Corvo and Premier Ludo Hark reached no agreement on Sarnik in five hours of talks on Thursday. Corvo said the talks had been useful.

      Hark left for home in the evening. Foreign minister Greta Solheim said work on Sarnik went on.
      """;

  @TempDir
  private static Path folder;

  private static Nights night;

  @BeforeAll
  static void runTheNightAfter() throws Exception {
    night = new Nights(folder)
        .file("announced.txt", ANNOUNCED)
        .file("awaited.txt", AWAITED)
        .file("met.txt", MET)
        .file("ended.txt", ENDED)
        .index("announced.txt", "awaited.txt", "met.txt", "ended.txt");
    assertThat(night.run("--date=2031-05-10")).isZero();
  }

  @Test
  void areTwoStoriesOfWhichTheLaterShowsWhatTheyTellDifferently() {
    assertThat(night.rows(StoryRow.class))
        .extracting(StoryRow::stage, StoryRow::nArticles, StoryRow::nDifferences)
        .containsExactlyInAnyOrder(tuple("preview", 2, 0), tuple("outcome", 2, 4));
    assertThat(night.rows(StoryRow.class))
        .extracting(StoryRow::storylineId)
        .containsOnly(night.rows(StoryRow.class).getFirst().storylineId());
    assertThat(night.rows(DifferenceRow.class))
        .extracting(DifferenceRow::kind, DifferenceRow::explanation)
        .containsExactlyInAnyOrder(
            tuple("conflict", "said: The army of Tarland; denied: The army of Vell"),
            tuple("revision", "planned: Olmstad, 2031-05-07 / held: Breidal, 2031-05-08"),
            tuple("role", "Foreign minister / Former foreign minister"),
            tuple("name", "Thomas Brandel / Tomas Brandel"));
  }

  @Test
  void citeTheArticlesOfBoth() {
    Map<String, String> fileOf = new TreeMap<>();
    night.rows(ArticleRow.class).forEach(row -> fileOf.put(row.articleId(), row.file()));
    Map<String, String> kindOf = new TreeMap<>();
    night.rows(DifferenceRow.class).forEach(row -> kindOf.put(row.differenceId(), row.kind()));

    assertThat(night.rows(DifferenceVersionRow.class))
        .extracting(
            row -> kindOf.get(row.differenceId()),
            DifferenceVersionRow::version,
            row -> fileOf.get(row.articleId()))
        .containsExactlyInAnyOrder(
            tuple("conflict", 1, "announced.txt"),
            tuple("conflict", 2, "announced.txt"),
            tuple("conflict", 1, "met.txt"),
            tuple("conflict", 2, "met.txt"),
            tuple("revision", 1, "announced.txt"),
            tuple("revision", 1, "awaited.txt"),
            tuple("revision", 2, "met.txt"),
            tuple("role", 1, "announced.txt"),
            tuple("role", 2, "met.txt"),
            tuple("role", 2, "ended.txt"),
            tuple("name", 1, "announced.txt"),
            tuple("name", 1, "awaited.txt"),
            tuple("name", 2, "met.txt"));
  }

  @Test
  void tellTheSameWhereTheyAreListedTheOtherWayRound(@TempDir Path other) throws Exception {
    Nights turned = new Nights(other)
        .file("announced.txt", ANNOUNCED)
        .file("awaited.txt", AWAITED)
        .file("met.txt", MET)
        .file("ended.txt", ENDED)
        .index("ended.txt", "met.txt", "awaited.txt", "announced.txt");
    assertThat(turned.run("--date=2031-05-10")).isZero();

    List<DifferenceVersionRow> told = night.rows(DifferenceVersionRow.class);
    assertThat(turned.rows(DifferenceVersionRow.class)).isEqualTo(told);
  }
}
