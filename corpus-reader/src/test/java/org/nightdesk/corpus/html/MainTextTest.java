package org.nightdesk.corpus.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.nightdesk.corpus.BlockRole;

class MainTextTest {
  private static final String FIRST =
      "The ferry across Quill Sound sailed again on Friday after nine weeks in dock, the port authority said.";
  private static final String SECOND =
      "Passengers had queued since dawn, and the harbour band played for them until the last car was aboard.";
  private static final String STORY = "<p>" + FIRST + "</p><p>" + SECOND + "</p>";

  @Test
  void leavesOutListsOfOtherArticles() {
    String teaser = """
        <div class="card"><h3><a href="/other">Harbour dues to rise again this autumn</a></h3>
        <p>The council voted for higher dues on Monday after a debate of three hours and some minutes.</p></div>
        """;

    assertThat(body("<div>" + STORY + "<div class=\"row\">" + teaser.repeat(6) + "</div></div>"))
        .containsExactly(FIRST, SECOND);
  }

  @Test
  void keepsAnArticleMadeOfLinkedEntriesAlone() {
    String entry = """
        <div class="entry"><h3><a href="https://example.org/%d">Entry of the morning digest number %d</a></h3>
        <p>Number %d tells in a sentence what the other paper found about the ferry and its engine.</p></div>
        """;
    StringBuilder digest = new StringBuilder();
    for (int i = 1; i <= 5; i++) {
      digest.append(entry.formatted(i, i, i));
    }

    assertThat(body("<article>" + digest + "</article>")).hasSize(5);
  }

  @Test
  void leavesOutFormsAndPartsNotShownYet() {
    assertThat(body("<div>" + STORY + """
        <form><p>Enter your address and have every report about the ferry sent to you each morning.</p></form>
        <div class="offer-body hidden"><p>Readers who pay see all our reports about the ferry and its engine.</p></div>
        </div>""")).containsExactly(FIRST, SECOND);
  }

  @Test
  void keepsParagraphsThatAreOnlyHiddenBehindAnOffer() {
    assertThat(body("<div><p>" + FIRST + "</p><p class=\"paywall\" aria-hidden=\"true\">" + SECOND
            + "</p></div>"))
        .containsExactly(FIRST, SECOND);
  }

  @Test
  void takesNamedCaptionsForCaptionsAndKeepsARepeatedOneOnce() {
    String caption =
        "<div class=\"caption-full\">Passengers wait on the pier of Quill for the first ferry"
            + " of the spring, on Friday, with cars, dogs and a harbour band behind them.</div>";

    List<String> roles = HtmlPage.of("<div>" + STORY + caption + caption + "<p>"
            + FIRST.replace("ferry", "boat") + "</p></div>")
        .blocks()
        .stream()
        .map(block -> block.role().label())
        .toList();

    assertThat(roles).containsExactly("body", "body", "caption", "body");
  }

  @Test
  void tellsTheHoursOfALiveReportFromItsHeadings() {
    List<String> roles = HtmlPage.of("<div><h2>21:05 Ada Brandt</h2><p>" + FIRST
            + "</p><h2>Band plays on</h2><p>" + SECOND + "</p></div>")
        .blocks()
        .stream()
        .map(block -> block.role().label())
        .toList();

    assertThat(roles).containsExactly("byline", "body", "heading", "body");
  }

  @Test
  @Timeout(value = 30, unit = TimeUnit.SECONDS)
  void readsListsInsideListsInLinearTime() {
    String nested = "<ul><li><a href=\"/a\">Four words of title</a>".repeat(20_000);
    String wide =
        "<div><div><div><a href=\"/a\">Four words of title</a></div></div></div>".repeat(20_000);

    assertThat(body(nested + wide + STORY)).contains(FIRST, SECOND);
  }

  private static List<String> body(String page) {
    HtmlPage read = HtmlPage.of(page);
    return read.blocks().stream()
        .filter(block -> block.role() == BlockRole.BODY)
        .map(block -> block.where().in(read.text()))
        .toList();
  }
}
