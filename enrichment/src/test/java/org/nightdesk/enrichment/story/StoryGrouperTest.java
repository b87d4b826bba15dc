package org.nightdesk.enrichment.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.nightdesk.corpus.ArticleId;
import org.nightdesk.corpus.Published;
import org.nightdesk.enrichment.Ids;
import org.nightdesk.enrichment.story.Story.Stage;

class StoryGrouperTest {
  private static final StoryCandidate AGROUND = article(
      1,
      "2025-03-02",
      "The ferry Northern Lady ran aground on a sandbank outside Marlow harbour. Passengers were"
          + " rescued by fishing boats, said harbour master Edda Quist.",
      "Northern Lady",
      "Marlow",
      "Edda Quist");
  private static final StoryCandidate RESCUED = article(
      2,
      "2025-03-02",
      "Fishing boats rescued all passengers of a ferry after the Northern Lady hit a sandbank near"
          + " Marlow. Edda Quist of the harbour office praised the fishermen.",
      "Northern Lady",
      "Marlow",
      "Edda Quist");
  private static final StoryCandidate BREAD = article(
      3,
      "2025-03-02",
      "Bakers in the valley of Orrin have stopped delivering bread to schools because flour costs"
          + " twice as much as a month ago, the guild of Orrin said.",
      "Orrin");

  private final StoryGrouper grouper = new StoryGrouper(StorySettings.defaults());

  @Test
  void groupsTwoReportsOfOneEventAndLeavesAnotherAlone() {
    String ferry = Ids.mint('s', id(1).value());
    String bread = Ids.mint('s', id(3).value());

    StoryFindings found = grouper.group(List.of(BREAD, RESCUED, AGROUND));

    assertThat(found.stories())
        .containsExactlyInAnyOrder(
            new Story(ferry, Ids.mint('l', ferry), Stage.SINGLE, List.of(id(1), id(2))),
            new Story(bread, Ids.mint('l', bread), Stage.SINGLE, List.of(id(3))));
    assertThat(found.storylines())
        .containsExactlyInAnyOrder(
            new Storyline(Ids.mint('l', ferry), List.of(ferry)),
            new Storyline(Ids.mint('l', bread), List.of(bread)));
  }

  @Test
  void groupsNothingWhereNothingIs() {
    assertThat(grouper.group(List.of())).isEqualTo(new StoryFindings(List.of(), List.of()));
  }

