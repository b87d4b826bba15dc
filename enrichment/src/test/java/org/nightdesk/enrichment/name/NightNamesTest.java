package org.nightdesk.enrichment.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nightdesk.corpus.Article;
import org.nightdesk.corpus.ArticleId;
import org.nightdesk.corpus.Block;
import org.nightdesk.corpus.BlockRole;
import org.nightdesk.corpus.Metadata;
import org.nightdesk.corpus.Provenance;
import org.nightdesk.corpus.Quality;
import org.nightdesk.corpus.Span;
import org.nightdesk.enrichment.text.Sentence;
import org.nightdesk.enrichment.text.SentenceSplitter;

class NightNamesTest {
  private final List<NamesFound> told = new ArrayList<>();

  @Test
  void takesASurnameForAPersonWhereOthersHaveTheFullName() {
    tell("Then Ilka Mordavian left.", "Ilka Mordavian/PERSON");
    tell("Now Ilka Mordavian is back.", "Ilka Mordavian/PERSON");
    assertThat(reread("Later Mordavian spoke.", "Mordavian/ORG"))
        .containsExactly("Mordavian/PERSON");
  }

  @Test
  void followsTheTypeThatTwoThirdsOfTheArticlesGive() {
    tell("Shares in Zelmark fell.", "Zelmark/ORG");
    tell("They sold Zelmark on Monday.", "Zelmark/ORG");
    tell("So Zelmark grew.", "Zelmark/ORG");
    assertThat(reread("A van from Zelmark came.", "Zelmark/PLACE")).containsExactly("Zelmark/ORG");
  }

  @Test
  void keepsTheTypeWhereTheArticlesDisagree() {
    tell("Shares in Zelmark fell.", "Zelmark/ORG");
    tell("They went to Zelmark on Monday.", "Zelmark/PLACE");
    assertThat(reread("A van from Zelmark came.", "Zelmark/PLACE"))
        .containsExactly("Zelmark/PLACE");
  }

  @Test
  void findsANameThatWasPassedOver() {
    tell("Shares in Zelmark Freight fell.", "Zelmark Freight/ORG");
    tell("They sold Zelmark Freight on Monday.", "Zelmark Freight/ORG");
    assertThat(reread("A van from Zelmark Freight came to Oslo.", "Oslo/PLACE"))
        .containsExactly("Zelmark Freight/ORG", "Oslo/PLACE");
  }

  @Test
  void takesNoPartOfALongerNameAndNoPlainWord() {
    tell("Shares in Zelmark fell, said Hope.", "Zelmark/ORG", "Hope/PERSON");
    tell("They sold Zelmark to Hope.", "Zelmark/ORG", "Hope/PERSON");
    assertThat(reread("On the Zelmark Ridge we have Hope, in Oslo.", "Oslo/PLACE"))
        .containsExactly("Oslo/PLACE");
  }

  @Test
  void believesNoSingleArticle() {
    tell("Shares in Zelmark fell.", "Zelmark/ORG");
    assertThat(reread("A van from Zelmark came to Oslo.", "Oslo/PLACE"))
        .containsExactly("Oslo/PLACE");
  }

  @Test
  void learnsTheSameInAnyOrder() {
    tell("Shares in Zelmark fell.", "Zelmark/ORG");
    tell("They went to Zelmark on Monday.", "Zelmark/PLACE");
    tell("So Zelmark grew.", "Zelmark/ORG");
    tell("Now Zelmark shrinks.", "Zelmark/ORG");
    List<String> forward = reread("A van from Zelmark came.", "Zelmark/PLACE");
    told.removeLast();
    java.util.Collections.reverse(told);
    assertThat(reread("A van from Zelmark came.", "Zelmark/PLACE")).isEqualTo(forward);
  }

  @Test
  void learnsFromVotesAddedUpWhatItLearnsFromTheArticles() {
    tell("Then Ilka Mordavian left Zelmark.", "Zelmark/ORG", "Ilka Mordavian/PERSON");
    tell("Now Ilka Mordavian leads Zelmark.", "Zelmark/ORG", "Ilka Mordavian/PERSON");
    tell("Shares in Zelmark fell.", "Zelmark/ORG");
    Article article = article("A van from Zelmark came for Mordavian.");
    NamesFound names = names(article, "Zelmark/PLACE", "Mordavian/ORG");
    told.add(names);
    NightNames ofArticles = new NightNames(NameLists.shared());
    told.forEach(ofArticles::learn);
    Map<NightNames.Vote, Long> added = new HashMap<>();
    told.forEach(each -> NightNames.votes(each).forEach(vote -> added.merge(vote, 1L, Long::sum)));
    NightNames ofVotes = new NightNames(NameLists.shared());
    added.forEach(ofVotes::learn);

    assertThat(ofVotes.reread(article, sentences(article), names))
        .isEqualTo(ofArticles.reread(article, sentences(article), names))
        .isNotEqualTo(names);
  }

  private void tell(String text, String... mentions) {
    told.add(names(article(text), mentions));
  }

  /** The mentions after the article was told too and all have been learned. */
  private List<String> reread(String text, String... mentions) {
    Article article = article(text);
    NamesFound names = names(article, mentions);
    told.add(names);
    NightNames night = new NightNames(NameLists.shared());
    told.forEach(night::learn);
    return night.reread(article, sentences(article), names).mentions().stream()
        .map(m -> m.where().in(text) + "/" + m.type())
        .toList();
  }

  private static NamesFound names(Article article, String... mentions) {
    Sentence sentence = sentences(article).getFirst();
    List<Mention> found = new ArrayList<>();
    for (String mention : mentions) {
      String words = mention.substring(0, mention.indexOf('/'));
      int start = article.text().indexOf(words);
      found.add(new Mention(
          sentence.id(),
          new Span(start, start + words.length()),
          words,
          EntityType.valueOf(mention.substring(words.length() + 1)),
          false));
    }
    return new NamesFound(found, List.of());
  }

  private static List<Sentence> sentences(Article article) {
    return new SentenceSplitter().split(article);
  }

  private static Article article(String text) {
    return new Article(
        ArticleId.of("one.txt", ""),
        new Provenance("one.txt", "", "", 1, ""),
        Metadata.none(),
        text,
        List.of(new Block(BlockRole.BODY, new Span(0, text.length()))),
        Quality.GOOD,
        List.of());
  }
}
