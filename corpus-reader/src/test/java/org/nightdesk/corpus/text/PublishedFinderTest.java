package org.nightdesk.corpus.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.nightdesk.corpus.Published;
import org.nightdesk.corpus.date.PublishedCandidate;

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

    assertThat(PublishedFinder.candidates(text, RoleTagger.tag(text, Paragraphs.of(text), "")))
        .containsExactly(
            new PublishedCandidate(
                "2031-05-03",
                Published.Basis.STATED,
                "May 3, 2031 (labelled as published, under the headline)",
                16),
            new PublishedCandidate(
                "2031-05-05T08:00",
                Published.Basis.STATED,
                "May 5, 2031 8:00 am (labelled as updated, with a time of day, under the headline)",
                11),
            new PublishedCandidate(
                "2031-05-02",
                Published.Basis.INFERRED,
                "not before the date of a picture's caption: \"May 2, 2031\"",
                0));
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
    return PublishedFinder.of(text, RoleTagger.tag(text, Paragraphs.of(text), ""));
  }
}
