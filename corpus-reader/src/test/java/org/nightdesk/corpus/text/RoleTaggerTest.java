package org.nightdesk.corpus.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nightdesk.corpus.BlockRole;

class RoleTaggerTest {
  private static final String PROSE =
      "The ferry across Quill Sound sailed again on Friday after nine weeks in dock, the port authority said.";

  @Test
  void tellsTheTopOfAReport() {
    assertThat(roles("""
        WORLD

        Ferry returns to Quill Sound

        Nine weeks in dock cost the island a spring of visitors

        By Ada Brandt

        Saturday, May 3, 2031

        %s
        """))
        .containsExactly("byline", "headline", "deck", "byline", "byline", "body");
  }

  @Test
  void tellsHeadingsBetweenRunningText() {
    assertThat(roles("""
        Ferry returns to Quill Sound
        %s
        What the islanders say
        %s
        "We waited long enough"
        %s
        """))
        .containsExactly("headline", "body", "heading", "body", "heading", "body");
  }

  @Test
  void takesAnItemOfOneShortParagraphForWhatIsTold() {
    assertThat(roles("Ferry returns to Quill Sound")).containsExactly("body");
  }

  @Test
  void tellsAHeadlineThatStandsTwice() {
    assertThat(roles("Ferry returns: “A good day”\n\nFerry returns: \"A good day\"\n\n%s\n"))
        .containsExactly("headline", "headline", "body");
  }

  @Test
  void tellsWhatStandsAroundTheEnd() {
    assertThat(roles("""
        Ferry returns to Quill Sound

        %s

        Passengers board the ferry on Friday. Ada Brandt / Pool / Reuters

        %s

        PHOTO: EPA/ADA BRANDT

        Read also: Harbour dues to rise

        Related articles
        - Island school to close
        - Quill bridge plan shelved

        Disclaimer
        The above is information only and does not constitute a call to buy or sell.

        2 comments
        Leave a Reply

        © 2031 Quill Post. All rights reserved.
        """))
        .containsExactly(
            "headline",
            "body",
            "caption",
            "body",
            "photo-credit",
            "related-links",
            "related-links",
            "related-links",
            "related-links",
            "disclaimer",
            "disclaimer",
            "comment-form",
            "comment-form",
            "boilerplate");
  }

  @Test
  void takesASitesNameAndMenuForFurniture() {
    assertThat(roles("""
        Quill Post

        Home | World | Sport | Weather

        Ferry returns to Quill Sound

        %s

        Share this article: Mail | Print
        """))
        .containsExactly("boilerplate", "boilerplate", "headline", "body", "boilerplate");
  }

  @Test
  void keepsATableTogether() {
    assertThat(roles("""
        Ferry returns to Quill Sound
        %s
        Sailings
        | From | To |
        |---|---|
        | Quill | Orra |
        """)).containsExactly("headline", "body", "heading", "table");
  }

  @Test
  void joinsLinesWrappedByHand() {
    String wrapped = """
        FERRY RETURNS TO QUILL SOUND

        The ferry across Quill Sound sailed again on Friday after nine
        weeks in dock, the port authority said. Two hundred passengers
        had queued since dawn, and the harbour band played for them.

        The next sailing is on Sunday, weather and the new engine
        permitting.
        """;

    assertThat(roles(wrapped)).containsExactly("headline", "body", "body");
  }

  @Test
  void takesAFlashOfOneLineForTheWholeReport() {
    assertThat(roles("Ferry hits pier at Quill, two hurt")).containsExactly("body");
  }

  @Test
  void keepsQuestionsAndSpeakersOfAnInterviewInTheTelling() {
    assertThat(roles("""
        Ferry returns to Quill Sound

        %s

        ((QP)) What did the yard find?

        %s

        How did you pass the nine weeks?

        %s

        ADA BRANDT, HOST:

        %s

        The captain wrote:

        %s

        —Tom Okoro, captain

        %s
        """))
        .containsExactly(
            "headline",
            "body",
            "body",
            "body",
            "body",
            "body",
            "body",
            "body",
            "body",
            "body",
            "body",
            "body");
  }

  @Test
  void tellsLinesUnderPicturesFromHeadings() {
    assertThat(roles("""
        Ferry returns to Quill Sound

        %s

        Passengers crowd the pier as the ferry comes in from the north

        %s

        Getty Images Passengers wait for the ferry

        %s

        How the ferry came back to the island after nine weeks

        %s

        Image caption The ferry lay in dock

        %s

        The ferry, its master and a goat Image: Ada Brandt.

        %s
        """))
        .containsExactly(
            "headline",
            "body",
            "caption",
            "body",
            "caption",
            "body",
            "heading",
            "body",
            "caption",
            "body",
            "caption",
            "body");
  }

  @Test
  void tellsLinksToOtherArticlesInTheText() {
    assertThat(roles("""
        Ferry returns to Quill Sound

        %s

        [Harbour dues to rise this autumn]

        %s

        More from the Quill Post:

        %s

        Harbour dues to rise this autumn, council says Read more

        %s
        """))
        .containsExactly(
            "headline",
            "body",
            "related-links",
            "body",
            "related-links",
            "body",
            "related-links",
            "body");
  }

  @Test
  void tellsTheHoursOfAReportThatGoesOn() {
    assertThat(roles("""
        Ferry returns to Quill Sound

        %s

        10:42

        %s

        3 hours ago

        %s
        """)).containsExactly("headline", "body", "byline", "body", "byline", "body");
  }

  @Test
  void countsNumberedLinesAfterTheTextAsTold() {
    assertThat(roles("""
        Ferry returns to Quill Sound

        %s

        1) Quill to Orra, daily
        2) Orra to Quill, Sundays
        """)).containsExactly("headline", "body", "body", "body");
  }

  private static List<String> roles(String text) {
    String article = text.replace("%s", PROSE);
    return RoleTagger.tag(article, Paragraphs.of(article), "").stream()
        .map(block -> block.role())
        .map(BlockRole::label)
        .toList();
  }
}
