package org.nightdesk.enrichment.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nightdesk.corpus.Article;
import org.nightdesk.corpus.ArticleId;
import org.nightdesk.corpus.Block;
import org.nightdesk.corpus.BlockRole;
import org.nightdesk.corpus.Metadata;
import org.nightdesk.corpus.Provenance;
import org.nightdesk.corpus.Quality;
import org.nightdesk.corpus.Span;

class SentenceSplitterTest {
  @Test
  void endsNoSentenceAfterATitleAnInitialOrACountry() {
    assertThat(sentencesOf("Gen. Ito met Mr. K. Okafor in the U.S. Senate on Nov. 3. It rained."))
        .containsExactly("Gen. Ito met Mr. K. Okafor in the U.S. Senate on Nov. 3.", "It rained.");
  }

  @Test
  void keepsTheClosingQuotationMarkWithItsSentence() {
    assertThat(sentencesOf("“We are done.” She left. \"Why?\" asked Ms. Brandt."))
        .containsExactly("“We are done.”", "She left.", "\"Why?\" asked Ms. Brandt.");
  }

  @Test
  void endsASentenceAfterAWordThatOnlyEndsLikeAnAbbreviation() {
    assertThat(
            sentencesOf("They flew to Morocco. Rain fell. It joined NATO. (Mr. Ito) left Nov. 3."))
        .containsExactly(
            "They flew to Morocco.", "Rain fell.", "It joined NATO.", "(Mr. Ito) left Nov. 3.");
  }

  @Test
  void endsNoSentenceInsideANumberWhoseMarksStandApart() {
    assertThat(sentencesOf("It rose by 0 . 95 , to 12 . 5 . It fell in 1990 . 25 Danes swam ."))
        .containsExactly("It rose by 0 . 95 , to 12 . 5 .", "It fell in 1990 .", "25 Danes swam .");
  }

  @Test
  void takesEachLineOfATableForASentence() {
    assertThat(sentencesOf(BlockRole.TABLE, "| a | b |\n| 1. x | Two. Three |\n"))
        .containsExactly("| a | b |", "| 1. x | Two. Three |");
  }

  private static List<String> sentencesOf(String text) {
    return sentencesOf(BlockRole.BODY, text);
  }

  private static List<String> sentencesOf(BlockRole role, String text) {
    Article article = new Article(
        new ArticleId("a0000000000000000"),
        new Provenance("x.txt", "", "", 1, ""),
        Metadata.none(),
        text,
        List.of(new Block(role, new Span(0, text.length()))),
        Quality.GOOD,
        List.of());
    return new SentenceSplitter()
        .split(article).stream().map(s -> s.where().in(text)).toList();
  }
}
