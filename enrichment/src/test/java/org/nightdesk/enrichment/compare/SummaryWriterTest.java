package org.nightdesk.enrichment.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nightdesk.corpus.BlockRole;

/** One criterion a test, on invented stories. */
class SummaryWriterTest {
  private static final String LEAD =
      "The council of {L:v|Varska} closed the harbour bridge on Monday after cracks were found.";

  private static List<String> summaryOf(MarkedStory story) {
    return new SourceComparer()
        .compare(story.material()).summary().stream().map(PointSource::text).toList();
  }

  private static String plain(String marked) {
    return marked.replaceAll("\\{[^|]*\\|([^}]*)\\}", "$1");
  }

  @Test
  void tellsWhatIsCentralBeforeWhatIsAside() {
    List<String> summary = summaryOf(new MarkedStory()
        .article(
            "a.txt",
            "2031-04-05",
            "Bridge closed",
            LEAD
                + " Gulls nest on the cranes of {L:o|Orsa} every summer."
                + " Engineers of {L:v|Varska} measured forty cracks in the bridge."
                + " The council of {L:v|Varska} hired two ferries for lorries."
                + " A bakery in {L:o|Orsa} sold seven hundred loaves of rye."));
    assertThat(summary)
        .contains(plain(LEAD))
        .doesNotContain(
            "Gulls nest on the cranes of Orsa every summer.",
            "A bakery in Orsa sold seven hundred loaves of rye.");
  }

  @Test
  void tellsWhatSeveralArticlesTell() {
    String shared = "Engineer {P:t|Liis Tamm} measured forty cracks in the eastern pillar.";
    List<String> summary = summaryOf(new MarkedStory()
        .article(
            "a.txt",
            "2031-04-05",
            "Bridge closed",
            LEAD
                + " The council hired two ferries of {L:o|Orsa} for the harbour."
                + " Traders of {L:v|Varska} asked the council to open the bridge."
                + " Schools of {L:v|Varska} sent pupils home before the bridge closed."
                + " "
                + shared)
        .article("b.txt", "2031-04-05", "Cracks", shared + " " + LEAD));
    assertThat(summary).contains(plain(shared));
  }

  @Test
  void tellsTheNewerOfWhatStandsAlike() {
    String earlier = "Engineers of {L:v|Varska} repaired seven roads on Friday.";
    String later = "Teachers of {L:o|Orsa} opened nine schools on Monday.";
    assertThat(summaryOf(new MarkedStory()
            .article("a.txt", "2031-04-05", "", earlier)
            .article("b.txt", "2031-04-08", "", later)))
        .startsWith(plain(later));
    assertThat(summaryOf(new MarkedStory()
            .article("a.txt", "2031-04-08", "", earlier)
            .article("b.txt", "2031-04-05", "", later)))
        .startsWith(plain(earlier));
  }

  @Test
  void takesNoSentenceThatHangsOnOneLeftOut() {
    for (String start : List.of("He", "On top of that, he", "But the mayor", "In addition, Tamm")) {
      assertThat(summaryOf(new MarkedStory()
              .article(
                  "a.txt",
                  "2031-04-05",
                  "",
                  LEAD + " Why now?\n\n" + start + " closed the harbour bridge of {L:v|Varska}"
                      + " to lorries for a year.")))
          .containsExactly(plain(LEAD));
    }
  }

  @Test
  void takesASentenceThatHangsDirectlyBehindWhatItHangsOn() {
    String next = "It hired two ferries of {L:o|Orsa} for lorries and seven hundred workers.";
    assertThat(summaryOf(new MarkedStory().article("a.txt", "2031-04-05", "", LEAD + " " + next)))
        .containsExactly(plain(LEAD), plain(next));
  }

  @Test
  void saysNothingTwice() {
    String again =
        "After cracks were found, the council of {L:v|Varska} closed its harbour bridge on Monday.";
    assertThat(
            summaryOf(new MarkedStory().article("a.txt", "2031-04-05", "", LEAD + "\n\n" + again)))
        .hasSize(1);
  }

  @Test
  void takesNoCaptionNoBylineAndNothingCutOff() {
    String caption = "The harbour bridge of Varska was closed by the council after cracks.";
    assertThat(summaryOf(new MarkedStory()
            .role(BlockRole.CAPTION, caption)
            .article(
                "a.txt",
                "2031-04-05",
                "",
                caption
                    + "\n\nBy Liis Tamm and Ants Kask in Varska\n\n"
                    + LEAD
                    + "\n\nThe council of {L:o|Orsa} sent seven ferries and also [...]")))
        .containsExactly(plain(LEAD));
  }

  @Test
  void opensWithWhatHappenedAndKeepsTheOrderOfTheArticle() {
    String second = "Engineers of {L:o|Orsa} will need eleven weeks for new bearings.";
    String third = "The shipyard of {L:k|Kivi} lost two hundred workers in March.";
    assertThat(summaryOf(new MarkedStory()
            .article("a.txt", "2031-04-05", "", LEAD + " " + second + " " + third)))
        .containsExactly(plain(LEAD), plain(second), plain(third));
  }
}
