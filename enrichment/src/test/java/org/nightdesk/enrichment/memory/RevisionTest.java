package org.nightdesk.enrichment.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.nightdesk.corpus.Article;
import org.nightdesk.corpus.ArticleId;
import org.nightdesk.corpus.Block;
import org.nightdesk.corpus.BlockRole;
import org.nightdesk.corpus.Metadata;
import org.nightdesk.corpus.Provenance;
import org.nightdesk.corpus.Published;
import org.nightdesk.corpus.Quality;
import org.nightdesk.corpus.Span;
import org.nightdesk.enrichment.FactExtractor;
import org.nightdesk.enrichment.memory.News.Kind;
import org.nightdesk.enrichment.name.NameTagger;

class RevisionTest {
  private static final String ID = "a0123456789abcdef";

  private final FactExtractor extractor = new FactExtractor(new NameTagger());

  @Test
  void tellsWhatWasAddedRemovedAndChangedInTheOrderOfTheArticle() {
    assertThat(revision(
            "The bridge is shut. Divers look at its piers. Buses go by Marlow Street.",
            "The bridge is shut. Divers will look at its piers again. Nobody was hurt at all."))
        .containsExactly(
            news(
                Kind.SENTENCE_CHANGED,
                "Divers look at its piers.",
                "Divers will look at its piers again.",
                2),
            news(Kind.SENTENCE_ADDED, "", "Nobody was hurt at all.", 3),
            new News(Kind.SENTENCE_REMOVED, "Bridge", "Buses go by Marlow Street.", "", ""));
  }

  @Test
  void tellsTheOldAndTheNewValueOfAFigure() {
    assertThat(revision(
            "The storm damaged 40 houses in Arven and cost $2 million.",
            "The storm damaged 55 houses in Arven and cost $2 million."))
        .filteredOn(n -> n.kind() == Kind.FIGURE_REVISED)
        .extracting(News::before, News::after)
        .containsExactly(tuple("40 houses", "55 houses"));
  }

  @Test
  void passesOverPunctuationAndCase() {
    assertThat(revision("The bridge - now shut - is old.", "The bridge, now shut, is old."))
        .isEmpty();
  }

  @Test
  @Timeout(60)
  void comparesLongTextsWithoutComparingEachSentenceWithEach() {
    StringBuilder one = new StringBuilder();
    StringBuilder other = new StringBuilder();
    for (int i = 0; i < 4000; i++) {
      one.append("Lot ").append(i).append(" was sold. ");
      other.append("Lot ").append(i + 3).append(" was sold. ");
    }

    assertThat(revision(one.toString().strip(), other.toString().strip())).hasSize(6);
  }

  private List<News> revision(String before, String after) {
    return Revision.of("Bridge", version(before), version(after));
  }

  private Revision.Version version(String text) {
    Article article = new Article(
        new ArticleId(ID),
        new Provenance("bridge.txt", "", "", 1, ""),
        new Metadata("Bridge", "", "", Published.unknown(), "en", "", "", ""),
        text,
        List.of(new Block(BlockRole.BODY, new Span(0, text.length()))),
        Quality.GOOD,
        List.of());
    return new Revision.Version(text, extractor.extract(article));
  }

  private static News news(Kind kind, String before, String after, int sentence) {
    return new News(kind, "Bridge", before, after, ID + ".1." + sentence);
  }
}