  @Test
  void refusesAnArticleThatComesTwice() {
    assertThatThrownBy(() -> grouper.group(List.of(BREAD, BREAD)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a0000000000000003 comes twice");
  }

  @Test
  void tellsThePreviewOfAnAffairFromItsOutcomeAndWhatFollowed() {
    StorySettings noStories = withSameStory(.95);
    StoryCandidate preview = article(
        6,
        "2025-03-01",
        "President Lena Vance will meet opposition leader Tobias Rook in Garth on Monday for talks"
            + " on the harbour law. The talks are scheduled to last two days.",
        "Lena Vance",
        "Tobias Rook",
        "Garth");
    StoryCandidate outcome = article(
        5,
        "2025-03-03",
        "President Lena Vance and Tobias Rook ended their talks on the harbour law in Garth. They"
            + " agreed on little and were tired.",
        "Lena Vance",
        "Tobias Rook",
        "Garth");
    StoryCandidate followUp = article(
        4,
        "2025-03-05",
        "Days after the talks in Garth on the harbour law, Tobias Rook rejected what Lena Vance"
            + " had offered him.",
        "Lena Vance",
        "Tobias Rook",
        "Garth");

    StoryFindings found =
        new StoryGrouper(noStories).group(List.of(outcome, followUp, preview, BREAD));

    assertThat(found.stories().stream()
            .filter(story -> story.stage() != Stage.SINGLE)
            .map(story -> story.articles().get(0) + " " + story.stage().label()))
        .containsExactlyInAnyOrder(id(6) + " preview", id(5) + " outcome", id(4) + " follow-up");
    assertThat(found.storylines())
        .extracting(Storyline::storyIds)
        .contains(List.of(
            Ids.mint('s', id(6).value()),
            Ids.mint('s', id(5).value()),
            Ids.mint('s', id(4).value())));
  }

  @Property(tries = 40)
  void groupsTheSameWhateverTheOrderOfTheInput(@ForAll long seed) {
    List<StoryCandidate> articles = new ArrayList<>(many());
    StoryFindings expected = grouper.group(articles);
    Collections.shuffle(articles, new Random(seed));

    assertThat(grouper.group(articles)).isEqualTo(expected);
  }

  @Property(tries = 40)
  void putsEveryArticleInOneStoryAndEveryStoryInOneStoryline(@ForAll long seed) {
    List<StoryCandidate> articles = new ArrayList<>(many());
    Collections.shuffle(articles, new Random(seed));
    articles = articles.subList(0, articles.size() / 2);

    StoryFindings found = grouper.group(articles);

    assertThat(found.stories().stream().flatMap(story -> story.articles().stream()))
        .containsExactlyInAnyOrderElementsOf(
            articles.stream().map(StoryCandidate::article).toList());
    assertThat(found.storylines().stream().flatMap(line -> line.storyIds().stream()))
        .containsExactlyInAnyOrderElementsOf(
            found.stories().stream().map(Story::id).toList());
  }

  @Test
  @Timeout(20)
  void groupsAnArticleOfOneWordRepeatedInReasonableTime() {
    List<StoryCandidate> articles = List.of(
        article(1, "", "Marlow ".repeat(100_000), "Marlow ".repeat(1000).strip()),
        article(2, "", "will ".repeat(100_000)));

    assertThat(grouper.group(articles).stories()).hasSize(2);
  }

  private static List<StoryCandidate> many() {
    return IntStream.range(0, 40)
        .mapToObj(i -> {
          StoryCandidate like = List.of(AGROUND, RESCUED, BREAD).get(i % 3);
          String[] more = {"divers", "hull", "mill", "harvest", "noon", "freight", "guild"};
          return new StoryCandidate(
              id(i),
              i % 4 == 0 ? Published.unknown() : like.published(),
              "",
              like.text() + ' ' + more[i % 7] + ' ' + more[i % 5],
              like.names());
        })
        .toList();
  }

  private static StorySettings withSameStory(double sameStory) {
    StorySettings usual = StorySettings.defaults();
    return new StorySettings(
        usual.words(),
        usual.names(),
        usual.spellings(),
        usual.particulars(),
        usual.enoughParticulars(),
        usual.fullAgreement(),
        sameStory,
        sameStory,
        sameStory,
        usual.cohesion(),
        usual.sameStoryline(),
        usual.nearDays(),
        usual.farShare(),
        usual.farOtherShare(),
        usual.otherShare(),
        usual.manyParticulars(),
        usual.sameParticulars(),
        usual.contrast(),
        usual.contrastPairs(),
        usual.contrastShare(),
        usual.silentDays(),
        usual.newsShare(),
        usual.storylineDays(),
        usual.storylineNames(),
        usual.mainEntities(),
        usual.sharedEntities(),
        usual.keptWords(),
        usual.keptNames(),
        usual.keptSpellings(),
        usual.keptParticulars(),
        usual.lookedUpTerms(),
        usual.neighbours(),
        usual.partners(),
        usual.largestGroup(),
        usual.background());
  }

  private static ArticleId id(int number) {
    return new ArticleId("a%016x".formatted(number));
  }

  private static StoryCandidate article(
      int number, String published, String text, String... names) {
    Published date = published.isEmpty()
        ? Published.unknown()
        : new Published(published, Published.Basis.STATED, published);
    return new StoryCandidate(
        id(number),
        date,
        "",
        text,
        Arrays.stream(names)
            .map(name -> new StoryCandidate.Named(Ids.mint('e', name), name, 1))
            .toList());
  }
}
