package org.nightdesk.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code diff} says of three published nights. */
class DiffIT {
  @TempDir
  private static Path folder;

  private static Nights nights;

  @BeforeAll
  static void runThreeNights() throws Exception {
    nights = new Nights(folder)
        .file("dam.txt", Valley.DAM)
        .file("choir.txt", Valley.CHOIR)
        .index("dam.txt", "choir.txt");
    assertThat(nights.run()).isZero();
    nights.file("dam2.txt", Valley.DAM_LATER).index("dam.txt", "dam2.txt", "choir.txt");
    assertThat(nights.run("--date=2025-03-08")).isZero();
    nights
        .file("dam.txt", Valley.DAM.replace("Some 300 people", "Some 350 people"))
        .file("ferry.txt", Valley.FERRY)
        .index("dam.txt", "dam2.txt", "ferry.txt");
    assertThat(nights.run("--date=2025-03-09", "--nightdesk.brief.points-a-story=5"))
        .isZero();
  }

  @Test
  void tellsOfNewArticlesPointsAndPeopleInAStoryThatGoesOn() throws Exception {
    assertThat(diff("2025-03-07", "2025-03-08"))
        .startsWith("From night 2025-03-07 (edition ")
        .contains("articles: 3, was 2")
        .containsPattern(
            "\\+ Hallin dam crack has grown, homes are emptied \\(.*dam2.txt\\) a[0-9a-f]{16}")
        .containsPattern("~ .* \\(2 articles, were 1.*\\) s[0-9a-f]{16}")
        .containsPattern(
            "    \\+ Governor Petra Sandoval came to Arven .* a[0-9a-f]{16}\\.\\d+\\.\\d+")
        .containsPattern("\\+ Petra Sandoval \\(\\d mentions? in 1 article\\) e[0-9a-f]{16}")
        .doesNotContain("Choir of Bellwick sings again (");
  }

  @Test
  void tellsOfRevisedArticlesStoriesToldNoMoreAndSettings() throws Exception {
    assertThat(diff("2025-03-08", "2025-03-09"))
        .contains("brief.points-a-story: 5, was 40")
        .containsPattern("~ Crack found in the Hallin dam \\(.*dam.txt\\) a")
        .containsPattern("- Choir of Bellwick sings again \\(.*choir.txt\\) a")
        .containsPattern("\\+ Ferry to Skerrin sails late \\(1 article, .*\\) s")
        .containsPattern("- Choir of Bellwick sings again \\(1 article, .*\\) s")
        .containsPattern("    - Some 300 people were told to be ready to leave their homes")
        .containsPattern("    \\+ Some 350 people were told to be ready to leave their homes")
        .containsPattern("    ~ .*350.*\\(.*was \".*300.*\", night 2025-03-09\\)")
        .containsPattern("- Mathilde Orrin \\(");
  }

  @Test
  void readsBackwardsWhenTheLaterNightIsNamedFirst() throws Exception {
    assertThat(diff("2025-03-08", "2025-03-07"))
        .contains("articles: 2, was 3")
        .containsPattern("- Hallin dam crack has grown, homes are emptied \\(")
        .containsPattern("- Petra Sandoval \\(");
  }

  @Test
  void saysSoWhenNothingChanged() throws Exception {
    assertThat(diff("2025-03-08", "2025-03-08")).endsWith("\nNothing changed\n");
  }

  @Test
  void writesTheSameAsMarkdown() throws Exception {
    assertThat(diff("2025-03-07", "2025-03-08", "--format=md"))
        .startsWith("# From night 2025-03-07 ")
        .contains("\n## Stories\n\n- **changed** ")
        .containsPattern(
            "\n  - \\*\\*new\\*\\* Governor Petra Sandoval came to Arven .* `a[0-9a-f]{16}");
  }

  @Test
  void endsWithTwoForAnUnknownNightOrForm() throws Exception {
    assertThat(run("2025-03-07", "2025-03-20").exitCode()).isEqualTo(2);
    assertThat(run("2025-03-07", "2025-03-20").said())
        .contains("the nights there are 2025-03-09, 2025-03-08, 2025-03-07");
    assertThat(run("2025-03-07").exitCode()).isEqualTo(2);
    assertThat(run("2025-03-07", "2025-03-08", "--format=html").exitCode()).isEqualTo(2);
  }

  private static String diff(String... arguments) throws Exception {
    NightProcess.Ended ended = run(arguments);
    assertThat(ended.exitCode()).as(ended.said()).isZero();
    return ended.said();
  }

  private static NightProcess.Ended run(String... more) throws Exception {
    List<String> arguments = new ArrayList<>(List.of("diff", "--out=" + nights.briefs()));
    arguments.addAll(List.of(more));
    return new NightProcess().run(arguments.toArray(String[]::new));
  }
}
