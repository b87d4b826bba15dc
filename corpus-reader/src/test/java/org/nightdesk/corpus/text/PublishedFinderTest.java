package org.nightdesk.corpus.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nightdesk.corpus.Published;
import org.nightdesk.corpus.Span;
import org.nightdesk.corpus.date.PublishedCandidate;
import org.nightdesk.corpus.date.PublishedCandidate.Place;

class PublishedFinderTest {
  private static final String BODY =
      "\n\nThe ferry across Quill Sound sailed again on May 2, 2031 after nine weeks in dock, the port said.\n";

  @Test
  void prefersTheStampBesideTheAgencyToThePagesOwnDate() {
    String text =
        "Sunday, May 4, 2031\n\nFerry returns to Quill Sound\n\nSaturday, May 3, 2031\nSource: ANX-QP\n07:15:20"
            + BODY;

    assertThat(find(text))
        .isEqualTo(new Published(
            "2031-05-03T07:15:20",
            Published.Basis.STATED,
            "Saturday, May 3, 2031 Source: ANX-QP 07:15:20"
                + " (beside a credit, with a time of day, under the headline)"));
  }

  @Test
  void prefersPublishedToUpdated() {
    String text =
        "Ferry returns to Quill Sound\nUpdated May 5, 2031 8:00 am\nPublished May 3, 2031" + BODY;

    assertThat(find(text))
        .isEqualTo(new Published(
            "2031-05-03",
            Published.Basis.STATED,
            "May 3, 2031 (labelled as published, under the headline)"));
  }

  @Test
  void keepsEveryCandidateWithWhatSpeaksForIt() {
    String text = "Ferry returns to Quill Sound\nUpdated May 5, 2031 8:00 am\nPublished May 3, 2031"
        + BODY + "\nThe ferry at its pier on May 2, 2031.Ada Brandt / Pool / Reuters\n" + BODY;

    assertThat(candidates(text))
        .containsExactly(
            new PublishedCandidate(
                "2031-05-03",
                Place.LINE,
                "May 3, 2031",
                "labelled as published, under the headline",
                at(text, "May 3, 2031")),
            new PublishedCandidate(
                "2031-05-05T08:00",
                Place.LINE,
                "May 5, 2031 8:00 am",
                "labelled as updated, with a time of day, under the headline",
                at(text, "May 5, 2031 8:00 am")),
            new PublishedCandidate(
                "2031-05-02",
                Place.CAPTION,
                "May 2, 2031",
                "not before the date of a picture's caption",
                new Span(text.indexOf("2031.Ada") - 7, text.indexOf("2031.Ada") + 4)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"QUILL, May 3, 2031 (ANX) - ", "BELMAR, 3 May 2031 — "})
  void takesTheDayOfADatelineForACandidate(String dateline) {
    String text = "Ferry returns to Quill Sound\n\n" + dateline + BODY.strip() + "\n";

    assertThat(candidates(text))
        .extracting(PublishedCandidate::value, PublishedCandidate::place)
        .containsExactly(tuple("2031-05-03", Place.DATELINE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Quill saw on May 3, 2031 - a Saturday - ", "QUILL, on a pier - May 3, 2031: "})
  void takesNoOtherOpeningForADateline(String opening) {
    assertThat(candidates("Ferry returns to Quill Sound\n\n" + opening + BODY.strip() + "\n"))
        .isEmpty();
  }

  @Test
  void takesNoDateFromADatelineWithoutAYear() {
    String text = "Ferry returns to Quill Sound\nBELMAR, May 2 (ANX) —\nBELMAR, May 2 —" + BODY;

    assertThat(find(text)).isEqualTo(Published.unknown());
  }

  @Test
  void takesACaptionsDateForABoundOnly() {
    String text = "Ferry returns to Quill Sound" + BODY
        + "\nThe ferry at its pier on May 2, 2031.Ada Brandt / Pool / Reuters\n" + BODY;

    assertThat(find(text))
        .isEqualTo(new Published(
            "2031-05-02",
            Published.Basis.INFERRED,
            "not before the date of a picture's caption: \"May 2, 2031\""));
  }

  @Test
  void neverTakesADateOfTheRunningText() {
    assertThat(find("Ferry returns to Quill Sound" + BODY)).isEqualTo(Published.unknown());
  }

  private static Published find(String text) {
    return candidates(text).stream()
        .findFirst()
        .map(PublishedCandidate::published)
        .orElse(Published.unknown());
  }

  private static List<PublishedCandidate> candidates(String text) {
    return PublishedFinder.candidates(text, RoleTagger.tag(text, Paragraphs.of(text), ""));
  }

  private static Span at(String text, String words) {
    int start = text.indexOf(words);
    return new Span(start, start + words.length());
  }
}
