package org.nightdesk.enrichment.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nightdesk.corpus.Article;
import org.nightdesk.corpus.Span;
import org.nightdesk.enrichment.figure.Figure;
import org.nightdesk.enrichment.figure.FigureExtractor;
import org.nightdesk.enrichment.time.DateResolver;
import org.nightdesk.enrichment.time.TimeReference;
import org.nightdesk.enrichment.time.ToldArticle;

class NumberRowTest {
  @Test
  void endsBehindTheLastNumberOfARow() {
    assertThat(row("1 ".repeat(39))).isZero();
    assertThat(row("1 ".repeat(40))).isEqualTo(40);
    assertThat(row("1, ".repeat(40) + "men")).isEqualTo(79);
    assertThat(row("1 ".repeat(39) + "men 1")).isZero();
    assertThat(row("1,, ".repeat(40))).isZero();
  }

  @Test
  void holdsNoFigureAndNoDateButLeavesWhatStandsAroundIt() {
    String text = "They sold 12 boats on 3 May 2024, then " + "2024 ".repeat(60) + "and 14 nets.";
    Article article = ToldArticle.of(text, "2025-05-14");
    List<Sentence> sentences = new SentenceSplitter().split(article);
    List<TimeReference> times = new DateResolver().resolve(article, sentences);
    assertThat(times).extracting(TimeReference::text).containsExactly("3 May 2024");
    assertThat(new FigureExtractor().extract(article, sentences, times))
        .extracting(Figure::text)
        .containsExactly("12 boats", "14 nets");
  }

  private static int row(String text) {
    Tokens tokens = Tokens.of(text, new Span(0, text.length()));
    return NumberRow.end(
        0,
        tokens.count(),
        at -> tokens.kind(at) == Tokens.Kind.NUMBER,
        at -> tokens.lower(at).equals(","));
  }
}
