package org.nightdesk.corpus.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.nightdesk.corpus.Metadata;
import org.nightdesk.corpus.Published;

class HtmlPageTest {
  private static final String PAGE = """
      <!DOCTYPE html><html lang="en-GB"><head><title>Ferry returns to Quill Sound | Quill Post</title>
      <link rel="canonical" href="https://example.org/ferry">
      <meta property="og:site_name" content="Quill Post"><meta property="article:section" content="Island">
      <script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"Ferry returns to Quill Sound",
      "datePublished":"2031-05-03T07:15:20+02:00","author":[{"@type":"Person","name":"Ada Brandt"}]}]}</script></head>
      <body class="has-sidebar"><nav><a href="/">Home</a> <a href="/w">World</a></nav>
      <main><article><h1>Ferry returns to Quill Sound</h1>
      <div class="story"><p>The ferry across Quill Sound sailed again on Friday after nine weeks in dock, the port
      <a href="/x">authority</a> said.</p>
      <figure><img src="a.jpg"><figcaption>The ferry at its pier.</figcaption></figure>
      <h2>Two hundred on board</h2>
      <p>Passengers had queued since dawn, and the harbour band played for them until the last car was aboard.</p>
      <ul><li>Next sailing: Sunday</li></ul>
      <table><tr><th>From</th><th>To</th></tr><tr><td>Quill</td><td>Orra</td></tr></table>
      <p>The mayor thanked the yard, and the yard thanked the mayor, before both of them went home.</p></div>
      <div class="related-links"><p>Read also about the many other ferries that sail across many other sounds here.</p></div>
      </article></main><footer><p>All rights reserved by the publisher of this page and all of its many parts.</p></footer></body></html>
      """;

  @Test
  void keepsTheArticleAndLeavesThePage() {
    HtmlPage page = HtmlPage.of(PAGE);

    assertThat(page.blocks().stream()
            .map(b -> b.role().label() + ": " + b.where().in(page.text()))
            .toList())
        .containsExactly(
            "headline: Ferry returns to Quill Sound",
            "body: The ferry across Quill Sound sailed again on Friday after nine weeks in dock, the port authority said.",
            "caption: The ferry at its pier.",
            "heading: Two hundred on board",
            "body: Passengers had queued since dawn, and the harbour band played for them until the last car was aboard.",
            "body: Next sailing: Sunday",
            "table: | From | To |\n| Quill | Orra |",
            "body: The mayor thanked the yard, and the yard thanked the mayor, before both of them went home.");
  }

  @Test
  void tellsADeckAndAnAdvertisersLineFromHeadings() {
    String first =
        "The ferry across Quill Sound sailed again on Friday after nine weeks in dock, the port said.";
    String deck =
        "The port authority had promised the island a ferry by spring, and kept its word on Friday.";
    HtmlPage page = HtmlPage.of("<body><article><h1>Ferry returns</h1><h2>" + deck + "</h2><p>"
        + first + "</p><h5>Tired of this? Remove ads</h5><p>Passengers had queued since dawn, and"
        + " the harbour band played for them.</p><h2>On the pier</h2><p>The mayor thanked the yard,"
        + " and the yard thanked the mayor, before both went home.</p></article>");

    assertThat(page.blocks())
        .extracting(block -> block.role().label())
        .containsExactly("headline", "deck", "body", "boilerplate", "body", "heading", "body");
  }

  @Test
  void readsWhatThePageSaysOfItself() {
    assertThat(HtmlPage.of(PAGE).about())
        .isEqualTo(new Metadata(
            "Ferry returns to Quill Sound",
            "Quill Post",
            "Ada Brandt",
            new Published(
                "2031-05-03T07:15:20+02:00",
                Published.Basis.STATED,
                "2031-05-03T07:15:20+02:00 (the page's linked data)"),
            "en",
            "https://example.org/ferry",
            "Island",
            ""));
  }

  @Test
  void findsNoBlocksInAPageWithoutText() {
    assertThat(HtmlPage.of("<html><body><script>x</script></body></html>").blocks())
        .isEmpty();
  }
}
