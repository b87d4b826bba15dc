package org.nightdesk.corpus.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.nightdesk.corpus.Metadata;
import org.nightdesk.corpus.Published;

class MarkdownArticleTest {
  @Test
  void takesTheMarkupOffAndKeepsTheWords() throws EntangledMarkdownException {
    MarkdownArticle article = MarkdownArticle.of("""
        ---
        title: "Ferry returns"
        date: 2031-05-03
        id: q-17
        ---
        # Ferry *returns* to Quill Sound

        The ferry across [Quill Sound](https://example.org) sailed **again** on Friday after nine
        weeks in dock, the port `authority` said.

        ## Two hundred on board

        - Next sailing on Sunday
        """);

    assertThat(article.blocks().stream()
            .map(b -> b.role().label() + ": " + b.where().in(article.text()))
            .toList())
        .containsExactly(
            "headline: Ferry returns to Quill Sound",
            "body: The ferry across Quill Sound sailed again on Friday after nine weeks in dock, the port authority said.",
            "heading: Two hundred on board",
            "body: Next sailing on Sunday");
    assertThat(article.externalId()).isEqualTo("q-17");
    assertThat(article.about())
        .isEqualTo(new Metadata(
            "Ferry returns",
            "",
            "",
            new Published("2031-05-03", Published.Basis.STATED, "2031-05-03"),
            "",
            "",
            "",
            ""));
  }

  @Test
  void refusesWhatNobodyWrites() {
    assertThatThrownBy(() -> MarkdownArticle.of("[".repeat(5_000)))
        .isInstanceOf(EntangledMarkdownException.class)
        .hasMessage("expected Markdown but found brackets or nesting beyond reading");
  }
}
