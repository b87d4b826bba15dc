package org.nightdesk.enrichment.quote.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeUnit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nightdesk.corpus.Span;
import org.nightdesk.enrichment.quote.Quote;
import org.nightdesk.enrichment.quote.SaidIn;

class QuotationMarksTest {
  private static final int MEGABYTE = 1_000_000;

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      “a b” c “d”                     | a b;d
      "a b" c "d"                     | a b;d
      «a b» c „d“                     | a b;d
      ‘a b’ c                         | a b
      “a ‘b’ c” d                     | a ‘b’ c
      'a "b" c,' d                    | a "b" c,
      'we took the farmers' land,' d  | we took the farmers' land,
      “a b “c d”                      | a b;c d
      "a b. "c d"                     | a b.;c d
      “a b                            | a b
      ‘A b c                          | A b c
      it's the boys' boat             | NONE
      in the '90s and the '80s        | NONE
      ” a ” b                         | NONE
      “?” “"'” a “b c”                | b c
      """)
  void findsWhatStandsBetweenTheMarks(String text, String words) {
    List<String> found = QuotationMarks.in(text, new Span(0, text.length())).stream()
        .map(quoted -> quoted.words().in(text))
        .toList();
    assertThat(String.join(";", found)).isEqualTo(words.equals("NONE") ? "" : words);
  }

  @Property
  void findsStretchesInOrderInsideTheBlock(@ForAll("marked") String text) {
    int end = 0;
    for (QuotedWords quoted : QuotationMarks.in(text, new Span(0, text.length()))) {
      assertThat(quoted.words().start()).isGreaterThan(end - 1);
      assertThat(quoted.words().in(text))
          .isEqualTo(quoted.words().in(text).strip())
          .isNotEmpty();
      end = quoted.words().end();
      assertThat(end).isLessThanOrEqualTo(text.length());
    }
  }

  @Property(tries = 300)
  void keepsExactPlacesInWholeArticles(@ForAll("marked") String text) {
    int start = 0;
    for (Quote quote : SaidIn.quotes(text)) {
      assertThat(quote.text()).isEqualTo(quote.where().in(text));
      assertThat(quote.where().start()).isGreaterThanOrEqualTo(start);
      assertThat(quote.text()).doesNotContain("\n");
      start = quote.where().start();
    }
  }

  @Provide
  Arbitrary<String> marked() {
    return Arbitraries.of(
            "“",
            "”",
            "\"",
            "'",
            "‘",
            "’",
            "«",
            "»",
            "„",
            " ",
            " ",
            ", ",
            ". ",
            "\n",
            "Lund",
            "said",
            "he said",
            "that",
            "according to",
            "Northland",
            "the pier was safe",
            "we will go",
            "𝒳",
            "saying",
            "they",
            "who",
            ": ",
            "; ",
            "— ",
            "34-year-old",
            "by ")
        .list()
        .ofMaxSize(40)
        .map(parts -> String.join("", parts));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"",
        "“",
        "” ",
        "\" ",
        "'a ",
        "‘a ",
        "“a” ",
        "“a said ",
        "\"Lund said\" said ",
        "he said “so”. ",
        "saying the a ",
        "who said , ",
        "said that that ",
        "according to , ",
        "“he said\n",
        "the “a” by "
      })
  @Timeout(value = 60, unit = TimeUnit.SECONDS)
  void staysLinearOnAMegabyteOfMarks(String part) {
    String text = "Lund said it was late. " + part.repeat(MEGABYTE / part.length());
    for (Quote quote : SaidIn.quotes(text)) {
      assertThat(quote.text()).hasSize(quote.where().length());
    }
  }
}
