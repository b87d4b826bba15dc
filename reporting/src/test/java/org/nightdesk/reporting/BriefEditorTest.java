package org.nightdesk.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nightdesk.reporting.InventedNight.evidence;
import static org.nightdesk.reporting.InventedNight.id;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nightdesk.reporting.row.EventRow;
import org.nightdesk.reporting.row.FigureRow;
import org.nightdesk.reporting.story.SummarySentence;

class BriefEditorTest {
  private static final Brief TWO_STORIES = edit(InventedNight.twoStories());

  @Test
  void countsTheNight() {
    assertThat(TWO_STORIES.totals())
        .isEqualTo(new NightTotals(
            5,
            1,
            1,
            1991,
            2,
            2,
            6,
            2,
            4,
            "2025-12-03",
            "2025-12-04T08:30:00",
            "Lakeside Wire",
            1,
            0));
  }

  @Test
  void tellsAStoryOfOneShortArticleInBrief() {
    assertThat(TWO_STORIES.full()).extracting(each -> each.story().rank()).containsExactly(1);
    assertThat(TWO_STORIES.inBrief()).extracting(each -> each.story().rank()).containsExactly(2);
  }

  @Test
  void numbersSourcesInTheOrderOfTheirFileNames() {
    assertThat(TWO_STORIES.sources().all())
        .extracting(source -> source.number() + " " + source.article().file())
        .containsExactly(
            "1 news/01_karvia_post.txt",
            "2 news/02_lakeside_wire.txt",
            "3 news/03_meldoria_today.txt",
            "4 news/04_northern_mirror.txt",
            "5 news/05_market_letter.txt");
  }

  @Test
  void givesEachSentenceOfASummaryTheArticlesOfItsPointOnly() {
    assertThat(TWO_STORIES.full().getFirst().summary().getLast())
        .isEqualTo(new SummarySentence(
            "The water level stays at 212 metres until spring.",
            "",
            id('p', 2),
            evidence(1, 1, 2),
            List.of(id('a', 1), id('a', 2))));
  }

  @Test
  void putsConflictsOnPageOneAndLeavesFigureDifferencesToTheStory() {
    assertThat(TWO_STORIES.front().disputes())
        .extracting(each -> each.difference().kind())
        .containsExactly("conflict");
    assertThat(TWO_STORIES.full().getFirst().differences())
        .extracting(each -> each.difference().kind())
        .containsExactly("conflict", "figure");
  }

  @Test
  void showsEachSpellingOfANameButNotItsParts() {
    assertThat(TWO_STORIES.full().getFirst().names())
        .extracting(name -> name.entity().name()
            + name.spellings().stream().map(each -> " / " + each.words()).toList())
        .containsExactly("Ilka Varrow[ / Ilke Varro]", "Tomas Erle[]", "Dam Authority[]");
  }

  @Test
  void creditsAQuotationToTheArticlesWithTheseWordsAndNamesTheOthersApart() {
    var quote = TWO_STORIES.full().getFirst().quotes().getFirst();

    assertThat(quote.quote().quoteId()).isEqualTo(id('q', 3));
    assertThat(quote.articleIds()).containsExactly(id('a', 2));
    assertThat(quote.otherwiseIds()).containsExactly(id('a', 1));
  }

  @Test
  void joinsFiguresThatSayTheSameAndKeepsThoseThatDoNot() {
    assertThat(TWO_STORIES.full().getFirst().figures())
        .extracting(each -> each.figure().value() + " by " + each.articleIds().size())
        .containsExactly("38000000 by 1", "40000000 by 1", "212 by 2", "-3 by 1");
  }

  @Test
  void makesNoStripOfFiguresThatDoNotHoldForTheDay() {
    var night = NightNames.mapped(
        LargeNight.fiveStories(),
        row -> row instanceof FigureRow old
            ? new FigureRow(
                old.figureId(),
                old.storyId(),
                old.articleId(),
                "",
                "",
                old.kind(),
                old.value(),
                "",
                "exact",
                old.unit(),
                "",
                old.measured(),
                "",
                "",
                "2025-12-01",
                "",
                "",
                "",
                "",
                "",
                "single",
                old.text(),
                old.evidenceId(),
                0,
                1)
            : row);

    assertThat(edit(LargeNight.fiveStories()).front().keyFigures()).hasSize(3);
    assertThat(edit(night).front().keyFigures()).isEmpty();
  }

  @Test
  void announcesOnlyWhatIsStillToCome() {
    var night = InventedNight.twoStories();
    night.add(new EventRow(
        id('v', 9),
        "s0000000000000001",
        "2025-12-01",
        "day",
        "planned",
        "A vote was planned.",
        1,
        "a1.1.1"));

    assertThat(edit(night).front().comingUp())
        .extracting(each -> each.event().date())
        .containsExactly("2025-12-05");
  }

  @Test
  void makesPageOneTheStoryWhenThereIsOneAffair() {
    var front = edit(LargeNight.stages()).front();

    assertThat(front.oneAffair()).isTrue();
    assertThat(front.stages())
        .extracting(FrontPage.Stage::stage)
        .containsExactly("preview", "outcome", "follow-up");
    assertThat(front.best()).hasSize(9);
    assertThat(TWO_STORIES.front().oneAffair()).isFalse();
  }

  private static Brief edit(RowsInMemory night) {
    return new BriefEditor(BriefSettings.DEFAULT).edit(InventedNight.run(), night);
  }
}
