package org.nightdesk.enrichment.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nightdesk.corpus.ArticleId;
import org.nightdesk.corpus.Published;
import org.nightdesk.enrichment.Ids;
import org.nightdesk.enrichment.story.StoryLink.Part;
import org.nightdesk.enrichment.story.StoryLink.SharedTerm;
import org.nightdesk.enrichment.story.StoryLink.Verdict;

class StoryExplainerTest {
  private static final StoryCandidate DAM = report(
      "dam", "2025-05-04", "The Orrel dam burst on Sunday and 31 houses were swept away.", "Orrel");
  private static final StoryCandidate FLOOD = report(
      "flood",
      "2025-05-05",
      "After the Orrel dam burst on Sunday the flood swept away 31 houses.",
      "Orrel");
  private static final StoryCandidate CHESS = report(
      "chess", "", "A schoolgirl of eleven won the chess open against a grandmaster.", "Mira Lund");

  private final StoryExplainer explainer =
      new StoryExplainer(StorySettings.defaults(), List.of(CHESS, FLOOD, DAM), TermCounts.NONE);

  @Test
  void tellsWhatTwoArticlesOfOneStoryShare() {
    StoryLink link = explainer.explain(DAM.article(), FLOOD.article());

    assertThat(link.verdict()).isEqualTo(Verdict.ALIKE);
    assertThat(link.daysApart()).isEqualTo(1);
    assertThat(link.nearness()).isEqualTo(1);
    assertThat(link.average()).isEqualTo(link.compared()).isGreaterThan(link.threshold());
    assertThat(link.parts())
        .extracting(Part::name)
        .containsExactly("words", "names", "spellings", "particulars");
    assertThat(link.parts().get(0).shared())
        .extracting(SharedTerm::term)
        .containsExactlyInAnyOrder("orrel", "dam", "burst", "31", "hous", "swept");
    assertThat(link.parts().get(3).shared())
        .extracting(SharedTerm::term)
        .containsExactly("31", "sunday");
  }

  @Test
  void addsUpToWhatIsCompared() {
    StoryLink link = explainer.explain(FLOOD.article(), DAM.article());

    double mean = 0;
    for (Part part : link.parts()) {
      double cosine = part.shared().stream().mapToDouble(SharedTerm::adds).sum();
      assertThat(cosine).isCloseTo(part.cosine(), within(1e-6));
      mean += part.weight() * part.counts();
    }
    assertThat(mean).isCloseTo(link.alike(), within(1e-9));
    assertThat(link.parts().get(3).counts()).isEqualTo(1);
  }

  @Test
  void tellsThatTwoArticlesShareNothing() {
    StoryLink link = explainer.explain(CHESS.article(), DAM.article());

    assertThat(link.verdict()).isEqualTo(Verdict.APART);
    assertThat(link.daysApart()).isEqualTo(-1);
    assertThat(link.alike()).isZero();
    assertThat(link.parts()).allSatisfy(part -> assertThat(part.shared()).isEmpty());
  }

  @Test
  void tellsThatOneEventWasPartedIntoStages() {
    StoryCandidate ahead = report(
        "ahead",
        "2025-05-04",
        "Premier Ludo Hark will meet envoy Tessa Morrow in Quorn on Tuesday about the water treaty."
            + " Morrow will present a draft treaty to Hark in Quorn.",
        "Hark");
    StoryCandidate done = report(
        "done",
        "2025-05-07",
        "Premier Ludo Hark met envoy Tessa Morrow in Quorn on Tuesday about the water treaty."
            + " Morrow presented a draft treaty to Hark in Quorn; nothing was agreed.",
        "Hark");

    StoryLink link = new StoryExplainer(
            StorySettings.defaults(), List.of(done, ahead), TermCounts.NONE)
        .explain(ahead.article(), done.article());

    assertThat(link.verdict()).isEqualTo(Verdict.PARTED);
    assertThat(link.average()).isEqualTo(link.compared()).isGreaterThan(link.threshold());
    assertThat(link.affair()).isEqualTo(new StoryLink.Affair(0, 0, 0, 0));
  }

  @Test
  void tellsInNumbersThatTwoEventsAreNoStagesOfOneAffair() {
    StoryLink link = explainer.explain(CHESS.article(), DAM.article());

    assertThat(link.affair()).isEqualTo(new StoryLink.Affair(0, 0, 0, 0));
    assertThat(link.agreement().between()).isZero();
    assertThat(link.agreement().insideOther()).isCloseTo(1, within(1e-6));
    assertThat(link.agreement().share()).isEqualTo(1);
    assertThat(link.average()).isLessThan(link.threshold());
  }

  @Test
  void refusesAnArticleOfAnotherNight() {
    ArticleId stranger = ArticleId.of("stranger", "");

    assertThatThrownBy(() -> explainer.explain(stranger, DAM.article()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(stranger + " was not grouped this night");
  }

  private static StoryCandidate report(String name, String day, String text, String named) {
    return new StoryCandidate(
        ArticleId.of(name, ""),
        day.isEmpty()
            ? Published.unknown()
            : new Published(day, Published.Basis.STATED, "as the test says"),
        "",
        text,
        List.of(new StoryCandidate.Named(Ids.mint('e', named), named, 1)));
  }
}
