package org.nightdesk.enrichment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nightdesk.corpus.Article;
import org.nightdesk.corpus.ArticleId;
import org.nightdesk.corpus.Block;
import org.nightdesk.corpus.BlockRole;
import org.nightdesk.corpus.Metadata;
import org.nightdesk.corpus.Provenance;
import org.nightdesk.corpus.Published;
import org.nightdesk.corpus.Quality;
import org.nightdesk.corpus.Span;
import org.nightdesk.enrichment.figure.Figure;
import org.nightdesk.enrichment.name.Mention;
import org.nightdesk.enrichment.name.NameTagger;
import org.nightdesk.enrichment.quote.Quote;
import org.nightdesk.enrichment.time.TimeReference;

class FactExtractorTest {
  private static final String TEXT =
      "Mayor Lena Brandt told reporters on Thursday that 120 homes were flooded. \"We were lucky this"
          + " time,\" she said.";

  private final FactExtractor extractor = new FactExtractor(new NameTagger());

  @Test
  void readsNamesFiguresDatesAndQuotationsOutOfOneArticle() {
    ArticleFacts facts = extractor.extract(article("en"));

    assertThat(facts.sentences()).hasSize(2);
    assertThat(facts.mentions()).extracting(Mention::text).containsExactly("Lena Brandt");
    assertThat(facts.figures()).extracting(Figure::text).containsExactly("120 homes");
    assertThat(facts.times()).extracting(TimeReference::value).containsExactly("2025-03-06");
    assertThat(facts.quotes()).extracting(Quote::text).contains("We were lucky this time,");
  }

  @Test
  void takesATextWhoseLanguageCannotBeToldForEnglish() {
    assertThat(extractor.extract(article(""))).isEqualTo(extractor.extract(article("en")));
  }

  @Test
  void leavesTheFactsOfOtherLanguagesOutAndKeepsTheSentences() {
    ArticleFacts facts = extractor.extract(article("de"));

    assertThat(facts)
        .isEqualTo(new ArticleFacts(
            facts.article(),
            extractor.extract(article("en")).sentences(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of()));
  }

  private static Article article(String language) {
    Metadata about = new Metadata(
        "",
        "",
        "",
        new Published("2025-03-07", Published.Basis.STATED, "2025-03-07"),
        language,
        "",
        "",
        "");
    return new Article(
        ArticleId.of("flood.txt", ""),
        new Provenance("flood.txt", "", "", 1, ""),
        about,
        TEXT,
        List.of(new Block(BlockRole.BODY, new Span(0, TEXT.length()))),
        Quality.GOOD,
        List.of());
  }
}
